import type { Span } from '../model/span.ts'
import { findAll } from '../text/find-all.ts'
import { initialOf } from '../text/initial-of.ts'
import { MARK_SIGN, MARKS, type MarkShape } from '../text/mark-families.ts'

/** A character (or doubled apostrophe) that may open or close quoted words, with what stands around it. */
export interface Mark extends Span, MarkShape {
  readonly text: string
  /** Could open here: nothing, white space or an opening sign before it, a word after it. */
  readonly opens: boolean
  /** Could close here: a word or a stop before it, no letter after it. */
  readonly closes: boolean
  /** Follows a figure: 5" may be inches. */
  readonly measures: boolean
}

const SPACE = /\s/u
const LETTER = /[\p{L}\p{N}]/u
/** Marks that are apostrophes inside a word. */
const SINGLE = "'’‘‚"
const BEFORE_OPENING = /[\s([{—–\-‒―/:“„«‘"'‚‹=>…¿¡]/u
/** A full stop that ends what went before, not the first of three dots. */
const STOP = /^\.(?:\s[^.]|\s?$|["'”’])/u
const ELISION =
  /^(?:\p{N}{2}(?:s(?!\p{L})|(?![\p{L}\p{N}%.,])(?! percent))|(?:tis|twas|twill|til|till|em|cause|cos|bout|round|n|nuff|ere|neath)(?!\p{L}))/iu
/** What nobody would begin a quotation with, even after a mark that opens: ‘90s, ‘em, how ‘bout. */
const SURE_ELISION = /^(?:\p{N}{2}s|(?:til|em|bout)(?!\p{L}))/iu
/** A tag of HTML that somebody left in the text, with an attribute at least; cut off by the end of a paragraph too. */
const TAG = /<[a-z][^<>=]*=[^<>]*/giu

/**
 * Returns the marks of `text` between `start` and `end` in order. An apostrophe inside a word ("don’t")
 * or before an elided one ("’80s", "’til") is none, and
 * neither is what stands in a tag of HTML (`<p class="lead">`).
 *
 * ```text
 * He said, “I don’t know.”
 *          ^ opens       ^ closes         the ’ in don’t is left out
 * ```
 */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  const slice = text.slice(start, end)
  const tags = slice.includes('<') ? findTags(slice, start) : []
  let tag = 0
  MARK_SIGN.lastIndex = 0
  while (MARK_SIGN.test(slice)) {
    const at = start + MARK_SIGN.lastIndex - 1
    const sign = signAt(text, at, end)
    const after = at + sign.length
    MARK_SIGN.lastIndex = after - start
    // Most signs stand inside a word.
    if (SINGLE.includes(sign) && at > start && after < end && isLetter(text, at - 1) && isLetter(text, after))
      continue
    const shape = MARKS[sign]
    if (!shape) continue
    while (tag < tags.length && (tags[tag] as Span).end <= at) tag++
    if ((tags[tag]?.start ?? end) < at) continue
    const previous = at > start ? text.charAt(at - 1) : ''
    const next = after < end ? text.charAt(after) : ''
    if (sign === '«' || sign === '»' || sign === '‹' || sign === '›') {
      const { opens, closes } = guillemetSides(shape, previous, next)
      marks.push(madeMark(shape, sign, at, opens, closes, previous))
      continue
    }
    const opens =
      (previous === '' || BEFORE_OPENING.test(previous)) &&
      next !== '' &&
      !SPACE.test(next) &&
      !/[,;:!?)]/u.test(next) &&
      !STOP.test(text.slice(after, after + 3))
    const closes =
      previous !== '' &&
      (next === '' || !isLetter(text, after)) &&
      (!SPACE.test(previous) || slice.trimEnd().length <= after - start)
    if (shape.level === 'single') {
      if (SURE_ELISION.test(text.slice(after, after + 8))) continue
      if (sign !== '‘' && sign !== '‹' && sign !== '‚' && opens && ELISION.test(text.slice(after, after + 8)))
        continue
    }
    marks.push(madeMark(shape, sign, at, opens, closes, previous))
  }
  return marks
}

/** The mark at a sign: it may be a doubled one. */
function signAt(text: string, at: number, end: number): string {
  const sign = text.charAt(at)
  const doubled = at + 1 < end && text.charAt(at + 1) === sign ? sign + sign : ''
  return MARKS[doubled] ? doubled : sign
}

/** Whether a letter or a figure stands there. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 128) return LETTER.test(text.charAt(at))
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
}

function madeMark(
  { level, shape }: MarkShape,
  text: string,
  start: number,
  opens: boolean,
  closes: boolean,
  previous: string,
): Mark {
  const measures = initialOf(previous) === 'figure'
  return { level, shape, start, end: start + text.length, text, opens, closes, measures }
}

function findTags(slice: string, start: number): Span[] {
  return findAll(slice, TAG).map((tag) => ({
    start: start + tag.index,
    end: start + tag.index + tag[0].length,
  }))
}

/** Guillemets stand off their words in French and point inwards in German: space on both sides leaves it to their shape. */
function guillemetSides(
  shape: MarkShape,
  previous: string,
  next: string,
): { opens: boolean; closes: boolean } {
  const spaceBefore = previous === '' || SPACE.test(previous)
  const spaceAfter = next === '' || SPACE.test(next) || /[.,;:!?)]/u.test(next)
  const shaped = shape.shape === 'open'
  if (spaceBefore === spaceAfter) return { opens: shaped, closes: !shaped }
  const inner = spaceBefore ? LETTER.test(next) : LETTER.test(previous) || /[.,!?…’”]/u.test(previous)
  return inner ? { opens: spaceBefore, closes: !spaceBefore } : { opens: shaped, closes: !shaped }
}
