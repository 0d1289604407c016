import { HONORIFICS } from '../../language/english/roles.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { madeToken } from './made-token.ts'
import { cutPiece, nextPiece, type Piece } from './pieces.ts'
import type { Token } from './token.ts'
import { QUOTE_FORM, wordFormAt } from './word-form.ts'

/** A quotation to be stepped over, with the marks around it. */
export interface Hole extends Span {
  readonly quotation: number
}

const POINT = 46

/** How far a run of text has been taken apart. */
interface Walk {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: Token[]
  readonly piece: Piece
  /** Index of the sentence the walk stands in. */
  sentence: number
  unit: number
  /** No word of the unit has come yet. */
  opening: boolean
}

/**
 * Returns the tokens of a run of text in which quotations count as one token each. A full stop after an
 * abbreviation or an initial belongs to the word.
 *
 * ```text
 * Mr. Roe told us “no, never” on Friday.   →  [Mr.] [Roe] [told] [us] [“no, never”] [on] [Friday] [.]
 * ```
 */
export function partToTokens(
  text: string,
  span: Span,
  holes: readonly Hole[],
  sentences: readonly Sentence[],
): Token[] {
  const sentence = firstSentenceAt(sentences, span.start)
  const piece: Piece = { end: 0, hash: 0 }
  const walk: Walk = { text, sentences, tokens: [], piece, sentence, unit: 0, opening: true }
  let at = span.start
  for (const hole of holes) {
    if (hole.start < at) continue
    addWords(walk, at, hole.start)
    if (entersSentence(walk, hole.start)) walk.unit++
    walk.tokens.push(madeToken(QUOTE_FORM, '', hole.start, hole.end, walk.unit, walk.opening, hole.quotation))
    entersSentence(walk, hole.end - 1)
    walk.opening = false
    at = hole.end
  }
  addWords(walk, at, span.end)
  return walk.tokens
}

/** Adds the words and signs between two offsets. */
function addWords(walk: Walk, from: number, end: number): void {
  const { text, tokens, piece } = walk
  for (let start = nextPiece(text, from, end); start < end; start = nextPiece(text, piece.end, end)) {
    cutPiece(piece, text, start, end)
    if (entersSentence(walk, start)) {
      walk.unit++
      walk.opening = true
    }
    if (text.charCodeAt(start) !== POINT || !joinPoint(walk, start)) {
      const form = wordFormAt(text, start, piece.end, piece.hash)
      tokens.push(madeToken(form, form.text, start, piece.end, walk.unit, walk.opening, -1))
      if (form.kind === 'word') walk.opening = false
    }
  }
}

/** Gives the full stop at `at` to the word before it, and returns whether that takes it. */
function joinPoint({ text, tokens }: Walk, at: number): boolean {
  const before = tokens.at(-1)
  if (before?.kind !== 'word' || before.end !== at || !takesPoint(before, text, at)) return false
  const { form, start, unit, opening } = before
  tokens[tokens.length - 1] = madeToken(form, `${before.text}.`, start, at + 1, unit, opening, -1)
  return true
}

/** Goes on to the sentence at an offset, and returns whether it is another. */
function entersSentence(walk: Walk, offset: number): boolean {
  const { sentences, sentence } = walk
  let next = sentence + 1
  while (next < sentences.length && (sentences[next] as Sentence).start <= offset) next++
  walk.sentence = next - 1
  return walk.sentence !== sentence
}

function firstSentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "Mr." and "J." and "U.S." take their point; "no." at the end of a sentence does not. */
function takesPoint(word: Token, text: string, at: number): boolean {
  if (HONORIFICS.has(word.normal) || word.normal === 'jr' || word.normal === 'sr') return true
  if (/^\p{Lu}$/u.test(word.text))
    return /^\.\s*[\p{Lu}(]/u.test(text.slice(at, at + 3)) || text[at + 1] === ','
  return (
    /^(?:\p{L}\.)+\p{L}$/u.test(word.text) && /^\.(?:\s+\p{Ll}|\s+\p{Lu}|[,’'])/u.test(text.slice(at, at + 4))
  )
}

/** Returns the outermost quotations of an article as holes, in order. */
export function holesOf(text: string, quotations: readonly Quotation[]): Hole[] {
  return quotations.flatMap((one, index) =>
    one.within === null && one.kind !== 'indirect' ? [holeOf(text, one, index)] : [],
  )
}

/** Returns a quotation with its marks as a hole; French marks stand off their words by a space. */
export function holeOf(text: string, { start, end, marks }: Quotation, quotation: number): Hole {
  let from = start
  let to = end
  if (marks[0]) while (from > 0 && /\s/u.test(text[from - 1] as string)) from--
  if (marks[1]) while (to < text.length && /\s/u.test(text[to] as string)) to++
  return { start: from - marks[0].length, end: to + marks[1].length, quotation }
}
