import type { Token } from '../tokens/token.ts'
import { boundFrom } from './bound-from.ts'
import { type EndWeights, endLikelihood } from './end-weights.ts'
import type { Reading } from './reading.ts'
import { numberOf } from './trait.ts'
import { type Extent, nextEnd, walkEnds } from './walk-ends.ts'
import { SIGNS } from './word-kind.ts'

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
export function contentEnd(reading: Reading, first: number, extent: Extent, ends: EndWeights): number | null {
  const { tokens } = reading
  const bound = boundFrom(reading, first)
  const walk = walkEnds(reading, first, extent, bound)
  const likely: End[] = []
  let left = 1
  while (left > LEAST && nextEnd(walk)) {
    const chance = left * endLikelihood(walk, ends)
    left -= chance
    if (chance > LEAST) likely.push(endAt(tokens, first, walk.at - 1, chance))
  }
  if (!bound.quoted) likely.push(endAt(tokens, first, lastWord(reading, first, bound.stop - 1), left))
  else if (left > QUOTING) return null
  return mostShared(likely)
}

function endAt(tokens: readonly Token[], first: number, last: number, chance: number): End {
  const length = (tokens[last] as Token).end - (tokens[first] as Token).start
  return { last, length, chance }
}

/** The last token of the end that can be expected to share most with the true one. */
function mostShared(likely: readonly End[]): number | null {
  let best: number | null = null
  let most = 0
  for (let at = 0; at < likely.length; at++) {
    const one = likely[at] as End
    let shared = 0
    for (let beside = 0; beside < likely.length; beside++) {
      const other = likely[beside] as End
      const isLonger = other.length > one.length
      shared += isLonger
        ? (other.chance * one.length) / other.length
        : (other.chance * other.length) / one.length
    }
    if (shared > most) {
      most = shared
      best = one.last
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
