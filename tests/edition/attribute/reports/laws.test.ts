import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hostileText, runs } from '../../quote/hostile-text.ts'
import { readArticle, readReports } from '../../quote/read-quotations.ts'

vi.setConfig({ testTimeout: 60_000 })

const CLAUSES = [
  'Roe said that she would sign',
  'according to Doe, the talks go on',
  'she hopes to win',
  'the ferry, Roe said, would stop',
  '“We will not sign,” Roe said',
  'Doe denied it',
  ', but officials said',
  '. ',
  ', ',
  '; and ',
  '“',
  '”',
  'told reporters on Monday that',
  'whether',
  'by Roe',
]
/** Hostile text, and text full of reports. */
const anyText = fc.oneof(
  hostileText,
  fc.array(fc.constantFrom(...CLAUSES), { maxLength: 30 }).map((clauses) => clauses.join(' ')),
)

describe('laws of reported speech, on any text', () => {
  it('is a slice of the text without marks, word for word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, segments, marks, kind } of readReports(text).quotations) {
          expect(kind).toBe('indirect')
          expect(marks).toEqual(['', ''])
          expect(segments[0]?.start).toBe(start)
          expect(segments.at(-1)?.end).toBe(end)
          for (const [at, piece] of segments.entries()) {
            expect(text.slice(piece.start, piece.end).trim()).toBe(text.slice(piece.start, piece.end))
            expect(piece.end).toBeGreaterThan(piece.start)
            expect(piece.start).toBeGreaterThan(segments[at - 1]?.end ?? -1)
          }
        }
      }),
      runs,
    )
  })

  it('shares no words with a quotation, nor with another report', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reports = readReports(text).quotations
        const quoted = readArticle(text).quotations.flatMap(({ segments }) => segments)
        for (const { start, end } of reports)
          expect(quoted.some((other) => other.start < end && start < other.end)).toBe(false)
        for (const [at, { start }] of reports.entries())
          expect(start).toBeGreaterThanOrEqual(reports[at - 1]?.end ?? 0)
      }),
      runs,
    )
  })

  it('has its cue outside what is reported, and names somebody or says why nobody is named', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, attributions } = readReports(text)
        expect(attributions.map(({ quotation }) => quotation)).toEqual(quotations.map(({ id }) => id))
        for (const [at, { cue, speaker, reason, confidence }] of attributions.entries()) {
          expect(cue).not.toBeNull()
          for (const { start, end } of quotations[at]?.segments ?? [])
            if (cue) expect(cue.end <= start || cue.start >= end).toBe(true)
          expect(speaker === null).toBe(reason !== null)
          expect(speaker === null).toBe(confidence === 'open')
        }
      }),
      runs,
    )
  })

  it('takes about ten times as long for ten times the text', () => {
    const clause =
      'Roe said that she, who hopes to win, told Doe, he said, that officials want the ferry to stop and '
    const best = (times: number) => {
      const text = clause.repeat(times)
      const turns = [1, 2, 3].map(() => {
        const started = performance.now()
        readReports(text)
        return performance.now() - started
      })
      return Math.min(...turns)
    }
    const [short, long] = [best(200), best(2000)]
    expect(long / short).toBeLessThan(30)
  })
})
