import type { Pieces } from '../model/page-words.ts'
import { plainWords } from './plain-words.ts'
import { typeCovers } from './type-covers.ts'

/** Longest sentence that can be read at a glance, in characters. */
const LIMIT = 210

/**
 * Returns the first of some sentences, the most telling first, that is short enough for a picture and can be set in the
 * text type; empty where none is. None is ever cut: half a sentence could say another thing.
 */
export function tellingDifference(sentences: readonly Pieces[]): Pieces {
  const fits = (text: string) => text.length <= LIMIT && typeCovers(text)
  return sentences.find((pieces) => pieces.length > 0 && fits(plainWords(pieces))) ?? []
}
