import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { UtterancePage } from '../../../src/edition/model/page-utterance.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf, outletsOf } from '../edition-of.ts'
import { saidWords } from './said-words.ts'
import { reportingEdition, smallEdition } from './small-edition.ts'

function pageOf(edition: Edition): UtterancePage {
  const page = editionToPages(edition).find((one): one is UtterancePage => one.kind === 'utterance')
  if (!page) throw new Error('no page of an utterance')
  return page
}

describe('the words that are safest to repeat', () => {
  test('are those that everyone who quotes them prints alike', () => {
    const page = pageOf(
      editionOf({
        'bell.txt': '“We will never open the old lock again,” said Jane Roe.',
        'post.txt': '“We shall never open the old lock again,” said Jane Roe.',
      }),
    )
    expect(saidWords(page.safest)).toBe('Both outlets print “never open the old lock again”.')
  })
  test('are counted where not all outlets quote the part', () => {
    const page = pageOf(
      editionOf({
        'bell.txt': '“We will never open the old lock before the summer ends,” said Jane Roe.',
        'post.txt': '“We will not open the old lock before the summer ends,” said Jane Roe.',
        'lantern.txt': '“We will never open the old lock,” said Jane Roe.',
      }),
    )
    expect(saidWords(page.safest)).toBe(
      'Every outlet that quotes these parts prints “open the old lock” (all three) … “before the summer ends” (two of three).',
    )
  })
  test('are not told where no four words running are alike', () => {
    expect(pageOf(smallEdition()).safest).toEqual([])
  })
  test('are not told where there is nothing to choose from', () => {
    const words = '“We will never open the old lock before the summer ends,” said Jane Roe.'
    expect(pageOf(editionOf({ 'bell.txt': words, 'post.txt': words })).safest).toEqual([])
  })
})

describe('who prints a word', () => {
  const page = pageOf(smallEdition())
  const rows = page.asked.map(({ id, rows }) => [
    id,
    ...rows.map((lines) =>
      lines
        .map(
          (line) => `${line.word || line.slices.map(({ text }) => text).join(' ')} ${line.sigla.join(' ')}`,
        )
        .join(' | '),
    ),
  ])
  test('is told for every run of the collated text, place by place where company parts', () => {
    expect(rows).toEqual([
      ['who-1', 'We will 1 3b 4'],
      ['who-3', 'never 1 3b | not 4'],
      ['who-4', 'sign 1 3b 4'],
      ['who-5', 'a treaty 1 3 | leaves out, unmarked 4'],
      ['who-7', 'today. 1 4'],
    ])
  })
  test('leads to a place that the collated text has', () => {
    const places = page.collated?.pieces.flatMap((piece) =>
      piece.kind === 'shared' ? [piece.id] : [piece.id, ...piece.lines.map(({ id }) => id)],
    )
    for (const { at } of page.asked.flatMap((one) => one.rows.flat())) expect(places).toContain(at)
    expect(new Set(places).size).toBe(places?.length)
  })
})

