import { OCCASION_OPENERS } from '../../language/english/occasion-words.ts'
import { marksOfWords } from '../../text/marks-of-words.ts'

/** For each word of the openers, which of them have it: a bit for each, in their order. */
export const OPENERS_OF_WORD: ReadonlyMap<string, number> = marksOfWords(
  // "op-ed" is known by "op": a printed word is taken apart at its hyphens, too.
  OCCASION_OPENERS.map(({ words }, at) => [
    words.split(' ').map((word) => word.split('-')[0] as string),
    1 << at,
  ]),
)

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
