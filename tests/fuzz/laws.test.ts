import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { PageRecord } from '../../src/edition/model/page.ts'
import { runs } from '../edition/quote/hostile-text.ts'
import { anyStory, type StoryFolder } from './any-story.ts'
import { folderToPages } from './folder-to-pages.ts'
import { findFaults, LAWS } from './laws.ts'
import { tryCase } from './try-case.ts'

vi.setConfig({ testTimeout: 300_000 })

// The same cases every time; `npm run fuzz` looks further.
test('every law holds of the pages of any story, in whatever order its files come', () => {
  let refused = 0
  let tried = 0
  fc.assert(
    fc.property(anyStory, (folder) => {
      tried++
      if (tryCase(folder).refused) refused++
    }),
    // A busy machine looks at fewer.
    { ...runs, numRuns: runs.numRuns * 1.5, interruptAfterTimeLimit: 20_000 },
  )
  // Else hardly anything would have been looked at.
  expect(tried).toBeGreaterThan(runs.numRuns / 4)
  expect(refused).toBeLessThan(tried / 8)
})

test('the stories that are made up have something to group, to collate and to tell', () => {
  const made = fc.sample(anyStory, { numRuns: 60, seed: runs.seed }).flatMap((folder) => {
    try {
      return folderToPages(folder)
    } catch {
      return []
    }
  })
  const documents = made.flatMap((page) => (page.kind === 'document' ? page.document : []))
  const statements = documents.flatMap(({ utterances }) => utterances)
  const shared = statements.filter(({ witnesses }) => witnesses.length > 1)
  const counts = {
    shared: shared.length,
    differing: shared.filter(({ collation }) => collation.differences.length > 0).length,
    reports: documents.flatMap(({ quotations }) => quotations).filter(({ kind }) => kind === 'indirect')
      .length,
    linked: statements.filter(({ reported }) => reported.length > 0).length,
    dependent: documents.filter(({ dependences }) => dependences.length > 0).length,
    transcripts: documents.flatMap(({ articles }) => articles).filter(({ transcript }) => transcript).length,
    corrected: documents.flatMap(({ quotations }) => quotations).filter(({ corrected }) => corrected).length,
    pairs: made.filter(({ kind }) => kind === 'pair').length,
  }
  expect(Object.entries(counts).filter(([, count]) => count < 3)).toEqual([])
})

describe('a law that is broken is told by its name', () => {
  const files = {
    'bell.txt': '“We will not sign before the vote,” Jane Roe said.',
    'post.txt': '“We will never sign before the vote,” Jane Roe said.',
  }
  const folder: StoryFolder = {
    name: 'ferry-talks',
    files: Object.entries(files),
    document: null,
    decisions: [],
    shuffled: [1, 0],
  }
  const pages = folderToPages(folder)
  const texts = new Map(folder.files)
  /** The pages with the first of a kind changed as words: `from` → `to`. */
  const forged = (kind: PageRecord['kind'], from: string | RegExp, to: string): PageRecord[] => {
    const at = pages.findIndex((page) => page.kind === kind)
    const before = JSON.stringify(pages[at])
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    return pages.with(at, JSON.parse(after))
  }
  const cases: Readonly<Record<keyof typeof LAWS, () => readonly PageRecord[]>> = {
    'every slice is what its file says': () => forged('utterance', '"text":"We', '"text":"They'),
    'no character is torn': () => forged('utterance', '"text":"We', '"text":"\\ud83dWe'),
    'every link leads to a page and a place on it': () => pages.filter(({ kind }) => kind !== 'utterance'),
    'every page has a path of its own, fit for an address': () =>
      forged('speakers', '/ferry-talks/speakers/', '/ferry-talks/../'),
    'every page has a title of its own': () =>
      pages.map((page) => ('title' in page ? { ...page, title: 'A title' } : page)),
    'records survive being written down': () => [
      { ...pages[0], lead: undefined } as unknown as PageRecord,
      ...pages.slice(1),
    ],
    'no id stands twice on a page': () => {
      const at = pages.findIndex((page) => page.kind === 'utterance')
      const page = pages[at]
      if (page?.kind !== 'utterance') throw new Error('there is no statement')
      return pages.with(at, { ...page, contexts: [...page.contexts, ...page.contexts] })
    },
    'the pieces of a passage and of an article make up its text': () =>
      forged('article', '"kind":"text","text":"', '"kind":"text","text":"!'),
    'a quotation in an article is made up of its own words': () =>
      forged('article', /(?<="runs":\[\{"kind":"text","text":")We will/, 'They will'),
    'the words that are lined up stand in the passages they are told of': () =>
      forged('utterance', '"sigla":["1"]', '"sigla":["2"]'),
    'no words of ours and no name turn what stands beside them': () =>
      forged('story', '"name":"', '"name":"\u05e8\u05d5'),
    'the data is what its schema allows': () => forged('document', '"kind":"direct"', '"kind":"shouted"'),
    'the data holds only slices of its files': () =>
      forged('document', '"text":"We will', '"text":"They will'),
    'every witness can be read from its table, letter for letter': () =>
      forged('document', '"text":"never"', '"text":"before"'),
    'quotations of one article are one inside the other, or apart': () => {
      const at = pages.findIndex(({ kind }) => kind === 'document')
      const page = pages[at]
      if (page?.kind !== 'document') throw new Error('there is no data')
      const [one] = page.document.quotations
      if (!one) throw new Error('there is no quotation')
      const other = { ...one, id: 'bell:9', start: one.start + 1, end: one.end + 1 }
      return pages.with(at, {
        ...page,
        document: { ...page.document, quotations: [...page.document.quotations, other] },
      })
    },
    'the data names only what is in it, and nothing twice': () =>
      forged('document', '"continues":null', '"continues":"gazette:1"'),
  }
  test('nothing is told of pages that are well', () => expect(findFaults(pages, texts)).toEqual([]))
  test.each(Object.keys(LAWS))('%s', (name) => {
    const broken = cases[name]?.() ?? []
    expect(findFaults(broken, texts).filter((fault) => fault.startsWith(name))).not.toEqual([])
  })
})
