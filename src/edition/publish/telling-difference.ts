import type { Pieces } from '../model/page.ts'
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

/** Returns the first sentence of a gist: what stands before the blank that parts it from the second. */
export function firstSentence(gist: Pieces): Pieces {
  const blank = gist.findIndex((piece) => piece.kind === 'words' && piece.text === ' ')
  return blank === -1 ? gist : gist.slice(0, blank)
}
