import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleToSentences } from '../../../src/edition/segment/article-to-sentences.ts'
import { locate } from '../../../src/edition/text/locate.ts'
import { hostileText } from './hostile-text.ts'
import { readArticle } from './read-article.ts'

const files = ['a.txt', 'a.md'] as const
const options = { numRuns: 400 }

describe.each(files)('whatever stands in %s', (file) => {
  it('the parts tile it: nothing is lost, nothing stands twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0
        for (const { start, end } of readArticle(text, file).parts) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(text.length)
      }),
      options,
    )
  })

  it('what is not space begins and ends with something printed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { parts, reading } = readArticle(text, file)
        for (const { kind, start, end } of parts) {
          const slice = (kind === 'metadata' || kind === 'stamp' ? text : reading).slice(start, end)
          if (kind !== 'space') expect(slice.trim()).toBe(slice)
        }
      }),
      options,
    )
  })

  it('the reading is as long as the text, and a plain text’s is the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { reading } = readArticle(text, file)
        expect(reading.length).toBe(text.length)
        if (file === 'a.txt') expect(reading).toBe(text)
      }),
      options,
    )
  })

  it('headline, stamps and notices point into it, and a notice quotes what stood there', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { headline, stamps, notices, parts } = readArticle(text, file)
        for (const stamp of stamps) {
          expect(stamp.value).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/u)
          expect(
            parts.some(
              ({ kind, start, end }) => kind === 'stamp' && start <= stamp.start && stamp.end <= end,
            ),
          ).toBe(true)
        }
        if (headline) expect(parts).toContainEqual({ kind: 'headline', ...headline })
        for (const { start, end, found, kind } of notices) {
          const slice = text.slice(start, end)
          expect(kind === 'front-matter-not-read' ? slice.trim() : slice).toBe(found)
          expect(locate(text, start)).toMatch(/^\d+:\d+$/u)
        }
      }),
      options,
    )
  })

  it('reading it twice gives equal records', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readArticle(text, file)).toEqual(readArticle(text, file))
      }),
      { numRuns: 100 },
    )
  })

  it('sentences and the white space between them tile each part', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const article = readArticle(text, file)
        const sentences = articleToSentences(article)
        for (const [index, { kind, start, end }] of article.parts.entries()) {
          const own = sentences.filter(({ part }) => part === index)
          if (['space', 'stamp', 'metadata'].includes(kind)) {
            expect(own).toEqual([])
            continue
          }
          let at = start
          for (const sentence of own) {
            expect(article.reading.slice(at, sentence.start).trim()).toBe('')
            expect(sentence.end).toBeGreaterThan(sentence.start)
            at = sentence.end
          }
          expect(article.reading.slice(at, end).trim()).toBe('')
          expect(own[0]?.start).toBe(start)
          expect(own.at(-1)?.end).toBe(end)
        }
      }),
      options,
    )
  })
})
