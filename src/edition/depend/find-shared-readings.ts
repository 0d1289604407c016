import type { Collation } from '../model/collation.ts'
import type { DependenceEvidence } from '../model/dependence.ts'
import type { Utterance } from '../model/utterance.ts'
import { normalForm } from '../text/words.ts'

type Readings = DependenceEvidence & { readonly kind: 'readings' }

/**
 * Returns at how many places two articles print a wording of a quotation that few print, by their positions as `0 3`: what
 * at most half of the articles that quote the place have, where at least three do. A copied turn of phrase says more
 * than a common one.
 */
export function findSharedReadings(
  collated: readonly { readonly utterance: Utterance; readonly collation: Collation }[],
  order: ReadonlyMap<string, number>,
): Map<string, Readings> {
  const places = new Map<string, number>()
  for (const { utterance, collation } of collated) {
    const articleOf = new Map(utterance.witnesses.map(({ siglum, article }) => [siglum, order.get(article)]))
    for (const { readings } of collation.places) {
      if (readings.length < 2) continue
      const byWording = new Map<string, Set<number>>()
      const all = new Set<number>()
      for (const { text, gap, witnesses } of readings) {
        if (gap === 'lacuna') continue
        const wording = text === null ? '' : wordingOf(text)
        const carriers = byWording.get(wording) ?? new Set<number>()
        byWording.set(wording, carriers)
        for (const siglum of witnesses) {
          const article = articleOf.get(siglum)
          if (article === undefined) continue
          carriers.add(article)
          all.add(article)
        }
      }
      if (all.size < 3) continue
      for (const carriers of byWording.values()) {
        if (carriers.size < 2 || carriers.size * 2 > all.size) continue
        const few = [...carriers].sort((a, b) => a - b)
        for (const [position, one] of few.entries())
          for (const other of few.slice(position + 1))
            places.set(`${one} ${other}`, (places.get(`${one} ${other}`) ?? 0) + 1)
      }
    }
  }
  return new Map([...places].map(([key, count]) => [key, { kind: 'readings', places: count }]))
}

/** Capitals and punctuation are each paper's own. */
function wordingOf(text: string): string {
  return normalForm(text).replace(/[^\p{L}\p{N}\s]/gu, '')
}
