import { describe, expect, test } from 'vitest'
import type { HtmlPage } from '../../../src/edition/model/page.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf, outletsOf } from '../edition-of.ts'

const GIVEN = 'Alice Bruno Carla Diego Elena Felix Greta Hugo Irene Jonas Karin Lukas'.split(' ')
const SURNAMES = 'Roe Tolliver Marsh Brask Quill Vanning Zander Pym Okafor Lund'.split(' ')
const THINGS = 'harbour ferry bridge market school church railway library garden tower'.split(' ')
const PLANS = 'close open sell paint move clean guard rent warm rebuild widen mend'.split(' ')

/** A name for each number below 120: 0 → `Alice Roe`, 12 → `Bruno Marsh`. */
const nameOf = (number: number) => `${GIVEN[Math.floor(number / 10)]} ${SURNAMES[number % 10]}`

/** What one speaker says, once or twice, unlike what any other does. */
function says(number: number, times: 1 | 2 = 1): string {
  const name = nameOf(number)
  const place = `street ${number + 100}`
  const plan = PLANS[Math.floor(number / 10)]
  const first = `“We will never ${plan} the ${THINGS[number % 10]} in ${place},” said ${name}.`
  return times === 1
    ? first
    : `${first}\n\n“Nobody asked me why those lamps of ${place} went out,” said ${name}.`
}

/** The pages of a story in which each outlet prints the paragraphs given for it. */
function pagesOf(articles: readonly string[]): HtmlPage[] {
  const file = (number: number) => `${String(number).padStart(3, '0')}.txt`
  const files = Object.fromEntries(
    articles.map((text, number) => [file(number), `News of the day\n\n${text}\n`]),
  )
  const known = Object.fromEntries(
    articles.map((_, number) => [file(number), `Courier of ${nameOf(number)}`]),
  )
  const edition = editionOf(files, { articles: outletsOf(known) })
  return editionToPages(edition).filter((page): page is HtmlPage => 'title' in page)
}

function pageOf<Kind extends HtmlPage['kind']>(pages: readonly HtmlPage[], kind: Kind) {
  const page = pages.find((one): one is Extract<HtmlPage, { kind: Kind }> => one.kind === kind)
  if (!page) throw new Error(`no page of kind ${kind}`)
  return page
}

const numbers = (count: number) => [...Array(count).keys()]
const alone = (count: number) => numbers(count).map((number) => says(number))
/** Of so many outlets the first two quote the same; all others quote what nobody else does. */
const twoOf = (count: number) => [says(0), ...alone(count - 1)]

describe('how near the wordings are', () => {
  const nearOf = (articles: readonly string[]) => pageOf(pagesOf(articles), 'story').near

  test('is a table of all outlets while they are few, even if only two meet', () => {
    const near = nearOf(twoOf(6))
    expect(near?.table).toBe(true)
    expect(near?.outlets).toHaveLength(6)
  })
  test('is no table where two of twelve outlets meet', () => {
    expect(nearOf(twoOf(12))?.table).toBe(false)
  })
  test('is a table where all of twelve outlets meet', () => {
    expect(nearOf(numbers(12).map(() => says(0)))?.table).toBe(true)
  })
  test('of many outlets names those that meet another, and no others', () => {
    const near = nearOf(twoOf(30))
    expect(near?.outlets.map(({ number }) => number)).toEqual([1, 2])
    expect(near?.pairs).toHaveLength(1)
  })
})

describe('what one outlet alone quotes', () => {
  test.each([
    [60, false],
    [61, true],
  ])('of %i statements on the story’s page is folded: %s', (count, folded) => {
    expect(pageOf(pagesOf(alone(count)), 'story').singleFolded).toBe(folded)
  })
  test.each([
    [100, false],
    [101, true],
  ])('of %i statements in the list of quotes is folded: %s', (count, folded) => {
    const page = pageOf(pagesOf(alone(count)), 'quotes')
    expect(page.single).toHaveLength(count)
    expect(page.folded).toBe(folded)
  })
})

describe('where the texts come from', () => {
  test.each([
    [24, ''],
    [25, '25 texts, and where each comes from'],
  ])('%i texts are folded under “%s”', (count, label) => {
    const page = pageOf(pagesOf(alone(count)), 'story')
    expect(page.sourcesFold).toBe(label)
    expect(page.sources).toHaveLength(count)
  })
})

describe('speakers', () => {
  test('stand open as long as there are not many more than forty', () => {
    const page = pageOf(pagesOf(alone(50)), 'speakers')
    expect([page.speakers.length, page.open, page.rest]).toEqual([50, 50, ''])
  })
  test('beyond forty are folded, with how often each is quoted at most', () => {
    const page = pageOf(pagesOf(numbers(60).map((number) => says(number, number < 45 ? 2 : 1))), 'speakers')
    expect([page.speakers.length, page.open]).toEqual([60, 40])
    expect(page.rest).toBe('20 more speakers, each with at most two quotations')
  })
  test('who are quoted once each are said to be', () => {
    expect(pageOf(pagesOf(alone(51)), 'speakers').rest).toBe('eleven more speakers, each with one quotation')
  })
})
