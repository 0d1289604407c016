import { expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { PageRecord } from '../../../src/edition/model/page.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { readingSummary } from '../../../src/edition/publish/reading-summary.ts'
import { reportingEdition, smallEdition } from './small-edition.ts'

/*
 * The Quiet Gazette quotes nobody and reports what three others quote:
 *
 *   The minister told reporters on Monday that no treaty would be signed.
 */
const edition = reportingEdition()

function pageOf<Kind extends PageRecord['kind']>(
  kind: Kind,
  made: Edition = edition,
): Extract<PageRecord, { kind: Kind }> {
  const page = editionToPages(made).find(
    (one): one is Extract<PageRecord, { kind: Kind }> => one.kind === kind,
  )
  if (!page) throw new Error(`no page of kind ${kind}`)
  return page
}

test('who quoted what says who reports it, and leads to the passage', () => {
  const cells = pageOf('story').matrix.rows[0]?.cells ?? []
  expect(cells.map(({ word }) => word)).toEqual(['quoted', 'reported', 'quoted', 'quoted'])
  const { path, reported } = pageOf('utterance')
  expect(cells[1]?.path).toBe(`${path}#${reported[0]?.id}`)
})

test('the page of a statement tells apart who quotes it, who reports it, and who does neither', () => {
  const page = pageOf('utterance')
  expect(page.key.map(({ outlet }) => outlet.name)).toEqual(['Morning Bell', 'Lantern', 'Harbour Post'])
  expect(page.reporting.map(({ outlet, path }) => [outlet.name, path])).toEqual([
    ['Quiet Gazette', `#${page.reported[0]?.id}`],
  ])
  expect(page.silent).toEqual([])
  expect(page.counts).toBe('four quotations in three articles, reported by one other outlet')
  const before = pageOf('utterance', smallEdition())
  expect(before.reporting).toEqual([])
  expect(before.silent.map(({ outlet }) => outlet.name)).toEqual(['Quiet Gazette'])
})

test('a list of statements names who reports each', () => {
  const { shared } = pageOf('quotes')
  expect(shared.map(({ counts, reporting }) => [counts, reporting.map(({ name }) => name)])).toEqual([
    ['four quotations in three articles', ['Quiet Gazette']],
  ])
})

test('a passage that reports is shown with what it tells and with the words that tell whose it is', () => {
  const [passage] = pageOf('utterance').reported
  expect([passage?.kind, passage?.reported, passage?.note]).toEqual(['reported, not quoted', true, ''])
  expect(passage?.paragraphs[0]?.pieces).toEqual([
    { as: 'name', text: 'The minister' },
    { as: 'plain', text: ' ' },
    { as: 'cue', text: 'told' },
    { as: 'occasion', text: ' reporters on Monday' },
    { as: 'plain', text: ' that ' },
    { as: 'quoted', text: 'no treaty would be signed' },
    { as: 'plain', text: '.' },
  ])
})

test('a report is called one in a headline, too', () => {
  const headed: Edition = {
    ...edition,
    articles: edition.articles.map((article) =>
      article.id === 'gazette'
        ? { ...article, parts: article.parts.map((part) => ({ ...part, kind: 'headline' })) }
        : article,
    ),
  }
  expect(pageOf('utterance', headed).reported[0]?.kind).toBe('reported, not quoted')
})

test('a speaker’s page counts reports apart and lists them with what is quoted of them', () => {
  const page = pageOf('speaker')
  expect(page.counts).toBe('quoted four times in three articles, reported once in one')
  const [report, ...others] = page.reports
  expect(others).toEqual([])
  expect([report?.outlet.name, report?.sure]).toEqual(['Quiet Gazette', false])
  expect(report?.slices.map(({ text }) => text)).toEqual(['no treaty would be signed'])
  expect(report?.quoted.map(({ title }) => title.slice.text)).toEqual(['We will never sign'])
  expect(pageOf('speaker', smallEdition()).counts).toBe('quoted four times in three articles')
})

test('who is only reported has no page and is counted', () => {
  const others = [{ id: 'doe', name: 'John Doe', kind: 'person' as const, aliases: [], role: null }]
  const made: Edition = {
    ...edition,
    speakers: [...edition.speakers, ...others],
    quotations: edition.quotations.map((entry) =>
      entry.quotation.kind === 'indirect' ? { ...entry, speaker: 'doe', utterances: [] } : entry,
    ),
    utterances: edition.utterances.map((entry) => ({
      ...entry,
      utterance: { ...entry.utterance, reported: [] },
    })),
  }
  const { speakers, onlyReported } = pageOf('speakers', made)
  expect(speakers.map(({ name }) => name)).toEqual(['Jane Roe'])
  expect(onlyReported).toBe('one more speaker')
  expect(pageOf('speakers').onlyReported).toBe('')
})

test('the order of telling shows where it is reported', () => {
  const stands = pageOf('story').telling?.threads[0]?.stands ?? []
  expect(stands.map(({ article, reported }) => [article, reported])).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [2, false],
    [3, false],
  ])
})

test('reports are no part of what is lined up, nor of how near the wordings are', () => {
  const before = editionToPages(smallEdition())
  const near = (pages: readonly PageRecord[]) =>
    pages.map((page) => page.kind === 'story' && page.near?.pairs)
  expect(near(editionToPages(edition))).toEqual(near(before))
  expect(pageOf('utterance').sides).toEqual(pageOf('utterance', smallEdition()).sides)
})

test('a build says how many reports it found', () => {
  expect(readingSummary(edition)).toBe(
    'treaty-talks: four articles, four quotations (4 with a speaker), one report, one utterance, no notices',
  )
})
