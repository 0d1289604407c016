import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import type { Span } from '../model/span.ts'
import { sure } from '../sure.ts'
import { wordsOf } from '../text/words.ts'

/** The first clause that has this share of the best one's score names the utterance. */
const GOOD_ENOUGH = 0.5

/**
 * Returns the part of the fullest wording that an utterance is best named by: from the first clause that the other
 * wordings have much of, to the end.
 *
 * ```text
 * “I should like to remind everyone that we never threatened the ferry.”
 *                                       ^ from here, where others print only “never threatened the ferry”
 * ```
 *
 * A clause is scored by its content words, each counted once for every other witness that has it.
 */
export function titleClause(text: string, span: Span, others: readonly string[]): Span {
  const clauses = clausesOf(text, span)
  const elsewhere = others.map((words) => new Set(stemsOf(words)))
  const scores = clauses.map(({ start, end }) =>
    [...new Set(stemsOf(text.slice(start, end)))].reduce(
      (sum, stem) => sum + elsewhere.filter((stems) => stems.has(stem)).length,
      0,
    ),
  )
  const best = Math.max(0, ...scores)
  const chosen = best > 0 ? scores.findIndex((score) => score >= best * GOOD_ENOUGH) : 0
  return { start: sure(clauses[chosen], 'clause').start, end: span.end }
}

/** Clauses begin after a stop, and after "that" and "but". */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const cuts = [...words.matchAll(/[.,;:!?…—–]["”’']?\s+|\b(?:that|but)\s+/giu)].map(
    (cut) => start + cut.index + cut[0].length,
  )
  const starts = [start, ...cuts.filter((cut) => cut < end)]
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }))
}

function stemsOf(words: string): string[] {
  return wordsOf(words)
    .filter(({ normal }) => !FUNCTION_WORDS.has(normal))
    .map(({ normal }) => normal.replace(/'s$/u, '').slice(0, 6))
}
