import { describe, expect, test } from 'vitest'
import type { PageRecord } from '../../../src/edition/model/page.ts'
import { distinctHeads } from '../../../src/edition/publish/distinct-heads.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { findDeadLinks, pathsIn } from './links-and-ids.ts'
import { saidWords } from './said-words.ts'
import { smallEdition } from './small-edition.ts'

const pages = editionToPages(smallEdition())

function pageOf<Kind extends PageRecord['kind']>(kind: Kind): Extract<PageRecord, { kind: Kind }> {
  const page = pages.find((one): one is Extract<PageRecord, { kind: Kind }> => one.kind === kind)
  if (!page) throw new Error(`no page of kind ${kind}`)
  return page
}

describe('the pages of a story', () => {
  test('survive being written down as JSON', () => {
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages)
  })

  test('have paths of their own', () => {
    const paths = pages.map((page) => page.path)
    expect(paths).toEqual([...new Set(paths)])
  })

  test('link only to pages that exist, and to places that stand on them', () => {
    const links = pathsIn(pages).filter((path) => path.startsWith('/'))
    expect(links.length).toBeGreaterThan(pages.length)
    expect(links.filter((path) => path.includes('#')).length).toBeGreaterThan(10)
    expect(findDeadLinks(pages)).toEqual([])
  })

  test.each([
    ['to a page that is not there', '/treaty-talks/nowhere/', 'no such page'],
    ['to a place that is not on its page', '/treaty-talks/quotes/#nowhere', 'no such place'],
    ['to a place that is not on the page itself', '#nowhere', 'no such place'],
  ])('would be told of a link %s', (_, path, fault) => {
    const [first] = pages
    const forged = { ...first, feature: { path } } as unknown as PageRecord
    expect(findDeadLinks([forged, ...pages])).toEqual([`${first?.path} links to ${path}: ${fault}`])
  })

  test('set no two outlets against each other where none have a statement in common', () => {
    const edition = smallEdition()
    const alone = { ...edition, articles: edition.articles.slice(0, 1), quotations: [], utterances: [] }
    expect(pages.some((page) => page.kind === 'compare')).toBe(true)
    expect(editionToPages(alone).some((page) => page.kind === 'compare')).toBe(false)
  })

  test('say who quotes what, and that one article quotes nobody', () => {
    const { matrix, single } = pageOf('story')
    expect(matrix.rows.map((row) => row.cells.map((cell) => cell.word))).toEqual([
      ['quoted', '—', 'quoted', 'quoted'],
    ])
    expect(single).toEqual([
      expect.objectContaining({ outlet: { number: 2, name: 'Quiet Gazette' }, utterances: [] }),
    ])
    expect(single[0]?.note).toContain('quotes nobody')
  })

  test('show the words alike of two outlets with what the share was counted from', () => {
    const pairs = pageOf('story').near?.pairs.map((pair) => [pair.a.name, pair.b.name, pair.equal, pair.of])
    expect(pairs).toEqual([
      ['Morning Bell', 'Lantern', 6, 6],
      ['Morning Bell', 'Harbour Post', 4, 8],
      ['Lantern', 'Harbour Post', 3, 7],
    ])
  })

  test('tell in a sentence what a share was counted from, of the two outlets who quote most in common', () => {
    expect(saidWords(pageOf('story').near?.example ?? [])).toBe(
      'Where Morning Bell and Harbour Post quote the same part of a statement, they print eight words, each counted once in its place, and four of these stand in both: 50 %.',
    )
  })

  test('say row by row where each text comes from', () => {
    const post = pageOf('story').sources.find(({ outlet }) => outlet.name === 'Harbour Post')
    expect(post?.facts.map(({ term, pieces }) => [term, saidWords(pieces)])).toEqual([
      ['Outlet', 'named by the editor; the file does not say it'],
      ['Made from', 'Morning Bell (bell.txt)'],
      ['How we know', 'the same words'],
    ])
  })

  test('begin with all that outlets print where they differ most, and count what else differs', () => {
    expect(pageOf('utterance').gist.map(saidWords)).toEqual([
      'Morning Bell and Lantern print “never” and Harbour Post “not”.',
      'One more difference may change the meaning.',
    ])
  })

  test('set the marks round a slice once, whether the sentence brings them or not', () => {
    expect(saidWords(pageOf('utterance').differences[0]?.pieces ?? [])).toBe(
      'Harbour Post prints “not” where Morning Bell prints “never”.',
    )
  })

  test('fold differences of form away and count them', () => {
    const page = pageOf('utterance')
    expect(page.trivial).toHaveLength(1)
    expect(page.trivialNote).toBe('one difference of form')
  })

  test('name a source that is an article of the story by its outlet', () => {
    const post = pages.find((page) => page.kind === 'article' && page.slug === 'harbour-post')
    const facts = post?.kind === 'article' ? post.facts : []
    expect(facts.find((fact) => fact.term === 'Made from')).toEqual({
      term: 'Made from',
      pieces: [{ kind: 'words', text: 'Morning Bell (bell.txt)' }],
      link: { path: '/treaty-talks/articles/morning-bell/', text: 'Morning Bell' },
    })
    expect(facts.find((fact) => fact.term === 'Page')?.link?.path).toBe('https://post.example/1')
  })

  test('are not made when printed words are not what the file says', () => {
    const edition = smallEdition()
    const forged = edition.utterances.map((entry) => ({
      ...entry,
      collation: {
        ...entry.collation,
        differences: entry.collation.differences.map((one) => ({
          ...one,
          phrases: [{ kind: 'slice' as const, text: 'words nobody printed' }],
        })),
      },
    }))
    expect(() => editionToPages({ ...edition, utterances: forged })).toThrow(/no file prints/u)
  })

  test('have titles that differ, also across stories', () => {
    const titles = distinctHeads([...pages, ...pages]).flatMap((page) =>
      'title' in page ? [page.title] : [],
    )
    expect(titles).toEqual([...new Set(titles)])
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(70)
  })
})
