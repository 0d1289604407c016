import { takenFrom } from '../../src/edition/attribute/reports/choose-sites.ts'
import { likelihood, type Weights } from '../../src/edition/attribute/reports/weights.ts'
import type { JudgedSite } from './judge-sites.ts'

export interface ReportScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The sites of one article, and how many reports annotators found in it. */
export interface JudgedArticle {
  readonly reports: number
  readonly sites: readonly JudgedSite[]
}

/**
 * Returns how well weights tell reports from the rest when sites that are `more` likely than they must be are taken, the likeliest of
 * those that overlap.
 */
export function scoreWeights(
  articles: readonly JudgedArticle[],
  weights: Weights,
  more: number,
): ReportScore {
  let right = 0
  let predicted = 0
  let reports = 0
  for (const article of articles) {
    reports += article.reports
    const likely = article.sites
      .map((site) => ({ site, chance: likelihood(site.traits, weights) }))
      .filter(({ site, chance }) => chance >= takenFrom(site.site) + more)
      .sort((a, b) => b.chance - a.chance)
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
