/**
 * Returns the index of the last thing whose number is at most `most`, by halving; -1 where there is none. The numbers
 * must ascend.
 */
export function lastAtMost<Thing>(
  things: readonly Thing[],
  numberOf: (thing: Thing) => number,
  most: number,
): number {
  let [from, to] = [0, things.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (numberOf(things[middle] as Thing) <= most) from = middle + 1
    else to = middle
  }
  return from - 1
}
