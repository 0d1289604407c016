import {
  OCCASION_ENDS,
  OCCASION_OPENERS,
  type OccasionOpener,
} from '../../language/english/occasion-words.ts'
import type { Span } from '../../model/span.ts'
import { findAll } from '../../text/find-all.ts'
import type { SceneOfPassage } from '../scene.ts'
import type { Token } from '../tokens/token.ts'

/** Words of the reporter's that say when or where something was said. */
export interface OccasionMention extends Span {
  readonly kind: 'place' | 'time'
  /** Reporter's sentence it stands in. */
  readonly unit: number
}

/** A phrase runs on for at most this many characters after the words that open it. */
const REACH = 80

/**
 * Returns the occasion phrases of a passage, in order, quoted words passed over.
 *
 * ```text
 * Speaking at the start of the meeting, Roe said …        at the start of the meeting
 * … Roe told reporters following the talks.               told reporters following the talks
 * ```
 */
export function findOccasions(text: string, { tokens }: SceneOfPassage): OccasionMention[] {
  const found: OccasionMention[] = []
  for (let from = 0; from < tokens.length; ) {
    const end = runEnd(tokens, from)
    let openers = 0
    for (let at = from; at < end; at++) openers |= (tokens[at] as Token).form.openers
    if (openers) addOccasions(found, text, runOf(tokens, from, end), openers)
    from = Math.max(end, from + 1)
  }
  return found.length > 1 ? withoutOverlaps(found) : found
}

/** The reporter's own words between quotations, of one sentence. */
interface Run extends Span {
  readonly unit: number
}

/** Returns the position after the run that begins at `from`; quoted words are none. */
function runEnd(tokens: readonly Token[], from: number): number {
  const { unit } = tokens[from] as Token
  let end = from
  while (end < tokens.length) {
    const token = tokens[end] as Token
    if (token.kind === 'quote' || token.unit !== unit) break
    end++
  }
  return end
}

function runOf(tokens: readonly Token[], from: number, end: number): Run {
  const { start, unit } = tokens[from] as Token
  return { start, end: (tokens[end - 1] as Token).end, unit }
}

/** Adds the phrases of a run, looking for those openers whose bit is set. */
function addOccasions(found: OccasionMention[], text: string, run: Run, openers: number): void {
  const words = text.slice(run.start, run.end)
  for (let at = 0; at < OCCASION_OPENERS.length; at++) {
    if ((openers & (1 << at)) === 0) continue
    const { kind, pattern } = OCCASION_OPENERS[at] as OccasionOpener
    for (const match of findAll(words, pattern)) {
      const start = run.start + match.index
      const opened = start + match[0].length
      const end = kind === 'time' ? opened : phraseEnd(text, opened, run.end)
      const phrase = { start, end: trimEnd(text, start, end) }
      if (!isOfAnother(text, run.start, phrase))
        found.push({ kind, start: phrase.start, end: phrase.end, unit: run.unit })
    }
  }
}

/** Where the phrase ends whose opening words end at `opened`. */
function phraseEnd(text: string, opened: number, limit: number): number {
  const rest = text.slice(opened, Math.min(limit, opened + REACH))
  const stop = rest.search(OCCASION_ENDS)
  return opened + (stop < 0 ? rest.length : stop)
}

/**
 * Whether a phrase tells of another occasion: one still to come ("would meet at the start of next week"), or that of remarks somebody
 * else made ("with regard to remarks made today at the press conference").
 */
function isOfAnother(text: string, from: number, { start, end }: Span): boolean {
  if (/\b(?:next (?:week|month|year|time)|tomorrow)\b/iu.test(text.slice(start, end))) return true
  return /(?:remarks|comments|statements|claims|allegations)\s+(?:\p{L}+\s+)?(?:made|given)(?:\s+\p{L}+)?\s*$/iu.test(
    text.slice(Math.max(from, start - 60), start),
  )
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && /\s/u.test(text[to - 1] as string)) to--
  return to
}

/** Longer phrases swallow those inside them. */
function withoutOverlaps(found: OccasionMention[]): OccasionMention[] {
  const kept: OccasionMention[] = []
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && one.start < last.end) continue
    kept.push(one)
  }
  return kept
}
