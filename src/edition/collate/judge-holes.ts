import { classesOf } from '../language/english/word-classes.ts'
import { endsOf } from '../sure.ts'
import { beginsWithout } from './find-rewordings.ts'
import type { Finding } from './group-departures.ts'
import { isFreelyWorded } from './is-freely-worded.ts'
import { isTurnedNearby } from './is-turned-nearby.ts'
import type { Row } from './row.ts'
import { sharedLines } from './shared-lines.ts'
import { type Table, tokensIn } from './table.ts'

/** A finding, and what keeps it from being told as gravely as it looks. */
export interface Judged extends Finding {
  /** What is missing may be there in other words: it cannot be called a cut. */
  readonly freely: boolean
  /** The place around says no as often in both: a “no” for a “not”. */
  readonly turned: boolean
  /** One of the two is a translation, whose small words are its translator's. */
  readonly translated: boolean
  /** One of the two stands in a heading, which shortens. */
  readonly heading: boolean
}

/** Nobody who quotes so little, and less than half of what the base has, has cut anything. */
const SNIPPET = 8

/**
 * Returns the findings with the holes among them told for what they are.
 *
 * ```text
 * base     I have  been clear  from the first day:  no lorry will cross  until June.
 * witness  I have  been clear:                      no lorry will cross.  It is arithmetic.
 *                             ~~~~~ omission                            ~~ omission: the quotation goes on
 * ```
 *
 * An omission stands between words that both print, in the same order, or where the witness's quotation goes on.
 * Everything else that is missing at an end is a lacuna. In a free wording, what is missing may be there in other
 * words, and where a “no” stands nearby for the “not”, it is.
 */
export function judgeHoles(table: Table, base: Row, row: Row, findings: readonly Finding[]): Judged[] {
  const translated = base.translated !== row.translated
  const heading = base.heading !== row.heading
  if (findings.every(({ kind }) => kind === 'punctuation' || kind === 'transposition'))
    return findings.map((finding) => ({ ...finding, freely: false, turned: false, translated, heading }))
  const shared = sharedLines(table, base, row)
  const [first, last] = [shared[0] ?? table.lines.length, shared.at(-1) ?? -1]
  const free = isFreelyWorded(table, base, row)
  const fragment = isFragment(base, row)
  const snippet = isSnippet(base, row)
  const told = fragment ? findings.filter(({ kind }) => kind !== 'transposition') : findings
  return told.map((finding): Judged => {
    const turned = isTurnedNearby(table, finding, base, row)
    const [from, to] = endsOf(finding.lines, 'line')
    const edge =
      finding.kind === 'omission'
        ? (from <= first || to >= last) &&
          !finding.lines.every((line) => beginsWithout(table, row.strand, line))
        : finding.kind === 'lacuna' && finding.base.length > 0 && isAtEdge(table, row, finding)
    const cut = edge
      ? !free &&
        shared.length > 0 &&
        goesOn(row, to <= first, finding, base) &&
        !movedNearby(finding, findings)
      : finding.kind === 'omission' && !fragment
    const freely =
      cut &&
      (snippet || turned || movedInto(finding, findings) || (free && !missedAnyway(finding, findings, base)))
    const outside = edge || (finding.kind === 'omission' && fragment)
    return {
      ...finding,
      kind: cut ? 'omission' : outside ? 'lacuna' : finding.kind,
      freely,
      turned,
      translated,
      heading,
    }
  })
}

function isSnippet(base: Row, row: Row): boolean {
  const { before, after } = row.around
  return !before && !after && row.tokens.length <= SNIPPET && row.tokens.length * 2 < base.tokens.length
}

/** So few words, a phrase out of a statement several times as long, cannot be said to leave anything out. */
const FRAGMENT = 3

function isFragment(base: Row, row: Row): boolean {
  const { before, after } = row.around
  const words = row.tokens.filter(({ kind }) => kind === 'word').length
  return !before && !after && words <= FRAGMENT && words * FRAGMENT < base.tokens.length
}

/** What looks missing at an end may have been moved: “he’d say” inside for “he used to say” before. */
function movedNearby(finding: Finding, findings: readonly Finding[]): boolean {
  return findings.some(({ kind, base }) => kind === 'transposition' && areNear(base, finding.base, NEXT))
}

/** A few words missing where moved words stand: the sentence was turned round there. */
function movedInto(finding: Finding, findings: readonly Finding[]): boolean {
  return (
    finding.base.length < CLAUSE &&
    findings.some(
      ({ kind, lines }) => kind === 'transposition' && lines.some((line) => finding.lines.includes(line)),
    )
  )
}

/** So near to a moved word, missing words may be part of what was moved. */
const NEXT = 2

function isAtEdge(table: Table, row: Row, { lines }: Finding): boolean {
  const has = (line: number) => table.lines[line]?.[row.strand] != null
  const [from, to] = endsOf(lines, 'line')
  const earlier = table.lines.some((_, line) => line < from && has(line))
  const later = table.lines.some((_, line) => line > to && has(line))
  return earlier !== later
}

/** Whether the quotation prints more on that side of the witness, and not the very words that are missing. */
function goesOn(row: Row, before: boolean, finding: Finding, base: Row): boolean {
  if (!(before ? row.around.before : row.around.after)) return false
  const missing = contentOf(base, finding)
  const printed = missing.filter((word) => row.around.words.has(word))
  return missing.length > 0 && printed.length * 2 < missing.length
}

function contentOf(base: Row, finding: Finding): string[] {
  return tokensIn(base.tokens, finding.base)
    .map((token) => token.normal)
    .filter((word) => classesOf(word).length === 0)
}

/** A clause missing between words that both print is missed in a free wording too, where nothing near stands for it. */
function missedAnyway(finding: Finding, findings: readonly Finding[], base: Row): boolean {
  const instead = findings.some(
    ({ kind, other, lines }) =>
      areNear(lines, finding.lines, NEAR) &&
      (kind === 'addition' ||
        kind === 'transposition' ||
        (kind === 'substitution' && other.length >= CLAUSE)),
  )
  return finding.base.length >= CLAUSE && contentOf(base, finding).length > 1 && !instead
}

/** Whether two runs of places overlap or lie at most `apart` from each other. */
function areNear(one: readonly number[], other: readonly number[], apart: number): boolean {
  const [from, to] = endsOf(one, 'place')
  const [first, last] = endsOf(other, 'place')
  return from <= last + apart && to >= first - apart
}

/** So many words may be a clause. */
const CLAUSE = 4
/** Within so many lines, words put in or moved may stand for missing ones. */
const NEAR = 6
