import { classesOf } from '../language/english/word-classes.ts'
import { endsOf, sure } from '../sure.ts'
import { type Table, tokensIn, tokensOf } from './table.ts'
import type { Token } from './token.ts'

/** So few words answer to any others that stand in their place. */
const FEW = 3
const SENTENCE_END = /[.?!:…]["'”’)\]]*$/u

/**
 * Returns the lines before the first or after the last words of a strand where another prints something, and the strand
 * quotes that part all the same: in other words, or from its sentence's beginning.
 *
 * ```text
 * Whoever doubts  –    –    it may come …      Whoever doubts, If anyone: both quote the opening
 * –       –       If anyone it may come …
 *
 * But if the bridge …                          begins the sentence, and has no “But”
 * –   If the bridge …
 * –   –  the bridge …                          quotes from its middle: not found
 * ```
 *
 * Words that answer to each other belong to the same sentence and are not many times as many; at the end they are few,
 * for there each may go on as it likes.
 */
export function findRewordings(table: Table, strand: number, other: number): ReadonlySet<number> {
  if (strand === other) return NONE
  const [lines, theirs] = [linesOf(table, strand), linesOf(table, other)]
  const found = new Set<number>()
  for (const side of ['head', 'tail'] as const) {
    const own = ends(table, strand, lines, theirs, side)
    const answer = ends(table, other, theirs, lines, side)
    const rewords = own.length > 0 && answer.length > 0 && comparable(own.length, answer.length, side)
    const opens = side === 'head' && own.length === 0 && opensWithout(table, strand, other, answer)
    if (rewords || opens) for (const line of answer) found.add(line)
  }
  return found
}

/**
 * Returns whether a strand has nothing in a line before its first word, and yet begins the sentence: another prints there
 * nothing but a few small words that lead up to it (“But if”).
 */
export function beginsWithout(table: Table, strand: number, line: number): boolean {
  const [first] = linesOf(table, strand)
  if (first === undefined || line >= first || line < first - FEW) return false
  return table.strands.some((_, other) => {
    if (other === strand || !table.lines[line]?.[other]) return false
    const theirs = linesOf(table, other)
    const answer = ends(table, other, theirs, linesOf(table, strand), 'head')
    return answer.includes(line) && opensWithout(table, strand, other, answer)
  })
}

const NONE: ReadonlySet<number> = new Set()

function linesOf(table: Table, strand: number): number[] {
  return table.lines.flatMap((line, at) => (line[strand] ? [at] : []))
}

function comparable(one: number, other: number, side: 'head' | 'tail'): boolean {
  if (side === 'tail') return Math.max(one, other) <= FEW
  return Math.max(one, other) <= Math.max(FEW, FEW * Math.min(one, other))
}

/** Lines of a strand's own sentence before (or after) the first (last) line that it shares with the other. */
function ends(
  table: Table,
  strand: number,
  lines: readonly number[],
  theirs: readonly number[],
  side: 'head' | 'tail',
): number[] {
  const has = new Set(theirs)
  const met =
    side === 'head' ? lines.findIndex((line) => has.has(line)) : lines.findLastIndex((line) => has.has(line))
  if (met < 0) return []
  const last = (line: number) => printedIn(table, strand, line).at(-1)
  if (side === 'head') {
    const before = lines.slice(0, met)
    return before.slice(before.findLastIndex((line) => endsSentence(last(line))) + 1)
  }
  if (endsSentence(last(sure(lines[met], 'shared line')))) return []
  const after = lines.slice(met + 1)
  const end = after.findIndex((line) => endsSentence(last(line)))
  return end < 0 ? after : after.slice(0, end + 1)
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || SENTENCE_END.test(token.text)
}

/** Whether a strand begins with a capital where the other, but for a few small words, is in the middle of a sentence. */
function opensWithout(table: Table, strand: number, other: number, answer: readonly number[]): boolean {
  if (answer.length === 0 || answer.length > FEW) return false
  const [line] = endsOf(linesOf(table, strand), 'line of a strand')
  const [first] = printedIn(table, strand, line)
  const [beside] = printedIn(table, other, line)
  if (!first || first.normal !== beside?.normal) return false
  const before = answer.flatMap((at) => printedIn(table, other, at))
  const small = before.every((token) => token.kind === 'word' && classesOf(token.normal).length > 0)
  return small && startsLarge(first) && !startsLarge(beside)
}

function startsLarge(token: Token): boolean {
  return /^[^\p{L}\p{N}.…]*\p{Lu}/u.test(token.text)
}

function printedIn(table: Table, strand: number, line: number): Token[] {
  return tokensIn(tokensOf(table, strand), table.lines[line]?.[strand])
}
