import '../src/commands/quiet-surroundings.mjs'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { layOutEnds } from '../src/edition/attribute/reports/end-weights.ts'
import { tabulate } from '../src/edition/attribute/reports/weights.ts'
import { type AnnotatedArticle, annotatedArticles } from './reports/annotated-articles.ts'
import { judgeEnds } from './reports/judge-ends.ts'
import { judgeSites } from './reports/judge-sites.ts'
import { type LearnedWeights, learnWeights } from './reports/learn-weights.ts'
import { type JudgedArticle, scoreWeights } from './reports/score-weights.ts'
import { weightsToTable } from './reports/weights-to-table.ts'

/**
 * Learns from articles others have annotated which words report something without quoting it, and where that ends.
 *
 *     npm run learn:reports                figures: each fifth of train by the rest of it, then dev by all of train
 *     npm run learn:reports -- --write     learns from all of train and writes the two tables of weights
 *
 * The annotated articles are not part of this project: they are read from a folder beside it, and only numbers are written.
 */
const ENDS = { rarest: 10, sparse: 3, small: 0.3, turns: 6 }
const REPORTS = { rarest: 8, sparse: 3, small: 0.3, turns: 10 }
/** How much more than it must a site's likelihood is asked to be. */
const MORE = [-0.03, 0, 0.03]
const FOLDS = 5

const polnear = resolve('../shared/bench/polnear')
const train = annotatedArticles(join(polnear, 'train'))
const ends = learnEnds(train)
const judged = judge(train, ends)
const weights = learnReports(judged)
if (process.argv.includes('--write')) {
  const folder = 'src/edition/language/english'
  writeFileSync(
    `${folder}/report-end-weights.ts`,
    weightsToTable(
      ends,
      'REPORT_END_WEIGHTS',
      'How much each trait of a place speaks for a report ending there.',
    ),
  )
  writeFileSync(
    `${folder}/report-weights.ts`,
    weightsToTable(
      weights,
      'REPORT_WEIGHTS',
      'How much each trait of a place speaks for its reporting something.',
    ),
  )
  console.log(`Written: ${folder}/report-end-weights.ts, ${folder}/report-weights.ts`)
} else {
  const dev = judge(annotatedArticles(join(polnear, 'dev')), ends)
  console.log(`${ends.size} weights of ends, ${weights.size} of reports`)
  console.log(`of the reports have a site: train ${reachable(judged)} %, dev ${reachable(dev)} %`)
  const parts = Array.from({ length: FOLDS }, (_, fold) => ({
    rest: judged.filter((_article, at) => at % FOLDS !== fold),
    own: judged.filter((_article, at) => at % FOLDS === fold),
  })).map(({ rest, own }) => ({ own, learned: learnReports(rest) }))
  for (const more of MORE) {
    const folds = parts.map(({ own, learned }) => scoreWeights(own, tabulate(learned), more).f1)
    const mean = folds.reduce((sum, one) => sum + one, 0) / FOLDS
    const { precision, recall, f1 } = scoreWeights(dev, tabulate(weights), more)
    console.log(
      `taken ${more} later: train, fold by fold, F1 ${percent(mean)}; dev P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`,
    )
  }
}

/** First from sites whose contents end anywhere, then once more. */
function learnEnds(articles: readonly AnnotatedArticle[]): LearnedWeights {
  const none = layOutEnds(tabulate(new Map()))
  return learnWeights(
    articles.flatMap((article) => judgeEnds(article, none)),
    ENDS,
  )
}

function judge(articles: readonly AnnotatedArticle[], learned: LearnedWeights): JudgedArticle[] {
  const weights = layOutEnds(tabulate(learned))
  return articles.map((article) => ({ reports: article.reports.length, sites: judgeSites(article, weights) }))
}

function learnReports(articles: readonly JudgedArticle[]): LearnedWeights {
  return learnWeights(
    articles.flatMap(({ sites }) =>
      sites.map(({ traits, report }) => ({ traits, right: report < 0 ? 0 : 1 })),
    ),
    REPORTS,
  )
}

function reachable(articles: readonly JudgedArticle[]): string {
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
