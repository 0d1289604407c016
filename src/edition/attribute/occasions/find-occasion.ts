import { OCCASION_ENDS, OCCASION_HINT, OCCASION_OPENERS } from '../../language/english/occasion-words.ts'
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
export function findOccasions(text: string, passage: SceneOfPassage): OccasionMention[] {
  const found: OccasionMention[] = []
  for (const run of reporterRuns(passage.tokens)) {
    const words = text.slice(run.start, run.end)
    if (!OCCASION_HINT.test(words)) continue
    for (const { kind, pattern } of OCCASION_OPENERS) {
      for (const match of findAll(words, pattern)) {
        const start = run.start + match.index
        const opened = start + match[0].length
        const rest = text.slice(opened, Math.min(run.end, opened + REACH))
        const stop = kind === 'time' ? 0 : rest.search(OCCASION_ENDS)
        const end = opened + (stop < 0 ? rest.length : stop)
        const phrase = { start, end: trimEnd(text, start, end) }
        if (isOfAnother(text, run.start, phrase)) continue
        found.push({ kind, ...phrase, unit: run.unit })
      }
    }
  }
  return withoutOverlaps(found)
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

/** The reporter's own words between quotations, sentence by sentence. */
function reporterRuns(tokens: readonly Token[]): (Span & { unit: number })[] {
  const runs: { start: number; end: number; unit: number }[] = []
  let open: { start: number; end: number; unit: number } | null = null
  for (const token of tokens) {
    if (token.kind === 'quote' || (open && token.unit !== open.unit)) open = null
    if (token.kind === 'quote') continue
    if (open) open.end = token.end
    else {
      open = { start: token.start, end: token.end, unit: token.unit }
      runs.push(open)
    }
  }
  return runs
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
