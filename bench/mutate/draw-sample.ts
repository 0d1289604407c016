import type { Mutant } from './mutant.ts'

/** A mutant of the sample; its number wakes it. */
export interface NumberedMutant extends Mutant {
  readonly id: number
}

/**
 * Returns `size` of the mutants, or all where there are fewer: the list is cut into as many strips of one length, and
 * chance takes one of each. So every file is tried as its size deserves. The same seed draws the same.
 */
export function drawSample(
  mutants: readonly Mutant[],
  size: number,
  seed: number,
): readonly NumberedMutant[] {
  const strip = Math.max(1, mutants.length / size)
  const chance = chanceFrom(seed)
  const drawn: NumberedMutant[] = []
  for (let id = 0; id * strip < mutants.length && id < size; id++) {
    const mutant = mutants[Math.floor((id + chance()) * strip)]
    if (mutant) drawn.push({ ...mutant, id })
  }
  return drawn
}

/** Numbers from 0 to 1, below 1, that look like chance and are the same for the same seed (“mulberry32”). */
function chanceFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
