import { SYNONYMS } from '../language/english/synonyms.ts'
import { baseForm } from './base-form.ts'

/** Base form → numbers of the synonym sets it stands in. */
const SETS: ReadonlyMap<string, readonly number[]> = readSets()

function readSets(): Map<string, number[]> {
  const sets = new Map<string, number[]>()
  SYNONYMS.forEach((words, set) => {
    for (const word of words) {
      const form = baseForm(word)
      const known = sets.get(form)
      if (known) known.push(set)
      else sets.set(form, [set])
    }
  })
  return sets
}

/** Returns the numbers of the synonym sets that `form` stands in: two forms that share one are near in meaning. */
export function synonymSets(form: string): readonly number[] {
  return SETS.get(form) ?? []
}
