import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/edition/model/article.ts'
import type { Gap, Move } from '../../../src/edition/model/collation.ts'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { PageRecord, PairPage } from '../../../src/edition/model/page.ts'
import type { ArticlesPage } from '../../../src/edition/model/page-article.ts'
import type { CollatedText } from '../../../src/edition/model/page-comparison.ts'
import type { StoryPage } from '../../../src/edition/model/page-story.ts'
import { collatedText } from '../../../src/edition/publish/collated-text.ts'
import { indexEdition } from '../../../src/edition/publish/edition-index.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { saidWords } from './said-words.ts'
import { smallEdition } from './small-edition.ts'

const edition = smallEdition()

function pageOf<Kind extends PageRecord['kind']>(
  kind: Kind,
  made: Edition,
  is: (page: Extract<PageRecord, { kind: Kind }>) => boolean = () => true,
): Extract<PageRecord, { kind: Kind }> {
  const page = editionToPages(made).find(
    (one): one is Extract<PageRecord, { kind: Kind }> =>
      one.kind === kind && is(one as Extract<PageRecord, { kind: Kind }>),
  )
  if (!page) throw new Error(`no page of kind ${kind}`)
  return page
}

const withArticles = (change: (article: Article) => Partial<Article>): Edition => ({
  ...edition,
  articles: edition.articles.map((article) => ({ ...article, ...change(article) })),
})

const GAPS: Readonly<Record<string, Gap>> = { '-': 'omission', '~': 'lacuna' }

/** The collated text of wordings drawn as a table, an outlet a line, a word a place; the first is the base. */
function drawn(...lines: readonly (string | readonly Move[])[]): CollatedText | null {
  const rows = lines.filter((line) => typeof line === 'string').map((line) => line.split(' '))
  const [article] = edition.articles
  const [quotation] = edition.quotations
  const [entry] = edition.utterances
  if (!article || !quotation || !entry) throw new Error('the small edition is empty')
  const made = rows.map((cells, row) => {
    const id = `${row + 1}`
    let text = ''
    const spans = cells.map((cell) => {
      if (GAPS[cell]) return null
      const start = text.length
      text += `${cell} `
      return { start, end: start + cell.length }
    })
    const whole = { start: 0, end: text.length - 1 }
    return { id, text, spans, whole, cells }
  })
  const utterance = {
    ...entry.utterance,
    witnesses: made.map(({ id, whole }) => ({
      ...whole,
      siglum: id,
      class: 'outlet' as const,
      quotation: id,
      article: id,
      segments: [whole],
      reason: 'same words',
      strength: 'firm' as const,
      supportedBy: [],
    })),
  }
  const places = (made[0]?.cells ?? []).map((_, at) => ({
    readings: made.map(({ id, cells, spans }) => ({
      text: spans[at] ? (cells[at] ?? '') : null,
      gap: GAPS[cells[at] ?? ''] ?? null,
      witnesses: [id],
      spans: spans[at] ? [spans[at]] : [],
    })),
  }))
  const collation = {
    base: '1',
    places,
    differences: [],
    departures: [],
    moves: lines.flatMap((line) => (typeof line === 'string' ? [] : line)),
  }
  const index = indexEdition({
    ...edition,
    articles: made.map(({ id, text }) => ({
      ...article,
      id,
      file: `${id}.txt`,
      text,
      outlet: { id, name: id, by: 'editor' },
    })),
    quotations: made.map(({ id, whole }) => ({
      ...quotation,
      quotation: { ...quotation.quotation, ...whole, id, article: id },
    })),
    utterances: [{ utterance, collation }],
  })
  return collatedText(index, { utterance, collation })
}

/** `never 1 3`, `… a treaty 3`: every line of every stack. */
const stackLines = (text: CollatedText | null) =>
  (text?.pieces ?? []).flatMap((piece) =>
    piece.kind === 'stack'
      ? piece.lines.map((line) => {
          const words = line.word || line.slices.map((slice) => slice.text).join(' ')
          const sigla = line.outlets.map((outlet) => outlet.number).join(' ')
          return `${line.begins ? '… ' : ''}${words}${line.ends ? ' …' : ''} ${sigla}`
        })
      : [],
  )

describe('a stack', () => {
  test('shows that a fragment begins or ends inside it', () => {
    const text = drawn(
      'Russia has nowhere and never threatened the people today',
      'Russia does not at all threaten the people now',
      '~ ~ ~ ~ ~ threaten the people ~',
    )
    const lines = stackLines(text)
    expect(lines).toEqual([
      'has nowhere and never threatened the people today 1',
      'does not at all threaten the people now 2',
      '… threaten the people … 3',
    ])
  })

  test('says of words that stand elsewhere where they stand, and of others that they are left out', () => {
    const lines = stackLines(
      drawn(
        'we can share with them our long and careful list of concerns - - soon',
        'we can share - - our long and careful list of concerns with them soon',
        'we can share - - our long and careful list of concerns - - soon',
        [
          { witness: '2', from: 12, to: 3 },
          { witness: '2', from: 13, to: 4 },
        ],
      ),
    )
    expect(lines).toEqual([
      'with them 1',
      'leaves out, unmarked 3',
      'prints this later 2',
      'with them 2',
      'prints nothing here 3',
      'prints this earlier 1',
    ])
  })
})

