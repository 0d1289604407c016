import type { Article, Part } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { findCueEnd } from './find-cue-end.ts'
import { findMarks, type Mark } from './find-marks.ts'
import type { MarkedSpan } from './marked-span.ts'
import { recoverEnd } from './recover-end.ts'

/** A span that has been opened and not yet closed. */
interface Open {
  readonly mark: Mark
  readonly part: number
  readonly segments: Span[]
  /** Where the words of the current paragraph begin. */
  from: number
  readonly depth: number
}

/**
 * Returns every marked span of an article in the order of their starts, outer before inner.
 *
 * One pass over the marks with a stack. A span left open at the end of a paragraph goes on when the next one
 * re-opens the mark or closes it before opening another (the newspaper convention); otherwise it was never
 * closed and ends where `recoverEnd` finds best.
 *
 * ```text
 * “First paragraph.            one span, two segments
 * “Second paragraph,” he said.
 * ```
 */
export function pairMarks(article: Article): MarkedSpan[] {
  const text = article.reading
  const found: (MarkedSpan & { depth: number })[] = []
  let stack: Open[] = []

  const close = (open: Open, end: number, closing: Mark | null) => {
    const last = trimmed(text, open.from, end)
    // A mark with no words between it and the start of its paragraph closes nothing.
    const mark = last ? closing : null
    if (last) open.segments.push(last)
    const { segments } = open
    const first = segments[0]
    const final = segments[segments.length - 1]
    if (!first || !final) return
    found.push({
      start: first.start,
      end: final.end,
      part: open.part,
      marks: [open.mark.text, mark?.text ?? ''],
      outer: { start: open.mark.start, end: mark?.end ?? final.end },
      segments,
      within: null,
      oddity:
        mark === null ? 'never-closed' : closedByOpening(open.mark, mark) ? 'closed-by-opening-mark' : null,
      depth: open.depth,
    })
  }

  /** Ends a span that nothing closes, somewhere before `limit`. */
  const giveUp = (open: Open, limit: number) => {
    if (open.mark.level === 'single') return
    close(open, recoverEnd(text, article.parts[open.part] as Part, open.from, limit), null)
  }

  article.parts.forEach((part, index) => {
    if (!carriesWords(part)) return
    const marks = findMarks(text, part.start, part.end)
    let next = 0
    const carried = stack[0]
    if (carried) {
      const first = marks[0]
      const reopens =
        first &&
        first.start === trimmed(text, part.start, part.end)?.start &&
        first.level === carried.mark.level &&
        first.opens
      if (reopens) {
        next = 1
        carried.from = first.end
      } else carried.from = part.start
    }
    for (; next < marks.length; next++) {
      const mark = marks[next] as Mark
      const top = stack[stack.length - 1]
      if (!top) {
        if (canOpen(mark, marks, next)) stack.push(opened(mark, index, 0))
        continue
      }
      if (closesSpan(text, mark, top.mark, marks, next)) {
        close(top, mark.start, mark)
        stack.pop()
        continue
      }
      if (!mark.opens) {
        // A closing double mark inside an open single one: the single one was an apostrophe after all.
        const outer = stack[stack.length - 2]
        if (outer && closesSpan(text, mark, outer.mark, marks, next)) {
          close(outer, mark.start, mark)
          stack = stack.slice(0, -2)
        }
        continue
      }
      if (
        mark.level === top.mark.level &&
        mark.level === 'double' &&
        !closersAhead(marks, next, stack.length)
      ) {
        giveUp(top, mark.start)
        stack = [opened(mark, index, 0)]
      } else if (canOpen(mark, marks, next)) stack.push(opened(mark, index, stack.length))
    }
    const outer = stack[0]
    if (!outer) return
    const follower = followerOf(article.parts, index)
    const words = trimmed(text, outer.from, part.end)
    if (words && outer.mark.level === 'double' && follower && goesOn(text, part, follower, outer)) {
      if (!STAGE_DIRECTION.test(text.slice(words.start, Math.min(words.end, words.start + 80))))
        outer.segments.push(words)
      stack = [outer]
    } else {
      giveUp(outer, part.end)
      stack = []
    }
  })
  return nested(found)
}

function opened(mark: Mark, part: number, depth: number): Open {
  return { mark, part, segments: [], from: mark.end, depth }
}

/** “words“ — but „words“ and »words« are closed as they should be. */
function closedByOpening(opener: Mark, closer: Mark): boolean {
  return closer.shape === 'open' && opener.text !== '„' && opener.text !== '‚' && opener.text !== '»'
}

