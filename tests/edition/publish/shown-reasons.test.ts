import { describe, expect, it } from 'vitest'
import { editionToCollator } from '../../../src/edition/edition-to-collator.ts'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { StoryPage } from '../../../src/edition/model/page-story.ts'
import type { UtterancePage } from '../../../src/edition/model/page-utterance.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { plainWords } from '../../../src/edition/publish/plain-words.ts'
import { AGENCY, articleOf, translation } from '../depend/reports.ts'
import { editionOf, outletsOf } from '../edition-of.ts'

const pagesOf = (edition: Edition) => editionToPages(edition, editionToCollator(edition))

function storyOf(edition: Edition): StoryPage {
  const page = pagesOf(edition).find((one) => one.kind === 'story')
  if (page?.kind !== 'story') throw new Error('no story')
  return page
}

const utterancesOf = (edition: Edition): UtterancePage[] =>
  pagesOf(edition).filter((page) => page.kind === 'utterance')

describe('why two texts are told to go back to one', () => {
  const reasonsOf = (files: Readonly<Record<string, string>>, known: Parameters<typeof outletsOf>[0]) =>
    storyOf(editionOf(files, { articles: outletsOf(known) }))
      .origins.flatMap(({ reasons }) => reasons)
      .map(plainWords)

  const WHOLE = articleOf('Crews stay ashore', AGENCY)
  const OUTLETS = { 'a.txt': 'Corbel Press Agency', 'b.txt': 'Skarn Courier' }

  it('names the share of prose in both, with the longest passage', () => {
    const [reason] = reasonsOf(
      { 'a.txt': WHOLE, 'b.txt': articleOf('Night boats stay in port', AGENCY.slice(0, 5)) },
      OUTLETS,
    )
    expect(reason).toMatch(
      /^Corbel Press Agency and Skarn Courier go back to one text, as far as we can tell: \d+ % of the shorter one’s own words outside quotations stand in both, as “The crews of the night boats .+”\s…\.$/u,
    )
  })

  it('counts the statements in one order, with caution', () => {
    const [reason] = reasonsOf(
      {
        'a.txt': articleOf('In the dark', translation(0, 'At the customs shed stood lantern number')),
        'b.txt': articleOf('No lamps', translation(1, 'The rain fell upon umbrella number')),
      },
      OUTLETS,
    )
    expect(reason).toBe(
      'Corbel Press Agency and Skarn Courier may go back to one text: both quote nine statements in the same order.',
    )
  })

  it('tells what the editor says, and how the editor knows', () => {
    const [reason] = reasonsOf(
      { 'a.txt': WHOLE, 'b.txt': articleOf('Boats cancelled', ['No boat leaves Skarn.']) },
      { ...OUTLETS, 'b.txt': { outlet: 'Skarn Courier', madeFrom: 'a.txt', how: 'its credit says so' } },
    )
    expect(reason).toBe(
      'Corbel Press Agency and Skarn Courier go back to one text, as far as we can tell: the editor says that Skarn Courier was made from the other (its credit says so).',
    )
  })
})

describe('a quotation whose article names nobody', () => {
  const WORDS = 'No barge over forty tons will pass the lock before the gate has been rebuilt'
  const [page] = utterancesOf(
    editionOf(
      {
        'a.txt': `“${WORDS},” Jane Roe said.\n`,
        'b.txt': `The lock stays shut.\n\n“${WORDS}.”\n\nNobody swam.\n`,
        'c.txt': `“${WORDS},” Jane Roe said on Monday.\n`,
      },
      { articles: outletsOf({ 'a.txt': 'Bell', 'b.txt': 'Lantern', 'c.txt': 'Tidings' }) },
    ),
  )
  const context = page?.contexts.find(({ outlet }) => outlet.name === 'Lantern')

  it('says which outlet has the same words with the name', () => {
    expect(plainWords(context?.evidence.line ?? [])).toBe(
      'not named here; Bell has the same words with the name',
    )
    expect(plainWords(context?.evidence.full ?? [])).toBe(
      'Likely, by the rule same words elsewhere: the article names nobody, Bell does.',
    )
  })

  it('names all who print the name beside them', () => {
    expect(plainWords(context?.joined ?? [])).toBe(
      'It stands here for this reason: same words. The same words stand with the speaker’s name in Bell, Tidings.',
    )
  })
})

describe('the choice of speakers in the table', () => {
  const NAMES = 'Adams Baker Carter Dorsey Ellis Foster Gibson Harper Irving Jarvis'.split(' ')
  const THINGS = 'lamps boats cranes trams bridges mills wells barns roofs sheds'.split(' ')
  /** So many people, each with one statement that two outlets print; the first says two things. */
  const speakersOf = (count: number) => {
    const told = NAMES.slice(0, count).map(
      (name, at) => `“Nobody will pay for the ${THINGS[at]} of this town in winter,” Jane ${name} said.`,
    )
    const more = `“The ferry to the island stays white until spring comes,” Jane ${NAMES[0]} said.`
    const text = `Town talks\n\n${[...told, more].join('\n\n')}\n`
    return storyOf(editionOf({ 'a.txt': text, 'b.txt': `A council met.\n\n${text}` })).matrix
  }

  it('names each of eight', () => {
    const { speakers } = speakersOf(8)
    expect(speakers).toHaveLength(8)
    expect(speakers[0]).toEqual({ name: 'Jane Adams', rows: 2 })
    expect(speakers.map(({ name }) => name)).not.toContain('others')
  })

  it('names seven of ten and calls the rest others', () => {
    const { speakers, rows } = speakersOf(10)
    expect(speakers).toHaveLength(8)
    expect(speakers.at(-1)).toEqual({ name: 'others', rows: 3 })
    expect(rows.filter(({ by }) => by === 7)).toHaveLength(3)
  })
})
