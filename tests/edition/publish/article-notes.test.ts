import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { ArticleBlock, ArticlePage, TextRun } from '../../../src/edition/model/page-article.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { marginRows } from '../../../src/edition/publish/margin-rows.ts'
import { reportingEdition, smallEdition } from './small-edition.ts'

function articleOf(edition: Edition, slug: string): ArticlePage {
  const page = editionToPages(edition).find((one) => one.kind === 'article' && one.slug === slug)
  if (page?.kind !== 'article') throw new Error(`no article ${slug}`)
  return page
}

const blocksOf = (page: ArticlePage) => page.rows.flat()
const notesOf = (page: ArticlePage) => blocksOf(page).flatMap(({ notes }) => notes)

/** `[name 1: Roe]`, `(1: a treaty)`: the text with what is marked in it. */
const drawn = (runs: readonly TextRun[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'text') return run.text
      if (run.kind === 'evidence') return `[${run.roles.join(' ')} ${run.of.join(' ')}: ${run.text}]`
      return `(${run.label}: ${drawn(run.runs)})`
    })
    .join('')

/** The Lantern with both its quotations in one paragraph and told by the same words. */
function neighbours(): Edition {
  const edition = smallEdition()
  const [bell, treaty, never, post] = edition.quotations
  const lantern = edition.articles.find(({ id }) => id === 'lantern')
  if (!bell || !treaty || !never || !post || !lantern) throw new Error('an article or a quotation is missing')
  return {
    ...edition,
    articles: edition.articles.map((one) =>
      one === lantern ? { ...one, parts: [{ kind: 'paragraph', start: 0, end: one.text.length }] } : one,
    ),
    quotations: [
      bell,
      treaty,
      {
        ...never,
        quotation: { ...never.quotation, kind: 'partial' },
        attribution: { ...treaty.attribution, quotation: never.quotation.id },
      },
      post,
    ],
  }
}

describe('beside a quotation', () => {
  test('the words that tell who said it are marked in the text and tied to its note', () => {
    const lantern = articleOf(smallEdition(), 'lantern')
    expect(blocksOf(lantern).map(({ runs }) => drawn(runs))).toEqual([
      '[name 1: Roe] [cue 1: called] it “(1: a treaty)” on Monday.',
      '[name 2: She] [cue 2: said]: “(2: We will never sign.)”',
    ])
    expect(notesOf(lantern).map(({ about }) => about.map(({ label, order }) => [label, order]))).toEqual([
      [['1', 1]],
      [['2', 2]],
    ])
  })

  test('neighbours told by the same words share one note, and it compares their statement once', () => {
    const [note, ...others] = notesOf(articleOf(neighbours(), 'lantern'))
    expect(others).toEqual([])
    expect(note?.about.map(({ label }) => label)).toEqual(['1', '2'])
    expect(note?.statements).toHaveLength(1)
    expect(note?.compared).toHaveLength(1)
  })

  test('neighbours told by other words have notes of their own, and one of them compares', () => {
    const edition = neighbours()
    const [, , never] = smallEdition().quotations
    const own = edition.quotations.map((entry) =>
      entry.quotation.id === never?.quotation.id ? { ...entry, attribution: never.attribution } : entry,
    )
    const notes = notesOf(articleOf({ ...edition, quotations: own }, 'lantern'))
    expect(notes.map(({ elsewhere, compared }) => [elsewhere, compared.length])).toEqual([
      ['same statement as 2', 0],
      ['two other wordings', 1],
    ])
  })
})

test('whoever is not known stands behind all speakers who are', () => {
  const edition = smallEdition()
  const nobody = edition.quotations.map((entry) =>
    entry.quotation.kind === 'partial' ? { ...entry, speaker: null } : entry,
  )
  const lantern = articleOf({ ...edition, quotations: nobody }, 'lantern')
  expect(lantern.voices.map(({ speaker }) => speaker)).toEqual(['Jane Roe', 'speaker not known'])
})

