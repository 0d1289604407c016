import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hostileText, runs } from './hostile-text.ts'
import { readArticle } from './read-quotations.ts'

vi.setConfig({ testTimeout: 60_000 })

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

  it('leave marks right outside the words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, marked } = readArticle(text)
        for (const { start, end, marks } of [...quotations, ...marked]) {
          const before = text.slice(0, start).trimEnd()
          expect(before.endsWith(marks[0])).toBe(true)
          expect(text.slice(end).trimStart().startsWith(marks[1])).toBe(true)
        }
      }),
      runs,
    )
  })

  it('keep quotations apart that are not nested', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0
        for (const { start, end, within } of readArticle(text).quotations) {
          if (within !== null) continue
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      runs,
    )
  })

  it('nest a quotation in one that is open where it begins', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations } = readArticle(text)
        for (const { start, end, within, kind } of quotations) {
          const outer = quotations.find(({ id }) => id === within)
          if (outer) expect(start >= outer.start && start < outer.end && end <= outer.end).toBe(true)
          expect(kind === 'nested').toBe(outer !== undefined)
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
      runs,
    )
  })
})