describe('a citation', () => {
  const story = {
    articles: outletsOf({
      'bell.txt': { outlet: 'Morning Bell', url: 'https://bell.example/1' },
      'post.txt': 'Harbour Post',
    }),
  }
  const long =
    '“We will never open the old lock, the so-called mill-gate, before the summer ends,” said Jane Roe.'
  const cited = (bell: string) => {
    const page = pageOf(editionOf({ 'bell.txt': bell, 'post.txt': bell }, story))
    return page.contexts.map(({ citation }) => citation)
  }
  test('has the words as printed, who said them, who prints them, and what date the text gives', () => {
    const [bell] = cited(`Published 14 March 2019\n\nLock stays shut\n\n${long}`)
    expect(bell?.slices.map(({ text }) => text)).toEqual([long.slice(1, long.indexOf('”'))])
    expect(bell?.source).toBe('Jane Roe, as printed by Morning Bell, 14 March 2019')
    expect(cited(long)[0]?.source).toBe('Jane Roe, as printed by Morning Bell, no date in the text')
  })
  test('leads to the words on the outlet’s page, by both ends where they are many', () => {
    expect(cited(long)[0]?.path).toBe(
      'https://bell.example/1#:~:text=We%20will%20never%20open,before%20the%20summer%20ends',
    )
    expect(cited('“We will never open the so-called mill-gate,” said Jane Roe.')[0]?.path).toBe(
      'https://bell.example/1#:~:text=We%20will%20never%20open%20the%20so%2Dcalled%20mill%2Dgate',
    )
    expect(cited("“We won't open it,” said Jane Roe.")[0]?.path).toContain('won%27t')
  })
  test('leads to the passage on our page where the outlet’s address is not known', () => {
    const [, post] = cited(long)
    expect(post?.path).toMatch(/^\/.*\/quotes\/we-will-never-open-the-old-lock.*\/#in-2$/u)
  })
  test('is not made of a report', () => {
    expect(pageOf(reportingEdition()).reported.map(({ citation }) => citation)).toEqual([null])
  })
})

describe('an outlet that prints a statement more than once', () => {
  const page = pageOf(
    editionOf({
      'bell.txt':
        'Lock stays shut\n\n“We will never open the old lock before the summer ends,” said Jane Roe.\n\nOthers doubted it.\n\n“We will not open the old gate before the summer ends,” Roe repeated.',
      'post.txt': '“We will never open the old lock before the summer ends,” said Jane Roe.',
    }),
  )
  test('has its passages named in sentences, columns and the list of outlets', () => {
    const [first] = page.differences
    expect(saidWords(first?.pieces ?? [])).toContain('(third paragraph)')
    expect(saidWords(first?.pieces ?? [])).not.toContain('passages')
    expect(page.sides?.columns.flatMap(({ outlets }) => outlets.map(({ passage }) => passage))).toContain(
      'third paragraph',
    )
    expect(page.key[0]?.kind).toBe('quote, first paragraph · quote, third paragraph')
  })
})

describe('differences of the same witnesses in one breath', () => {
  const page = pageOf(
    editionOf({
      'bell.txt':
        '“We will never open the old lock before the long summer ends in the valley of the Skarn,” said Jane Roe.',
      'post.txt':
        '“We would never repair the old lock before the long winter ends in the valley of the Skarn,” said Jane Roe.',
    }),
  )
  test('are one sentence, with their number, in the class of the gravest', () => {
    expect(page.differences.map((line) => [line.class, saidWords(line.pieces)])).toEqual([
      ['meaning', 'post prints “would never repair” where bell prints “will never open” (two differences).'],
      ['meaning', 'post prints “winter” where bell prints “summer”.'],
    ])
  })
})

describe('very many passages', () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `${at + 10}.txt`,
      `“We will never open the old ${at % 4 === 0 ? 'gate' : 'lock'} before the summer ends,” said Jane Roe.`,
    ]),
  )
  const page = pageOf(editionOf(files))
  test('are shown wording by wording, the others folded under the first', () => {
    expect(page.contexts.map(({ alike }) => alike.length).sort((a, b) => a - b)).toEqual([4, 14])
    const ids = page.contexts.flatMap(({ id, alike }) => [id, ...alike.map((one) => one.id)])
    expect(new Set(ids).size).toBe(20)
  })
  test('are counted in the collated text and numbered where they are asked for', () => {
    const lines = page.collated?.pieces.flatMap((piece) => (piece.kind === 'stack' ? piece.lines : [])) ?? []
    expect(lines.map(({ compact }) => compact)).toEqual(['15 outlets', '1, 5, 9, 13, 17'])
    const asked = page.asked.flatMap(({ rows }) => rows.flat().map(({ compact }) => compact))
    expect(asked).toContain('2–4, 6–8, 10–12, 14–16, 18–20')
  })
})
