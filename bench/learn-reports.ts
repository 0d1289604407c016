import '../src/commands/quiet-surroundings.ts'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type AnnotatedArticle, annotatedSites } from './reports/annotated-sites.ts'
import { learnWeights } from './reports/learn-weights.ts'
import { scoreWeights } from './reports/score-weights.ts'
import { weightsToTable } from './reports/weights-to-table.ts'

/**
 * Learns from articles others have annotated which words report something without quoting it, and how surely.
 *
 *     npm run learn:reports                figures: each fifth of train by the rest of it, then dev by all of train
 *     npm run learn:reports -- --write     learns from all of train and writes src/edition/language/english/report-weights.ts
 *
 * The annotated articles are not part of this project: they are read from a folder beside it, and only numbers are written.
 */
const HOW = { rarest: 8, sparse: 3, small: 0.3, turns: 12 }
const TAKEN = [0.27, 0.3, 0.33, 0.36, 0.4]
const FOLDS = 5

const polnear = resolve('../shared/bench/polnear')
const train = annotatedSites(join(polnear, 'train'))
const weights = learnWeights(train, HOW)
if (process.argv.includes('--write')) {
  const table = 'src/edition/language/english/report-weights.ts'
  writeFileSync(table, weightsToTable(weights))
  console.log(`Written: ${table}`)
} else {
  const dev = annotatedSites(join(polnear, 'dev'))
  console.log(`${weights.size} weights`)
  for (const [name, articles] of [
    ['train', train],
    ['dev', dev],
  ] as const)
    console.log(`${name}: ${reachable(articles)} % of the reports have a site`)
  const parts = Array.from({ length: FOLDS }, (_, fold) => ({
    rest: train.filter((_article, at) => at % FOLDS !== fold),
    own: train.filter((_article, at) => at % FOLDS === fold),
  })).map(({ rest, own }) => ({ own, learned: learnWeights(rest, HOW) }))
  for (const taken of TAKEN) {
    const folds = parts.map(({ own, learned }) => scoreWeights(own, learned, taken).f1)
    const mean = folds.reduce((sum, one) => sum + one, 0) / FOLDS
    const { precision, recall, f1 } = scoreWeights(dev, weights, taken)
    console.log(
      `taken from ${taken}: train, fold by fold, F1 ${percent(mean)}; dev P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`,
    )
  }
}

function reachable(articles: readonly AnnotatedArticle[]): string {
  const all = articles.reduce((sum, { reports }) => sum + reports, 0)
  const met = articles.reduce(
    (sum, { sites }) => sum + new Set(sites.flatMap(({ report }) => (report < 0 ? [] : [report]))).size,
    0,
  )
  return percent(met / all)
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
