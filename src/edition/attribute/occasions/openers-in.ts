import { OCCASION_OPENERS } from '../../language/english/occasion-words.ts'
import { marksOfWords } from '../../text/marks-of-words.ts'

/** Where the bits begin of what stands beside the words of an opener. */
const BESIDE = 16

/** For each word of the openers, which of them have it: a bit for each, in their order. */
export const OPENERS_OF_WORD: ReadonlyMap<string, number> = marksOfWords(
  OCCASION_OPENERS.flatMap(({ words, beside = words }, at) => [
    [pieces(words), 1 << at],
    [pieces(beside), 1 << (at + BESIDE)],
  ]),
)

/** "op-ed" is known by "op": a printed word is taken apart at its hyphens, too. */
function pieces(words: string): string[] {
  return words.split(' ').map((word) => word.split('-')[0] as string)
}

/**
 * Returns which openers of `OCCASION_OPENERS` may be found in words of which this is one, by its normal form: bit 0 for the first,
 * and bit 16 where it stands beside the words of the first. Their patterns are slow and hardly any word is among theirs.
 */
export function openersIn(normal: string): number {
  if (!JOINTS.test(normal)) return OPENERS_OF_WORD.get(normal) ?? 0
  let openers = 0
  for (const piece of normal.split(JOINTS)) openers |= OPENERS_OF_WORD.get(piece) ?? 0
  return openers
}

/** Returns which openers may be found where words stand together, by all bits that `openersIn` has for them: bit 0 for the first. */
export function openersTogether(bits: number): number {
  return bits & (bits >>> BESIDE)
}

const JOINTS = /[^\p{L}\p{N}\p{M}]+/u
