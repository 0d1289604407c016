import { outerShapes } from '../../src/edition/attribute/reports/choose-sites.ts'
import type { EndWeights } from '../../src/edition/attribute/reports/end-weights.ts'
import { findSites } from '../../src/edition/attribute/reports/find-sites.ts'
import type { Site } from '../../src/edition/attribute/reports/site.ts'
import type { Trait } from '../../src/edition/attribute/reports/trait.ts'
import { traitsOf } from '../../src/edition/attribute/reports/traits-of.ts'
import type { Span } from '../../src/edition/model/span.ts'
import { type AnnotatedArticle, core } from './annotated-articles.ts'

/** A site, and what annotators made of it. */
export interface JudgedSite extends Span {
  readonly site: Site
  readonly traits: readonly Trait[]
  /** Index of the annotated report it covers well enough, or -1. */
  readonly report: number
}

/** Returns the sites of an article. Those in quoted words or in what annotators left out are left out. */
export function judgeSites(
  { text, readings, reports, aside }: AnnotatedArticle,
  ends: EndWeights,
): JudgedSite[] {
  return readings.flatMap((reading) => {
    const { tokens } = reading
    const sites = findSites(reading, ends)
    const outer = outerShapes(sites)
    return sites
      .map((site, at) => ({
        ...core(text, { start: tokens[site.content[0]]?.start ?? 0, end: tokens[site.content[1]]?.end ?? 0 }),
        site,
        traits: traitsOf(reading, site, outer[at] ?? null),
      }))
      .filter((site) => aside.every((spans) => shareInside(site, spans) < 0.5))
      .map((site) => ({ ...site, report: reports.findIndex((one) => overlap(one, site) >= 0.5) }))
  })
}

/** What two spans share, of all they cover together. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > 0 ? shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) : 0
}

function shareInside({ start, end }: Span, spans: readonly (readonly [number, number])[]): number {
  const shared = spans.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  )
  return shared / Math.max(1, end - start)
}
