import type { CollatedUtterance } from '../model/edition.ts'
import type { EditionIndex } from './edition-index.ts'

/**
 * Returns a function that works each thing out once: the same result for the same thing, kept for as long as the thing is.
 */
export function rememberEach<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly result: Made }>()
  return (thing) => {
    const known = made.get(thing)
    if (known) return known.result
    const result = make(thing)
    made.set(thing, { result })
    return result
  }
}

/**
 * Returns a function that works each statement of an edition out once. Its own page, the note beside every quotation of it
 * and every list that names it ask for the same things.
 */
export function rememberEntries<Made>(make: (index: EditionIndex, entry: CollatedUtterance) => Made) {
  const ofIndex = rememberEach((index: EditionIndex) =>
    rememberEach((entry: CollatedUtterance) => make(index, entry)),
  )
  return (index: EditionIndex, entry: CollatedUtterance): Made => ofIndex(index)(entry)
}
