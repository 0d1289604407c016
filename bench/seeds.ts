import { fileURLToPath } from 'node:url'
import type { Story } from '../src/edition/model/story.ts'
import { seedsToEdition } from '../src/edition/seeds-to-edition.ts'
import { yamlToStory } from '../src/edition/story/yaml-to-story.ts'
import { readStory } from '../src/loaders/read-stories.ts'
import { readExpected, scoreReading } from '../tests/golden/geneva/score-reading.ts'

// npm run bench:seeds: the five seeds against our own reading of them, with and without story.yaml.
const { story, seeds } = readStory(fileURLToPath(new URL('../seeds/blinken-lavrov-geneva', import.meta.url)))
const nothingKnown = yamlToStory(null, { id: story.id, path: '', files: seeds.map(({ file }) => file) })
const reading = readExpected()

for (const [title, known] of [
  [`With story.yaml (corrections in it: ${story.corrections.length})`, story],
  ['Without story.yaml', nothingKnown],
] as [string, Story][]) {
  const score = scoreReading(seedsToEdition(known, seeds), reading)
  const all = reading.quotations.length
  console.log(title)
  console.log(`  quotations with exact spans      ${score.found.length} of ${all}${listed(score.missed)}`)
  console.log(`  spans that are nobody's words    ${score.surplus.length}${listed(score.surplus)}`)
  console.log(
    `  speakers right                   ${score.speakerRight.length} of ${all}${listed(score.speakerMissed)}`,
  )
  console.log(`  pairs of 4+ words misgrouped     ${score.pairsMissed.length}${listed(score.pairsMissed)}`)
  console.log(
    `  pairs with a shorter one         ${score.pairsMissedShort.length}${listed(score.pairsMissedShort)}`,
  )
}

function listed(items: readonly string[]): string {
  return items.length ? `  (${items.join('; ')})` : ''
}
