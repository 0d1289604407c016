import type { Token } from '../tokens/token.ts'
import { type Reading, unitAt } from './reading.ts'
import { familyOf, numberOf, type Trait, traitOf } from './trait.ts'
import { likelihood, type Weights } from './weights.ts'
import { FINITE, KIND, SIGNS, SUBJECTS } from './word-kind.ts'

/** How what is reported tends to end: a clause, a clause or a thing, an infinitive, a thing, a preposition's, a noun's, a noun's clause. */
export type Extent = 'clause' | 'loose' | 'plan' | 'thing' | 'about' | 'noun' | 'claim'

/** A content is at most this long, in tokens. */
export const LONGEST = 100

const FAMILY = {
  at: familyOf('at'),
  two: familyOf('two'),
  three: familyOf('three'),
  length: familyOf('length'),
  verb: familyOf('verb'),
  commas: familyOf('commas'),
  quoted: familyOf('quoted'),
  further: familyOf('further'),
  saying: familyOf('saying'),
  opening: familyOf('opening'),
}
/** The class of each length in tokens. */
const SIZES = Array.from({ length: 41 }, (_, length) =>
  numberOf(`${[1, 2, 3, 5, 8, 12, 20, 40].find((most) => length <= most)}`),
)
const COUNTS = ['none', 'one', 'two', 'more'].map(numberOf)
const NO = numberOf('no')
const YES = numberOf('yes')
const EXTENTS: Readonly<Record<Extent, number>> = {
  clause: numberOf('clause'),
  loose: numberOf('loose'),
  plan: numberOf('plan'),
  thing: numberOf('thing'),
  about: numberOf('about'),
  noun: numberOf('noun'),
  claim: numberOf('claim'),
}

/** Where what is reported may go on to: the end of its sentence, or the first quoted words. */
export interface Bound {
  /** Position after its last token. */
  readonly stop: number
  readonly quoted: boolean
}

/** Returns how far what is reported from `first` on may go: a full stop ends it even where the sentence was not seen to end. */
export function boundFrom(reading: Reading, first: number): Bound {
  const { kinds } = reading
  const end = Math.min(unitAt(reading, first).end, first + LONGEST)
  let stop = first
  while (stop < end && kinds[stop] !== KIND.quote && kinds[stop] !== KIND.point) stop++
  const quoted = stop < end && kinds[stop] === KIND.quote
  return quoted && stop > first ? boundBeforeQuote(reading, first, stop) : { stop, quoted }
}

/** "… on Friday; “…”", "… on Friday but added: “…”": what belongs to the quoted words at `quote` is no part of it. */
function boundBeforeQuote(reading: Reading, first: number, quote: number): Bound {
  const { kinds, joined } = reading
  if (kinds[quote - 1] === KIND.semicolon) return { stop: quote - 1, quoted: false }
  if (joined.has(quote) && SIGNS[kinds[quote - 1] as number] !== 1) return { stop: quote, quoted: false }
  const own = ownCue(reading, first, quote)
  return own === null ? { stop: quote, quoted: true } : { stop: own, quoted: false }
}

/** At most so many words from "but" to the sign before quoted words. */
const OWN = 5

/** "agreed that talks help but added: “…”": where the words begin that tell of quoted words at `quote`, or null. */
function ownCue({ tokens, kinds }: Reading, first: number, quote: number): number | null {
  if (kinds[quote - 1] !== KIND.colon && kinds[quote - 1] !== KIND.comma) return null
  for (let at = quote - 2; at > Math.max(first, quote - 2 - OWN); at--) {
    const kind = kinds[at] as number
    if (SIGNS[kind] === 1) return null
    if (kind !== KIND.and && tokens[at]?.normal !== 'but') continue
    const verb = kinds[kinds[at + 1] === KIND.adverb ? at + 2 : at + 1] as number
    return verb === KIND.report || verb === KIND.ed || verb === KIND.past ? at : null
  }
  return null
}

/**
 * Tells `visit` each place where what is reported from `first` on may end before its bound, by the last token it would then
 * have, in order, until it answers false. The traits it is told are the same list each time, overwritten.
 */
