import { fileURLToPath } from 'node:url'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'
import { readStory } from '../../src/loaders/read-stories.ts'
import type { SeedMiss, SpeakerFigures } from '../../src/measured/speaker-figures.ts'
import { readExpected, scoreReading } from '../../tests/golden/geneva/score-reading.ts'

/** Returns how the seeds are read without any help of `story.yaml`, against our own reading of them. */
export function scoreSeeds(): SpeakerFigures['seeds'] {
  const { story, seeds } = readStory(
    fileURLToPath(new URL('../../seeds/blinken-lavrov-geneva', import.meta.url)),
  )
  const edition = seedsToEdition(
    yamlToStory(null, { id: story.id, path: '', files: seeds.map(({ file }) => file) }),
    seeds,
  )
  const expected = readExpected()
  const score = scoreReading(edition, expected)
  const rowOf = new Map(expected.quotations.map((row) => [row.number, row]))
  const textOf = new Map(seeds.map(({ file, text }) => [file, text]))
  const missOfRow = (kind: SeedMiss['kind']) => (number: string) => {
    const { file = '', place = '', words = '' } = rowOf.get(number) ?? {}
    const start = offsetOf(textOf.get(file) ?? '', place)
    return { kind, story: story.id, file, start, end: start + words.length, text: words }
  }
  const surplus = edition.quotations.flatMap(({ quotation }): SeedMiss[] => {
    const article = edition.articles.find(({ id }) => id === quotation.article)
    if (!article || !score.surplus.includes(quotation.id)) return []
    const { start, end } = quotation
    const text = article.text.slice(start, end)
    return [{ kind: 'nobody’s words', story: story.id, file: article.file, start, end, text }]
  })
  return {
    articles: seeds.length,
    quotations: { of: expected.quotations.length, count: score.found.length },
    speakers: { of: expected.quotations.length, count: score.speakerRight.length },
    surplus: score.surplus.length,
    misses: [
      ...score.missed.map(missOfRow('not found')),
      ...score.speakerMissed.map((told) => told.split(':')[0] ?? '').map(missOfRow('somebody else')),
      ...surplus,
    ],
  }
}

/** `place` is line and column, both from 1. */
function offsetOf(text: string, place: string): number {
  const [line = 1, column = 1] = place.split(':').map(Number)
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}
