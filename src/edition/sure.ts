/**
 * Returns a value that cannot be missing. Throws when it is: our own bug, of which no seed and no editor is the cause.
 *
 * For the places where one thing was worked out from another and must be found again: the row of a witness, the first
 * of words that are some. A fallback there would be a reading nobody made.
 *
 * @param noun what was looked for, as the message names it: "no row of this witness"
 */
export function sure<Value>(value: Value | null | undefined, noun: string): Value {
  if (value === undefined || value === null) throw new Error(`As Quoted has a bug: no ${noun}`)
  return value
}

/** Returns the first and the last of some things, the same twice if there is one. Throws when there is none: our own bug. */
export function endsOf<Thing>(things: readonly Thing[], noun: string): readonly [first: Thing, last: Thing] {
  return [sure(things[0], noun), sure(things.at(-1), noun)]
}