export function visitEnds(
  reading: Reading,
  first: number,
  extent: Extent,
  { stop, quoted }: Bound,
  visit: (last: number, traits: readonly Trait[]) => boolean,
): void {
  const { kinds } = reading
  const { end } = unitAt(reading, first)
  const how = EXTENTS[extent]
  const ahead = quoted ? YES : NO
  let lastComma = stop
  while (lastComma > first && kinds[lastComma] !== KIND.comma) lastComma--
  const opening = kinds[kinds[first] === KIND.that ? first + 1 : first] as number
  const traits: Trait[] = []
  let commas = 0
  let verb = NO
  for (let at = first + 1; at < stop; at++) {
    const before = kinds[at - 1] as number
    const here = kinds[at] as number
    if (FINITE[before] === 1 || before === KIND.ed || SUBJECTS[kinds[at - 2] as number] === 1) verb = YES
    if (before === KIND.comma) commas++
    if (SIGNS[before] === 1 || here === KIND.point) continue
    // "that after his talks with Doe, she …": no clause ends without a verb.
    if (extent === 'clause' && verb === NO && here === KIND.comma) continue
    const next = at + 1 < end ? (kinds[at + 1] as number) : KIND.end
    const afterNext = at + 2 < end ? (kinds[at + 2] as number) : KIND.end
    const count = COUNTS[Math.min(commas, 3)]
    traits[0] = traitOf(FAMILY.at, how, here)
    traits[1] = traitOf(FAMILY.two, how, here, next)
    traits[2] = traitOf(FAMILY.three, here, next, afterNext)
    traits[3] = traitOf(FAMILY.length, how, SIZES[Math.min(at - first, SIZES.length - 1)])
    traits[4] = traitOf(FAMILY.verb, verb, how, here)
    traits[5] = traitOf(FAMILY.commas, count, how, here)
    traits[6] = traitOf(FAMILY.quoted, ahead, here)
    traits[7] = traitOf(FAMILY.saying, how, here, saysAhead(kinds, at + 1, end) ? YES : NO)
    traits[8] = traitOf(FAMILY.opening, opening, count, here)
    traits[9] = traitOf(FAMILY.further, at < lastComma ? YES : NO, how, here)
    if (!visit(at - 1, traits)) return
  }
}

/** Whether a verb that reports stands among the next few words: "…, but Doe said". */
function saysAhead(kinds: readonly number[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) if (kinds[at] === KIND.report) return true
  return false
}

/** A content that holds quoted words this surely is left to its quotation. */
const QUOTING = 0.6

/** Ends less likely than this are not weighed against others. */
const LEAST = 0.02

/** A place where what is reported may end. */
interface End {
  readonly last: number
  /** In UTF-16 code units. */
  readonly length: number
  readonly chance: number
}

/**
 * Returns the last token of what is reported from `first` on, or null where it likely holds quoted words: the end that can be
 * expected to share most with the true one.
 */
export function contentEnd(reading: Reading, first: number, extent: Extent, weights: Weights): number | null {
  const { tokens } = reading
  const bound = boundFrom(reading, first)
  const likely: End[] = []
  const note = (last: number, chance: number) =>
    likely.push({ last, length: lengthOf(tokens, first, last), chance })
  let left = 1
  visitEnds(reading, first, extent, bound, (last, traits) => {
    const chance = left * likelihood(traits, weights)
    left -= chance
    if (chance > LEAST) note(last, chance)
    return left > LEAST
  })
  if (!bound.quoted) note(lastWord(reading, first, bound.stop - 1), left)
  else if (left > QUOTING) return null
  return mostShared(likely)
}

function lengthOf(tokens: readonly Token[], first: number, last: number): number {
  return (tokens[last] as Token).end - (tokens[first] as Token).start
}

/** The last token of the end that can be expected to share most with the true one. */
function mostShared(likely: readonly End[]): number | null {
  let best: number | null = null
  let most = 0
  for (const { last, length } of likely) {
    let shared = 0
    for (const other of likely)
      shared += (other.chance * Math.min(length, other.length)) / Math.max(length, other.length)
    if (shared > most) {
      most = shared
      best = last
    }
  }
  return best
}

function lastWord({ kinds }: Reading, first: number, from: number): number {
  let last = from
  while (last > first && SIGNS[kinds[last] as number] === 1 && kinds[last] !== CLOSING) last--
  return last
}

const CLOSING = numberOf('closing')
