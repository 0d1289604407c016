import { isolateName } from '../text/show-controls.ts'

/** So many are named; with one or two more than that, all are. */
const NAMED = 12
const FEW = 2

/**
 * Returns names in a row, `Courier, Bell`; of very many the first and how many more: `Courier, Bell, … and 40 others`.
 * Where two thousand outlets print one headline, naming all of them over each would fill a book.
 */
export function firstOf(names: readonly string[]): string {
  if (names.length <= NAMED + FEW) return namedIn(names)
  return `${namedIn(names.slice(0, NAMED))} and ${(names.length - NAMED).toLocaleString('en')} others`
}

function namedIn(names: readonly string[]): string {
  return names.map(isolateName).join(', ')
}
