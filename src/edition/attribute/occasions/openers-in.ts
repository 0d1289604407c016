import { OCCASION_OPENERS } from '../../language/english/occasion-words.ts'

/** For each word of the openers, which of them have it: a bit for each, in their order. */
const OPENERS_OF_WORD = new Map<string, number>()
for (const [at, { words }] of OCCASION_OPENERS.entries())
  for (const word of words.split(' ')) {
    // "op-ed" is known by "op": a printed word is taken apart at its hyphens, too.
    const [first = ''] = word.split('-')
    OPENERS_OF_WORD.set(first, (OPENERS_OF_WORD.get(first) ?? 0) | (1 << at))
  }

/**
 * Returns which openers of `OCCASION_OPENERS` may be found in words of which this is one, by its normal form: bit 0 for the first.
 * Their patterns are slow and hardly any word is among theirs.
 */
export function openersIn(normal: string): number {
  if (!JOINTS.test(normal)) return OPENERS_OF_WORD.get(normal) ?? 0
  let openers = 0
  for (const piece of normal.split(JOINTS)) openers |= OPENERS_OF_WORD.get(piece) ?? 0
  return openers
}

const JOINTS = /[^\p{L}\p{N}\p{M}]+/u
