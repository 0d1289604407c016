import { HONORIFICS } from '../../language/english/roles.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { piecesOf } from './pieces-of.ts'
import type { Token } from './token.ts'
import { wordFormOf } from './word-form.ts'

/** A quotation to be stepped over, with the marks around it. */
export interface Hole extends Span {
  readonly quotation: number
}

const POINT = 46

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
  const tokens: Token[] = []
  let at = span.start
  let sentence = firstSentenceAt(sentences, span.start)
  let unit = 0
  let opening = true
  const step = (offset: number) => {
    let moved = false
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).start <= offset) {
      sentence++
      moved = true
    }
    return moved
  }
  const words = (end: number) => {
    const offsets = piecesOf(text, at, end)
    for (let next = 0; next < offsets.length; next += 2) {
      const start = offsets[next] as number
      const stop = offsets[next + 1] as number
      if (step(start)) {
        unit++
        opening = true
      }
      const before = tokens.at(-1)
      if (
        text.charCodeAt(start) === POINT &&
        before?.kind === 'word' &&
        before.end === start &&
        takesPoint(before, text, start)
      ) {
        tokens[tokens.length - 1] = { ...before, end: start + 1, text: `${before.text}.` }
        continue
      }
      const { kind, text: printed, normal, possessive, capital } = wordFormOf(text.slice(start, stop))
      tokens.push({
        kind,
        start,
        end: stop,
        text: printed,
        normal,
        possessive,
        capital,
        unit,
        opening,
        quotation: -1,
      })
      if (kind === 'word') opening = false
    }
  }
  for (const hole of holes) {
    if (hole.start < at) continue
    words(hole.start)
    if (step(hole.start)) unit++
    tokens.push({
      kind: 'quote',
      start: hole.start,
      end: hole.end,
      text: '',
      normal: '',
      possessive: false,
      capital: false,
      unit,
      opening,
      quotation: hole.quotation,
    })
    step(hole.end - 1)
    opening = false
    at = hole.end
  }
  words(span.end)
  return tokens
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
