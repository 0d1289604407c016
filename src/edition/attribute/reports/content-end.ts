import type { Reading } from './reading.ts'
import { likelihood, numberOf, type Trait, traitOf, type Weights } from './trait.ts'
import { FINITE, KIND, SIGNS } from './word-kind.ts'

/** How what is reported tends to end: a clause, a clause or a thing, an infinitive, a thing, a thing with its preposition. */
export type Extent = 'clause' | 'loose' | 'plan' | 'thing' | 'about'

/** A place where what is reported may end. */
export interface PossibleEnd {
  /** Its last token if it ends here. */
  readonly last: number
  readonly traits: readonly Trait[]
}

/** A content is at most this long, in tokens. */
export const LONGEST = 100

const FAMILY = {
  at: numberOf('at'),
  two: numberOf('two'),
  three: numberOf('three'),
  between: numberOf('between'),
  length: numberOf('length'),
  verb: numberOf('verb'),
  commas: numberOf('commas'),
  quoted: numberOf('quoted'),
  further: numberOf('further'),
}
const SIZES = [1, 2, 3, 5, 8, 12, 20, 40].map((most) => [most, numberOf(`${most}`)] as const)
const COUNTS = ['none', 'one', 'two', 'more'].map(numberOf)
const NO = numberOf('no')
const YES = numberOf('yes')
const EXTENTS: Readonly<Record<Extent, number>> = {
  clause: numberOf('clause'),
  loose: numberOf('loose'),
  plan: numberOf('plan'),
  thing: numberOf('thing'),
  about: numberOf('about'),
}

/**
 * Returns where what is reported from `first` on may end before its sentence does, in order, and where the sentence ends or
 * the first quoted words stand.
 */
export function possibleEnds(
  { tokens, kinds, unitEnd }: Reading,
  first: number,
  extent: Extent,
): { readonly ends: readonly PossibleEnd[]; readonly stop: number; readonly quoted: boolean } {
  const unit = tokens[first]?.unit ?? 0
  const end = Math.min(unitEnd.get(unit) as number, first + LONGEST)
  let stop = first
  while (stop < end && kinds[stop] !== KIND.quote) stop++
  const quoted = stop < end
  const ends: PossibleEnd[] = []
  const how = EXTENTS[extent]
  const kind = (at: number) => (at < end ? (kinds[at] as number) : KIND.end)
  let lastComma = stop
  while (lastComma > first && kinds[lastComma] !== KIND.comma) lastComma--
  let commas = 0
  let verb = NO
  for (let at = first + 1; at < stop; at++) {
    const before = kinds[at - 1] as number
    const here = kinds[at] as number
    if (FINITE.has(before)) verb = YES
    if (before === KIND.comma) commas++
    if (SIGNS.has(before) || here === KIND.point) continue
    const size = (SIZES.find(([most]) => at - first <= most) ?? (SIZES.at(-1) as (typeof SIZES)[number]))[1]
    const next = kind(at + 1)
    ends.push({
      last: at - 1,
      traits: [
        traitOf(FAMILY.at, how, here),
        traitOf(FAMILY.two, how, here, next),
        traitOf(FAMILY.three, here, next, kind(at + 2)),
        traitOf(FAMILY.between, how, before, here),
        traitOf(FAMILY.length, how, size),
        traitOf(FAMILY.verb, verb, how, here),
        traitOf(FAMILY.commas, COUNTS[Math.min(commas, 3)], how, here),
        traitOf(FAMILY.quoted, quoted ? YES : NO, here),
        traitOf(FAMILY.further, at < lastComma ? YES : NO, how, here),
      ],
    })
  }
  return { ends, stop, quoted }
}

/** Ends less likely than this are not weighed against others. */
const LEAST = 0.02

/**
 * Returns the last token of what is reported from `first` on, or null where it likely holds quoted words: the end that can be
 * expected to share most with the true one.
 */
export function contentEnd(reading: Reading, first: number, extent: Extent, weights: Weights): number | null {
  const { tokens } = reading
  const { ends, stop, quoted } = possibleEnds(reading, first, extent)
  const likely: { last: number; chance: number }[] = []
  let left = 1
  for (const { last, traits } of ends) {
    const chance = left * likelihood(traits, weights)
    left -= chance
    if (chance > LEAST) likely.push({ last, chance })
  }
  if (quoted) {
    if (left > 0.5) return null
  } else likely.push({ last: lastWord(reading, first, stop - 1), chance: left })
  const start = tokens[first]?.start ?? 0
  const length = (last: number) => (tokens[last]?.end ?? start) - start
  let best: number | null = null
  let most = 0
  for (const { last } of likely) {
    const own = length(last)
    let shared = 0
    for (const other of likely) {
      const its = length(other.last)
      shared += (other.chance * Math.min(own, its)) / Math.max(own, its)
    }
    if (shared > most) {
      most = shared
      best = last
    }
  }
  return best
}

function lastWord({ kinds }: Reading, first: number, from: number): number {
  let last = from
  while (last > first && SIGNS.has(kinds[last] as number) && kinds[last] !== CLOSING) last--
  return last
}

const CLOSING = numberOf('closing')
