import type { AnnotatedArticle } from './annotated-sites.ts'
import { ALL } from './learn-weights.ts'

export interface ReportScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Returns how well weights tell reports from the rest when sites from `taken` on are taken, the likeliest of those that overlap. */
export function scoreWeights(
  articles: readonly AnnotatedArticle[],
  weights: ReadonlyMap<string, number>,
  taken: number,
): ReportScore {
  let right = 0
  let predicted = 0
  let reports = 0
  for (const article of articles) {
    reports += article.reports
    const likely = article.sites
      .map((site) => ({ site, likelihood: likelihoodOf(site.traits, weights) }))
      .filter(({ likelihood }) => likelihood >= taken)
      .sort((a, b) => b.likelihood - a.likelihood)
    const kept: typeof likely = []
    for (const one of likely) {
      if (kept.every(({ site }) => site.end <= one.site.start || one.site.end <= site.start)) kept.push(one)
    }
    predicted += kept.length
    right += new Set(kept.flatMap(({ site }) => (site.report < 0 ? [] : [site.report]))).size
  }
  const precision = right / Math.max(1, predicted)
  const recall = right / Math.max(1, reports)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

function likelihoodOf(traits: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = weights.get(ALL) ?? 0
  for (const trait of traits) sum += weights.get(trait) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
