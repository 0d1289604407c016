import type { AttributedQuotation, Edition } from '../model/edition.ts'
import type { Speaker } from '../model/speaker.ts'

/** “My father”, “his people”: called after somebody, and not by name. */
const CALLED_AFTER = /^(my|our|your|his|her|its|their)\s/iu
const FIRST_PERSON = /^(?:my|our)$/iu

/**
 * Returns the edition with whoever is called only after somebody else named so that it is no name: `My father, in the words
 * of John Doe` where each quotation stands within words of his, else `His father, it is not known whose`. Four articles
 * that quote “my father” may have four fathers, and whose “his” is a rule may not say.
 */
export function withOwnersNamed(edition: Edition): Edition {
  const everything = [...edition.quotations, ...edition.transcripts.flatMap(({ quotations }) => quotations)]
  const entryOf = new Map(everything.map((entry) => [entry.quotation.id, entry]))
  const saidBy = Map.groupBy(everything, ({ speaker }) => speaker)
  const castOf = new Map(edition.speakers.map((speaker) => [speaker.id, speaker]))
  const tellerOf = ({ quotation }: AttributedQuotation) =>
    castOf.get(entryOf.get(quotation.within ?? '')?.speaker ?? '')
  return {
    ...edition,
    speakers: edition.speakers.map((speaker) => {
      const [, whose] = CALLED_AFTER.exec(speaker.name) ?? []
      if (whose === undefined || (speaker.kind !== 'unnamed' && speaker.kind !== 'plural')) return speaker
      const tellers = FIRST_PERSON.test(whose) ? (saidBy.get(speaker.id) ?? []).map(tellerOf) : []
      return { ...speaker, name: `${speaker.name}, ${ownerWords(tellers)}` }
    }),
  }
}

function ownerWords([teller, ...others]: readonly (Speaker | undefined)[]): string {
  const known = teller?.kind === 'person' && others.every((other) => other === teller)
  return known ? `in the words of ${teller.name}` : 'it is not known whose'
}