describe('words in a heading', () => {
  const headed = withArticles((article) =>
    article.id === 'post' ? { parts: article.parts.map((part) => ({ ...part, kind: 'subheading' })) } : {},
  )

  test('are called a heading wherever they are shown', () => {
    const page = pageOf('utterance', headed)
    expect(page.key.map((one) => one.kind)).toEqual(['quote', 'quote · words quoted', 'heading'])
    expect(page.contexts.map((one) => one.kind)).toEqual(['quote', 'words quoted', 'quote', 'heading'])
    expect(page.sides?.columns.at(-1)?.kind).toBe('heading')
    const cells = pageOf('story', headed).matrix.rows[0]?.cells
    expect(cells?.map((cell) => cell.word)).toEqual(['quoted', '—', 'quoted', 'heading'])
  })

  test('are no ground for a striking difference', () => {
    const striking = (page: StoryPage) => page.striking.map((one) => saidWords(one.pieces))
    expect(striking(pageOf('story', edition))).toEqual([
      'Morning Bell and Lantern print “never” and Harbour Post “not”.',
    ])
    expect(striking(pageOf('story', headed))).toEqual([])
  })
})

describe('two outlets', () => {
  const pair = (made: Edition, b: string) => pageOf('pair', made, (page: PairPage) => page.bSlug === b)

  test('are set against the fuller wording, so that what the other leaves out shows', () => {
    const columns = pair(edition, 'harbour-post').both[0]?.sides.columns ?? []
    expect(columns[0]?.outlets.map((one) => one.name)).toEqual(['Morning Bell'])
    expect(columns[1]?.runs.flatMap((run) => (run.kind === 'gap' ? run.notes : []))).toEqual([
      { bases: [1], word: 'leaves out two words, unmarked', short: '', grave: true },
    ])
  })

  test('have the differences told that are told of one against the other', () => {
    expect(pair(edition, 'harbour-post').both[0]?.differences.map((line) => saidWords(line.pieces))).toEqual([
      'Harbour Post prints “not” where Morning Bell prints “never”.',
      'Harbour Post leaves out “a treaty” and does not mark the cut.',
    ])
    expect(
      pageOf('pair', edition, (page) => page.aSlug === 'lantern' || page.bSlug === 'lantern').both[0]
        ?.differences,
    ).toEqual([])
  })
})

describe('what the editor or the text says of itself', () => {
  const translated: Edition = {
    ...withArticles((article) =>
      article.id === 'post'
        ? {
            stamps: [{ kind: 'published', value: '2019-03-14', start: 0, end: 3 }],
            notices: [
              { kind: 'odd', message: 'Odd: “today”.', found: 'today', expected: null, start: 28, end: 33 },
            ],
          }
        : {},
    ),
    story: {
      ...edition.story,
      articles: {
        'post.txt': { outlet: null, url: 'post.example/1', madeFrom: null, how: 'its look', language: 'pt' },
      },
    },
  }

  test('a translation is named beside the outlet', () => {
    const page = pageOf('utterance', translated)
    expect(page.translated).toBe(true)
    expect(page.key.map((one) => one.outlet.translated ?? '')).toEqual(['', '', 'translated from Portuguese'])
    expect(pageOf('utterance', edition).translated).toBe(false)
  })

  test('a stamp is shown as written, and claims nothing of a translated text', () => {
    const { articles }: ArticlesPage = pageOf('articles', translated)
    expect(articles.map((one) => saidWords(one.stamps))).toEqual([
      'No date stamp in the text',
      'No date stamp in the text',
      'No date stamp in the text',
      'Stamp in the text: “Roe”, published, read as 14 March 2019; it may be the source’s',
    ])
  })

  test('a notice stands beside the passage it is about', () => {
    const { contexts } = pageOf('utterance', translated)
    expect(contexts.map((one) => one.notices.map(saidWords))).toEqual([[], [], [], ['Odd: “today”.']])
  })

  test('a page is given as found, with what the finding rests on', () => {
    const { facts } = pageOf('article', translated, (page) => page.slug === 'harbour-post')
    const page = facts.find((fact) => fact.term === 'Page')
    expect([saidWords(page?.pieces ?? []), page?.link?.text]).toEqual([
      'its look',
      'the page that has this text, as the editor found it',
    ])
  })
})
