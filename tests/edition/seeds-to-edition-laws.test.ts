import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Seed } from '../../src/edition/model/seed.ts'
import { editionToDocument } from '../../src/edition/publish/edition-to-document.ts'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import { STORY } from './group/records.ts'
import { hostileText, runs } from './quote/hostile-text.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One to four hostile articles, plain and Markdown, in any order. */
const seeds = fc
  .array(fc.tuple(hostileText, fc.constantFrom('text', 'markdown')), { minLength: 1, maxLength: 4 })
  .chain((texts) => {
    const made = texts.map(([text, format], index): Seed => {
      const file = `${index}.${format === 'text' ? 'txt' : 'md'}`
      return { id: `${index}`, file, path: file, format: format as Seed['format'], text, sha256: `${index}` }
    })
    return fc.shuffledSubarray(made, { minLength: made.length })
  })
const fewer = { ...runs, numRuns: Math.ceil(runs.numRuns / 3) }
const inFileOrder = (list: readonly Seed[]) => list.toSorted((a, b) => (a.file < b.file ? -1 : 1))

describe('laws of the edition, on any articles', () => {
  it('does not depend on the order in which the files come', () => {
    fc.assert(
      fc.property(seeds, (shuffled) => {
        const document = editionToDocument(seedsToEdition(STORY, shuffled))
        expect(document).toEqual(editionToDocument(seedsToEdition(STORY, inFileOrder(shuffled))))
      }),
      fewer,
    )
  })

  it('prints only slices of its files', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const textOf = new Map(list.map(({ id, text }) => [id, text]))
        const document = editionToDocument(seedsToEdition(STORY, list))
        for (const { article, start, end, text } of document.quotations)
          expect(textOf.get(article)?.slice(start, end)).toBe(text)
        for (const { id, marked } of document.articles)
          for (const { start, end, text } of marked) expect(textOf.get(id)?.slice(start, end)).toBe(text)
        const all = [...textOf.values()].join('\n')
        for (const { collation } of document.utterances)
          for (const { readings } of collation.places)
            for (const { text } of readings) if (text !== null) expect(all).toContain(text)
      }),
      fewer,
    )
  })

  it('puts every quotation of somebody’s words into an utterance, and names only what is there', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { quotations, utterances, speakers } = editionToDocument(seedsToEdition(STORY, list))
        const ids = new Set(quotations.map(({ id }) => id))
        const people = new Set(speakers.map(({ id }) => id))
        const statements = new Set(utterances.map(({ id }) => id))
        expect([ids.size, people.size, statements.size]).toEqual([
          quotations.length,
          speakers.length,
          utterances.length,
        ])
        expect(new Set(utterances.map(({ slug }) => slug)).size).toBe(utterances.length)
        for (const { kind, speaker, utterances: carried } of quotations) {
          if (kind !== 'indirect') expect(carried.length).toBeGreaterThan(0)
          for (const id of carried) expect(statements).toContain(id)
          if (speaker !== null) expect(people).toContain(speaker)
        }
        for (const { speaker, witnesses } of utterances) {
          if (speaker !== null) expect(people).toContain(speaker)
          for (const { quotation } of witnesses) expect(ids).toContain(quotation)
        }
      }),
      fewer,
    )
  })
})
