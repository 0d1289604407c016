import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { HtmlPage } from '../../../src/edition/model/page.ts'
import type { UtteranceLabel } from '../../../src/edition/model/page-head.ts'
import type { DifferenceLine, UtterancePage } from '../../../src/edition/model/page-utterance.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { seedsToEdition } from '../../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../../src/loaders/read-stories.ts'
import { smallEdition } from './small-edition.ts'

/** All labels that any page shows of a statement, wherever they stand in its record. */
function labelsIn(part: unknown): UtteranceLabel[] {
  if (part === null || typeof part !== 'object') return []
  const own = 'differs' in part && 'counts' in part ? [part as UtteranceLabel] : []
  return [...own, ...Object.values(part).flatMap(labelsIn)]
}

/** What a list should say of the sentences on a statement's page. */
function counted(lines: readonly DifferenceLine[]): string {
  const of = (kind: string) => lines.filter((line) => line.class === kind).length
  const number = (count: number) =>
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][count] ?? count
  const [meaning, word, order] = [of('meaning'), of('word'), of('order')]
  const said = [
    meaning > 0 &&
      `${number(meaning)} ${meaning === 1 ? 'difference' : 'differences'} may change the meaning`,
    word > 0 && `${number(word)} other ${word === 1 ? 'word' : 'words'}`,
    order > 0 && 'another order',
  ]
  return said.filter(Boolean).join(' · ')
}

const { story, seeds } = readStory(
  fileURLToPath(new URL('../../../seeds/blinken-lavrov-geneva', import.meta.url)),
)

test.each<[string, Edition]>([
  ['an invented story', smallEdition()],
  ['the seeds', seedsToEdition(story, seeds)],
])('every page counts as many differences as the statement’s own page tells: %s', (_, edition) => {
  const pages = editionToPages(edition).filter(
    (page): page is HtmlPage => !['card', 'document'].includes(page.kind),
  )
  const statements = new Map(
    pages
      .filter((page): page is UtterancePage => page.kind === 'utterance')
      .map((page) => [page.path, counted(page.differences)]),
  )
  const labels = pages.flatMap(labelsIn)
  expect(labels.some((one) => one.differs !== '')).toBe(true)
  const faults = labels.filter((one) => one.differs !== statements.get(one.path))
  expect(faults.map((one) => `${one.path}: ${one.differs}, told: ${statements.get(one.path)}`)).toEqual([])
})
