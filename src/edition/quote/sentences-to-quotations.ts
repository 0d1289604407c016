import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Marked, Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import { wholeCharacter } from '../text/whole-character.ts'
import { withoutEnd } from '../text/without-end.ts'
import { findContinuations } from './find-continuations.ts'
import { findLabelledSpeech } from './find-labelled-speech.ts'
import { findPullQuotes } from './find-pull-quotes.ts'
import { judgeSpan } from './judge-span.ts'
import { kindOfSpan } from './kind-of-span.ts'
import type { MarkedSpan } from './marked-span.ts'
import { pairMarks } from './pair-marks.ts'
import type { Surroundings } from './surroundings.ts'
import { surroundingsOf } from './surroundings-of.ts'

/** What an article puts between marks (or sets apart under a name), sorted into speech and the rest. */
export interface Quoted {
  /** In the order of their starts, an outer one before what is nested in it. */
  readonly quotations: readonly Quotation[]
  readonly marked: readonly Marked[]
  readonly notices: readonly Notice[]
}

/** Returns where quoted words begin and end in one article, and what kind each is. */
export function sentencesToQuotations(article: Article, sentences: readonly Sentence[]): Quoted {
  const paired = pairMarks(article)
  const pulls = outsideMarks(findPullQuotes(article), paired)
  const labelled = outsideMarks(findLabelledSpeech(article), paired)
  const kept = new Set<MarkedSpan>(labelled)
  const unmarkedOf = new Map([...pulls, ...labelled].map((span): [number, MarkedSpan] => [span.part, span]))
  const surroundings = surroundingsOf(article, sentences, paired)
  const classes = surroundings.map((one, index) => judgeSpan(one, paired[index]?.within !== null))
  const continued = findContinuations(article, paired)
  const idOf = (span: MarkedSpan) => `${article.id}:${span.start}`

  const quotations: Quotation[] = paired.flatMap((span, index) => {
    if (classes[index]) return []
    const outer =
      span.within === null || classes[span.within]
        ? (unmarkedOf.get(span.part) ?? null)
        : (paired[span.within] as MarkedSpan)
    const from = continued[index]
    const earlier = from === null || from === undefined || classes[from] ? null : (paired[from] as MarkedSpan)
    const underName =
      pulls.length === 0 && article.parts[previousPart(article, span.part)]?.kind === 'nameline'
    return {
      id: idOf(span),
      article: article.id,
      start: span.start,
      end: span.end,
      part: span.part,
      kind: underName ? 'pull' : kindOfSpan(surroundings[index] as Surroundings, outer !== null),
      marks: span.marks,
      segments: span.segments,
      within: outer && idOf(outer),
      continues: earlier && idOf(earlier),
    }
  })
  const withoutMarks = (
    span: MarkedSpan,
    kind: Quotation['kind'],
    earlier: MarkedSpan | null,
  ): Quotation => ({
    id: idOf(span),
    article: article.id,
    start: span.start,
    end: span.end,
    part: span.part,
    kind,
    marks: span.marks,
    segments: span.segments,
    within: null,
    continues: earlier && idOf(earlier),
  })
  const unmarked: Quotation[] = [
    ...pulls.map((span) => withoutMarks(span, 'pull', null)),
    ...labelled.map((span) =>
      withoutMarks(span, 'direct', span.goesOn && kept.has(span.goesOn) ? span.goesOn : null),
    ),
  ]
  const marked: Marked[] = paired.flatMap((span, index) => {
    const kind = classes[index]
    return kind
      ? { article: article.id, start: span.start, end: span.end, marks: span.marks, class: kind }
      : []
  })
  return {
    quotations: [...quotations, ...unmarked].sort((a, b) => a.start - b.start),
    marked,
    notices: paired.flatMap((span) => noticeOf(article, span)),
  }
}

/** The pull quotes whose paragraph no marked span enters or leaves: such a paragraph is a part of what the marks hold. */
function outsideMarks<Span extends MarkedSpan>(
  pulls: readonly Span[],
  paired: readonly MarkedSpan[],
): Span[] {
  let next = 0
  let reached = 0
  return pulls.filter((pull) => {
    for (; (paired[next]?.outer.start ?? pull.start) < pull.start; next++)
      reached = Math.max(reached, (paired[next] as MarkedSpan).outer.end)
    const entered = reached > pull.start
    for (; (paired[next]?.outer.start ?? pull.end) < pull.end; next++)
      reached = Math.max(reached, (paired[next] as MarkedSpan).outer.end)
    return !entered && reached <= pull.end
  })
}

function previousPart(article: Article, index: number): number {
  let previous = index - 1
  while (article.parts[previous]?.kind === 'space') previous--
  return previous
}

function noticeOf(article: Article, span: MarkedSpan): Notice[] {
  if (span.oddity === null) return []
  const { start, end } = span.outer
  const printed = wordAt(article.text, end)
  return span.oddity === 'never-closed'
    ? [
        {
          kind: 'mark-never-closed',
          start,
          end,
          message:
            'A quotation mark is opened here and never closed; where the quoted words end is our reading.',
          found: printed,
          expected: 'a closing mark',
        },
      ]
    : [
        {
          kind: 'closed-by-opening-mark',
          start: span.end,
          end,
          message: 'This quotation is closed with an opening mark.',
          found: article.text.slice(span.end, end),
          expected: '”',
        },
      ]
}

/** A word is not looked for farther. */
const FAR = 40

/** The run without white space around an offset: where words run together, both of them. */
function wordAt(text: string, offset: number): string {
  const ahead = text.slice(Math.max(0, wholeCharacter(text, offset - FAR)), offset)
  const before = ahead.slice(withoutEnd(ahead, /\S/u).length)
  const after = /^\S*/u.exec(text.slice(offset, wholeCharacter(text, offset + FAR)))?.[0] ?? ''
  return before + after
}
