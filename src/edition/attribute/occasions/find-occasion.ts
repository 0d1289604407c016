import {
  OCCASION_ENDS,
  OCCASION_OPENERS,
  type OccasionOpener,
} from '../../language/english/occasion-words.ts'
import type { Span } from '../../model/span.ts'
import { findAll } from '../../text/find-all.ts'
import type { SceneOfPassage } from '../scene.ts'
import type { Token } from '../tokens/token.ts'
import { openersTogether } from './openers-in.ts'

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
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).form.openers === 0) continue
    const first = runStart(tokens, at)
    const last = runEnd(tokens, at)
    const openers = openersTogether(openersFrom(tokens, at, last))
    if (openers) addOccasions(found, text, runOf(tokens, first, last), openers)
    at = last
  }
  return found.length > 1 ? withoutOverlaps(found) : found
}

/** The reporter's own words between quotations, of one sentence. */
interface Run extends Span {
  readonly unit: number
}

/** Position of the first token of the run of one; quoted words are none. */
function runStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && goesOn(tokens, first, first - 1)) first--
  return first
}

/** Position of the last token of the run of one. */
function runEnd(tokens: readonly Token[], at: number): number {
  let last = at
  while (last + 1 < tokens.length && goesOn(tokens, last, last + 1)) last++
  return last
}

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const { kind, unit } = tokens[to] as Token
  return kind !== 'quote' && unit === (tokens[at] as Token).unit
}

function openersFrom(tokens: readonly Token[], first: number, last: number): number {
  let openers = 0
  for (let at = first; at <= last; at++) openers |= (tokens[at] as Token).form.openers
  return openers
}

function runOf(tokens: readonly Token[], first: number, last: number): Run {
  const { start, unit } = tokens[first] as Token
  return { start, end: (tokens[last] as Token).end, unit }
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
