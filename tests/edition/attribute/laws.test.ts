import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hostileText, runs } from '../quote/hostile-text.ts'
import { readArticle } from '../quote/read-quotations.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('laws of the attributions, on any text', () => {
  it('are one a quotation, in the same order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, attributions } = readArticle(text)
        expect(attributions.map(({ quotation }) => quotation)).toEqual(quotations.map(({ id }) => id))
      }),
      runs,
    )
  })

  it('name a speaker, or say why there is none', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { speaker, reason, confidence, rule } of readArticle(text).attributions) {
          expect(speaker === null).toBe(reason !== null)
          expect(speaker === null).toBe(confidence === 'open')
          if (speaker) expect(speaker.name.trim()).not.toBe('')
          expect(rule).not.toBe('')
        }
      }),
      runs,
    )
  })

  it('take their cue from outside the quoted words, or from the words around a nested quotation', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, attributions } = readArticle(text)
        for (const [index, { cue, mention }] of attributions.entries()) {
          const own = quotations[index]
          for (const words of [cue, mention]) {
            if (!words || !own) continue
            const inside = (one: { start: number; end: number }) =>
              words.start < one.end && one.start < words.end
            expect(own.segments.some(inside)).toBe(false)
            if (own.within === null)
              expect(quotations.some(({ segments }) => segments.some(inside))).toBe(false)
          }
        }
      }),
      runs,
    )
  })

  it('point at words that stand in the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { cue, mention, antecedent, occasion } of readArticle(text).attributions)
          for (const words of [cue, mention, antecedent, occasion]) {
            if (words) expect(text.slice(words.start, words.end).trim()).not.toBe('')
          }
      }),
      runs,
    )
  })

  it('never let anybody pass on words of their own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { speaker, via } of readArticle(text).attributions) {
          const names = [...via.map(({ name }) => name), speaker?.name]
          expect(new Set(names).size).toBe(names.length)
        }
      }),
      runs,
    )
  })
})