/** (Applause.) in a paragraph of its own: nobody's words. */
const STAGE_DIRECTION = /^[([][^()[\]]{1,70}[)\]][.”"]?$/u

/** How many marks a look ahead passes at most: keeps the pass linear on a text of nothing but marks. */
const LOOK_AHEAD = 60

function carriesWords(part: Part): boolean {
  return part.kind !== 'space' && part.kind !== 'stamp' && part.kind !== 'metadata'
}

/** The next part that carries words. */
function followerOf(parts: readonly Part[], index: number): Part | undefined {
  let next = index + 1
  while (next < parts.length && !carriesWords(parts[next] as Part)) next++
  return parts[next]
}

/**
 * A double mark opens by its shape or its place. A straight one set without care (said." We will, said "We will", about"our
 * work") and a single one open only when something ahead can close them.
 */
function canOpen(mark: Mark, marks: readonly Mark[], at: number): boolean {
  if (mark.level === 'double') {
    if (mark.opens || (mark.shape === 'open' && !mark.closes)) return true
    const next = marks[at + 1]
    return (
      mark.shape === 'either' && !mark.measures && next?.text === mark.text && !next.opens && !next.measures
    )
  }
  if (!mark.opens || mark.text === '’') return false
  for (let ahead = at + 1; ahead < Math.min(marks.length, at + LOOK_AHEAD); ahead++) {
    const other = marks[ahead] as Mark
    if (other.level === 'single' && other.closes && (other.text !== '‘' || mark.text === '‚')) return true
    if (other.level === 'single' && other.opens && mark.text === "'") return false
  }
  return false
}

/** Whether `mark` closes what `opener` opened. Wrong closers count: straight for curly, an opening mark in a closing place. */
function closesSpan(text: string, mark: Mark, opener: Mark, marks: readonly Mark[], at: number): boolean {
  if (mark.level !== opener.level) return false
  if (opener.text === '»' || opener.text === '›') return mark.closes && !mark.opens
  if (opener.text === '„' || opener.text === '‚')
    return mark.shape !== 'open' || mark.text === '“' || mark.text === '‘'
  if (mark.level === 'single')
    return mark.closes && mark.shape !== 'open' && !possessive(text, mark, marks, at)
  if (mark.shape === 'close') return mark.closes || !mark.opens
  if (mark.shape === 'either') return mark.closes || !mark.opens
  return mark.closes && !mark.opens
}

/**
 * Whether a single mark after s and before a word is an apostrophe: ‘The workers’ pay is low.’ It is when a surer closing
 * mark follows before anything new opens; else it closes: pay was ‘as in the ’90s’ and the workers’ boats are old.
 */
function possessive(text: string, mark: Mark, marks: readonly Mark[], at: number): boolean {
  if (!afterWordInS(text, mark)) return false
  for (let ahead = at + 1; ahead < Math.min(marks.length, at + LOOK_AHEAD); ahead++) {
    const next = marks[ahead] as Mark
    if (next.level !== 'single') continue
    if (next.opens || next.shape === 'open') return false
    if (next.closes && next.text === mark.text && !afterWordInS(text, next)) return true
  }
  return false
}

/** crews’ pay: the only place where an apostrophe looks like a closing mark. */
function afterWordInS(text: string, mark: Mark): boolean {
  return (
    mark.text !== '›' &&
    /^s$/iu.test(text.charAt(mark.start - 1)) &&
    /^\s+[\p{L}‘“]/u.test(text.slice(mark.end, mark.end + 3))
  )
}

/** Whether enough closing marks follow for `depth` open spans and the one that `marks[at]` would open. */
function closersAhead(marks: readonly Mark[], at: number, depth: number): boolean {
  let balance = depth + 1
  for (let ahead = at + 1; ahead < Math.min(marks.length, at + LOOK_AHEAD); ahead++) {
    const mark = marks[ahead] as Mark
    if (mark.level !== 'double') continue
    if (mark.closes && !mark.opens) balance--
    else if (mark.opens) balance++
    if (balance <= 0) return true
  }
  return false
}

/** Whether a span still open at the end of `part` goes on in `follower`. */
function goesOn(text: string, part: Part, follower: Part, open: Open): boolean {
  if (part.kind !== follower.kind) return false
  const first = findMarks(text, follower.start, follower.end).find((mark) => mark.level === 'double')
  if (!first) return false
  const cueEnd = findCueEnd(text, open.from, part.end)
  if (cueEnd !== null && trimmed(text, cueEnd, part.end)) return false
  if (first.start === trimmed(text, follower.start, follower.end)?.start) return first.opens
  return first.closes && !first.opens
}

/** The span without white space at its ends, or nothing when that is all there is. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return to > from ? { start: from, end: to } : null
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // No sign, figure or letter between a space and the last of the plain ones is white.
  return unit <= 32 || unit > 127 ? /\s/u.test(text.charAt(at)) : false
}

/**
 * Sorts the spans by start and says which lies in which. Of two that cross, the one that begins later goes: spans nest
 * or are disjoint.
 */
function nested(found: (MarkedSpan & { depth: number })[]): MarkedSpan[] {
  const sorted = found.sort((a, b) => a.outer.start - b.outer.start)
  const kept: MarkedSpan[] = []
  const holders: number[] = []
  for (const span of sorted) {
    while (
      holders.length &&
      (kept[holders[holders.length - 1] as number] as MarkedSpan).outer.end <= span.outer.start
    )
      holders.pop()
    const within = holders[holders.length - 1] ?? null
    if (within !== null && span.outer.end > (kept[within] as MarkedSpan).end) continue
    holders.push(kept.length)
    const { start, end, part, marks, outer, segments, oddity } = span
    kept.push({ start, end, part, marks, outer, segments, within, oddity })
  }
  return kept
}
