import type { Source } from '../model/attribution.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Said } from '../model/page-words.ts'
import type { Utterance } from '../model/utterance.ts'
import { isolateName } from '../text/show-controls.ts'
import type { EditionIndex } from './edition-index.ts'

/** Returns who said a quotation as its article tells it. */
export function saidOfQuotation(index: EditionIndex, entry: AttributedQuotation): Said {
  return {
    speaker: index.speaker(entry.speaker)?.name ?? null,
    sure: entry.attribution.confidence === 'sure',
    relay: relayWords(index, entry.attribution.via),
  }
}

/** Returns who said an utterance: sure where one article is; relayed where every article tells it through the same. */
export function saidOfUtterance(index: EditionIndex, { speaker, witnesses }: Utterance): Said {
  const told = witnesses.map((witness) => saidOfQuotation(index, index.quotation(witness.quotation)))
  const [relay = '', ...others] = new Set(told.map((one) => one.relay))
  return {
    speaker: index.speaker(speaker)?.name ?? null,
    sure: told.some((one) => one.sure),
    relay: others.length === 0 ? relay : '',
  }
}

/**
 * Returns who relays words, the innermost first: `as told by Jane Roe, according to the agency`, or ''.
 * A body credited is no teller: it is what the article goes by.
 */
export function relayWords(index: EditionIndex, via: readonly Source[]): string {
  return via
    .toReversed()
    .map((source) => {
      const body = source.kind === 'organisation' || source.kind === 'document'
      return `${body ? 'according to' : 'as told by'} ${nameOf(index, source)}`
    })
    .join(', ')
}

/** The story's name for whoever it is; what is no name (“news agency”) has an article before it. */
function nameOf(index: EditionIndex, source: Source): string {
  const name = isolateName(source.name)
  const known = index.edition.speakers.find((one) => one.name === name || one.aliases.includes(source.name))
  if (known && known.kind !== 'unnamed') return known.name
  return /^\p{Ll}/u.test(source.name) && !/^(?:an?|the|one|some|his|her|their|its|our)\s/u.test(source.name)
    ? `the ${name}`
    : name
}
