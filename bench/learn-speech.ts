import '../src/commands/quiet-surroundings.mjs'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { learnWeights, type Weights, weigh } from './speech/learn-weights.ts'
import { type MarkedExample, markedExamples } from './speech/marked-examples.ts'
import { weightsToTable } from './speech/weights-to-table.ts'

/**
 * Learns from articles others have annotated which words in quotation marks are speech.
 *
 *     npm run learn:speech                figures: each fifth of train by the rest of it, then dev by all of train
 *     npm run learn:speech -- --write     learns from all of train and writes the table of weights
 *
 * The annotated articles are not part of this project: they are read from a folder beside it, and only numbers are written.
 */
const FOLDS = 5
const ENOUGH = [-0.5, 0, 0.3, 0.5, 0.7, 1]

const polnear = resolve('../shared/bench/polnear')
const train = markedExamples(join(polnear, 'train'))
const weights = learnWeights(train)
if (process.argv.includes('--write')) {
  writeFileSync('src/edition/language/english/speech-weights.ts', weightsToTable(weights))
  console.log(`${weights.size} weights from ${train.length} marked spans`)
} else {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learnWeights(train.filter(({ article }) => article % FOLDS !== fold)),
  )
  printFigures('train, each fifth by the rest', train, ({ article }) => folds[article % FOLDS] as Weights)
  printFigures('dev, by train', markedExamples(join(polnear, 'dev')), () => weights)
}

/** Of marked spans short enough to be judged: how much speech is lost and how much else is kept. */
function printFigures(
  about: string,
  examples: readonly MarkedExample[],
  weightsFor: (example: MarkedExample) => Weights,
): void {
  console.log(about)
  const weighed = examples.map((example) => ({
    speech: example.speech,
    weight: weigh(weightsFor(example), example.signs),
  }))
  const speech = weighed.filter((one) => one.speech).length
  for (const enough of ENOUGH) {
    const lost = weighed.filter((one) => one.speech && one.weight <= enough).length
    const kept = weighed.filter((one) => !one.speech && one.weight > enough).length
    console.log(
      `  above ${enough.toFixed(1).padStart(4)}   speech lost ${lost} of ${speech}   others kept ${kept} of ${weighed.length - speech}`,
    )
  }
}