describe('words that are reported and not quoted', () => {
  test('are lettered in the text, with the words that tell whose they are', () => {
    const gazette = articleOf(reportingEdition(), 'quiet-gazette')
    expect(blocksOf(gazette).map(({ runs }) => drawn(runs))).toEqual([
      '[name 1: The minister] [cue occasion 1: told][occasion 1:  reporters on Monday] that (a: no treaty would be signed).',
    ])
    const [note] = notesOf(gazette)
    expect([note?.kind, note?.evidence.certainty, note?.elsewhere]).toEqual([
      'reported, not quoted',
      'likely',
      'quoted by three other outlets',
    ])
    expect(note?.compared[0]?.others[0]?.slice.text).toBe('We will never sign a treaty today.')
    expect(gazette.voices.map(({ speaker, count }) => [speaker, count])).toEqual([
      ['Jane Roe', 'reported only'],
    ])
    expect(gazette.reports).toBe('one passage, quoted elsewhere')
  })

  test('are lettered only where they are quoted elsewhere, and the page says so', () => {
    const edition = reportingEdition()
    const again = edition.quotations.flatMap((entry) =>
      entry.quotation.kind === 'indirect'
        ? [{ ...entry, quotation: { ...entry.quotation, id: 'gazette:again' }, utterances: [] }]
        : [],
    )
    const gazette = articleOf({ ...edition, quotations: [...edition.quotations, ...again] }, 'quiet-gazette')
    expect(notesOf(gazette)).toHaveLength(1)
    expect(gazette.reports).toBe('two passages; that with a letter is quoted elsewhere')
  })

  test('are left unmarked where nobody quotes them, and counted', () => {
    const edition = reportingEdition()
    const alone: Edition = {
      ...edition,
      quotations: edition.quotations.map((entry) =>
        entry.quotation.kind === 'indirect' ? { ...entry, utterances: [] } : entry,
      ),
      utterances: edition.utterances.map((entry) => ({
        ...entry,
        utterance: { ...entry.utterance, reported: [] },
      })),
    }
    const gazette = articleOf(alone, 'quiet-gazette')
    expect(notesOf(gazette)).toEqual([])
    expect(gazette.voices).toEqual([])
    expect(gazette.counts).toContain('one report')
    expect(gazette.reports).toBe('')
  })

  test('are named beside the quotations of others', () => {
    const [note] = notesOf(articleOf(reportingEdition(), 'morning-bell'))
    expect(note?.compared[0]?.reported.map(({ name }) => name)).toEqual(['Quiet Gazette'])
  })
})

describe('the margin', () => {
  const [note] = notesOf(articleOf(smallEdition(), 'morning-bell'))
  if (!note) throw new Error('no note')
  const block = (length: number, notes: number, kind: ArticleBlock['kind'] = 'paragraph'): ArticleBlock => ({
    kind,
    slice: { file: 'a.txt', start: 0, end: length, text: 'x'.repeat(length) },
    runs: [],
    notes: Array.from({ length: notes }, () => note),
    crowded: false,
  })
  const lengths = (rows: readonly (readonly ArticleBlock[])[]) =>
    rows.map((row) => row.map(({ slice }) => slice.text.length))
  const beside = (rows: readonly (readonly ArticleBlock[])[]) =>
    rows.flat().flatMap(({ notes }) => notes.map((one) => one.beside))

  test('of a paragraph with notes goes on beside those without, as far as the next heading', () => {
    const rows = marginRows([
      block(10, 0),
      block(20, 1),
      block(30, 0),
      block(40, 1),
      block(5, 0, 'subheading'),
    ])
    expect(lengths(rows)).toEqual([[10, 20, 30], [40], [5]])
  })

  test('shows other wordings open while there is room, the first notes first', () => {
    expect(beside(marginRows([block(2000, 1)]))).toEqual([1])
    expect(beside(marginRows([block(60, 1)]))).toEqual([0])
    expect(beside(marginRows([block(60, 1), block(2000, 0)]))).toEqual([1])
    expect(beside(marginRows([block(700, 4)]))).toEqual([1, 0, 0, 0])
  })

  test('shows as many statements of a note as there is room for', () => {
    const [statement] = note.compared
    if (!statement) throw new Error('nothing compared')
    const three = { ...note, compared: [statement, statement, statement] }
    const opened = (length: number) => beside(marginRows([{ ...block(length, 0), notes: [three] }]))
    expect([60, 300, 500, 2000].map((length) => opened(length)[0])).toEqual([0, 1, 2, 3])
  })

  test('is crowded where not even closed notes fit', () => {
    const crowded = (length: number, notes: number) => marginRows([block(length, notes)])[0]?.[0]?.crowded
    expect([crowded(700, 1), crowded(60, 1), crowded(60, 5), crowded(700, 0)]).toEqual([
      false,
      false,
      true,
      false,
    ])
  })

  test('has less room beside a paragraph where the notes before it go on', () => {
    expect(beside(marginRows([block(400, 1)]))).toEqual([1])
    expect(beside(marginRows([block(60, 6), block(400, 1)])).at(-1)).toBe(0)
    expect(beside(marginRows([block(60, 6), block(5, 0, 'subheading'), block(400, 1)])).at(-1)).toBe(0)
    expect(beside(marginRows([block(60, 6), block(3000, 0, 'heading'), block(400, 1)])).at(-1)).toBe(1)
  })
})
