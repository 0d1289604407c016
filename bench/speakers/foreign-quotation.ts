/** A place in an article, in UTF-16 code units, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What another reader of news takes for quoted, and the name of whoever it takes for the speaker. */
export interface ForeignQuotation extends Place {
  readonly speaker: string | null
}

/** Returns the one of `places` that stands nearest to `place`, the earlier of two equally near, or nothing. */
export function nearestTo<T extends Place>(place: Place, places: readonly T[]): T | undefined {
  let nearest: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of places) {
    const distance = Math.max(one.start - place.end, place.start - one.end, 0)
    if (distance < least) {
      nearest = one
      least = distance
    }
  }
  return nearest
}
