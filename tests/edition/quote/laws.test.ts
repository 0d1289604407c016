import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from './hostile-text.ts'
import { readArticle } from './read-quotations.ts'

const runs = { numRuns: 120 }

describe('laws of the quotations, on any text', () => {
  it('keep the paragraphs of a quotation inside it, in order, from its first word to its last', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { start, end, segments } of readArticle(text).quotations) {
          expect(segments.length).toBeGreaterThan(0)
          expect([segments[0]?.start, segments.at(-1)?.end]).toEqual([start, end])
          segments.forEach((segment, index) => {
            expect(segment.end).toBeGreaterThan(segment.start)
            expect(segment.start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0)
          })
        }
      }),
      runs,
    )
  })

  it('leave the marks right outside the words, as printed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, marked } = readArticle(text)
        for (const { start, end, marks } of [...quotations, ...marked]) {
          expect(text.slice(0, start).trimEnd().endsWith(marks[0])).toBe(true)
          expect(text.slice(end).trimStart().startsWith(marks[1])).toBe(true)
        }
      }),
      runs,
    )
  })

  it('nest quotations or keep them apart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations } = readArticle(text)
        for (const [index, one] of quotations.entries())
          for (const other of quotations.slice(index + 1)) {
            const apart = one.end <= other.start
            const inside = one.start <= other.start && other.end <= one.end
            expect(apart || inside).toBe(true)
            if (other.within === one.id) expect(inside).toBe(true)
          }
      }),
      runs,
    )
  })

  it('never count words as both speech and nobody’s', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, marked } = readArticle(text)
        const spans = new Set(quotations.map(({ start, end }) => `${start}–${end}`))
        for (const { start, end } of marked) expect(spans).not.toContain(`${start}–${end}`)
      }),
      runs,
    )
  })

  it('give each quotation an id of its own, in the order of the text, and point only to earlier ones', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations } = readArticle(text)
        const ids = quotations.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        quotations.forEach(({ start, within, continues }, index) => {
          expect(start).toBeGreaterThanOrEqual(quotations[index - 1]?.start ?? 0)
          for (const earlier of [within, continues])
            if (earlier !== null) expect(ids.slice(0, index)).toContain(earlier)
        })
      }),
      runs,
    )
  })

  it('read the same text twice alike', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readArticle(text)).toEqual(readArticle(text))
      }),
      { numRuns: 60 },
    )
  })
})
