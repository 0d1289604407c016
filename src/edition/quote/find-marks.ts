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
const BEFORE_OPENING = /[\s([{—–\-‒―/:“„«‘"'‚‹=>…¿¡]/u
/** What no quotation begins with. */
const NO_BEGINNING = /[\s,;:!?)]/u
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
  let tags: readonly Span[] | null = null
  let tag = 0
  MARK_SIGN.lastIndex = 0
  while (MARK_SIGN.test(slice)) {
    const at = start + MARK_SIGN.lastIndex - 1
    const sign = signAt(text, at, end)
    if (!sign) continue
    const after = at + sign.text.length
    MARK_SIGN.lastIndex = after - start
    const wordBefore = at > start && isLetter(text, at - 1)
    const wordAfter = after < end && isLetter(text, after)
    // Most signs stand inside a word.
    if (wordBefore && wordAfter && sign.level === 'single' && !isGuillemet(sign)) continue
    tags ??= slice.includes('<') ? findTags(slice, start) : []
    while (tag < tags.length && (tags[tag] as Span).end <= at) tag++
    if ((tags[tag]?.start ?? end) < at) continue
    const previous = at > start ? text.charAt(at - 1) : ''
    const next = after < end ? text.charAt(after) : ''
    if (isGuillemet(sign)) {
      const { opens, closes } = guillemetSides(sign, previous, next)
      marks.push(madeMark(sign, at, opens, closes, previous))
      continue
    }
    const opens =
      !wordBefore &&
      next !== '' &&
      (previous === '' || BEFORE_OPENING.test(previous)) &&
      (wordAfter || (!NO_BEGINNING.test(next) && !STOP.test(text.slice(after, after + 3))))
    const closes =
      previous !== '' &&
      !wordAfter &&
      (wordBefore || !SPACE.test(previous) || slice.trimEnd().length <= after - start)
    if (sign.level === 'single' && wordAfter) {
      const word = text.slice(after, after + 8)
      if (SURE_ELISION.test(word)) continue
      if (opens && sign.text !== '‘' && sign.text !== '‚' && ELISION.test(word)) continue
    }
    marks.push(madeMark(sign, at, opens, closes, previous))
  }
  return marks
}

/** A mark of `MARKS`. */
interface Sign extends MarkShape {
  readonly text: string
}

/** By the code of their character: single ones, and those that double it. */
const SIGNS = new Map<number, Sign>()
const DOUBLED_SIGNS = new Map<number, Sign>()
for (const [text, { level, shape }] of Object.entries(MARKS))
  (text.length === 1 ? SIGNS : DOUBLED_SIGNS).set(text.charCodeAt(0), { level, shape, text })

function signAt(text: string, at: number, end: number): Sign | undefined {
  const unit = text.charCodeAt(at)
  const doubled = at + 1 < end && text.charCodeAt(at + 1) === unit ? DOUBLED_SIGNS.get(unit) : undefined
  return doubled ?? SIGNS.get(unit)
}

function isGuillemet({ text }: Sign): boolean {
  return text === '«' || text === '»' || text === '‹' || text === '›'
}

/** Whether a letter or a figure stands there. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 128) return LETTER.test(text.charAt(at))
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
}

function madeMark(
  { level, shape, text }: Sign,
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
