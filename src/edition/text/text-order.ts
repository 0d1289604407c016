/**
 * Returns how two texts sort: below zero, zero or above, by their UTF-16 code units. Never by a language's own order,
 * which another machine may not have: the same seeds give the same site everywhere.
 */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
