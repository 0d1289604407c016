import { REPORT_WEIGHTS } from '../../language/english/report-weights.ts'

const weights = new Map<string, number>()
for (const [family, list] of Object.entries(REPORT_WEIGHTS)) {
  for (const entry of list.split(';')) {
    const cut = entry.lastIndexOf(' ')
    weights.set(`${family}: ${entry.slice(0, cut).trim()}`, Number(entry.slice(cut + 1)))
  }
}

/** Returns how likely a site with these traits is a report, from 0 to 1. Weights are hundredths of a logit. */
export function weighTraits(traits: readonly string[]): number {
  let sum = weights.get('base: all') ?? 0
  for (const trait of traits) sum += weights.get(trait) ?? 0
  return 1 / (1 + Math.exp(-sum / 100))
}
