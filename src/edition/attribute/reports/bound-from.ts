import type { Token } from '../tokens/token.ts'
import { type Reading, unitAt } from './reading.ts'
import { KIND, SIGNS } from './word-kind.ts'

/** A content is at most this long, in tokens. */
export const LONGEST = 100

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
  const { tokens, kinds, joined } = reading
  if (kinds[quote - 1] === KIND.semicolon) return { stop: quote - 1, quoted: false }
  if (joined.has((tokens[quote] as Token).quotation) && SIGNS[kinds[quote - 1] as number] !== 1)
    return { stop: quote, quoted: false }
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
