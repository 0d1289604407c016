import type { DifferenceKind } from '../model/collation.ts'
import { endsOf, sure } from '../sure.ts'
import type { Departure } from './compare-strands.ts'
import { joinRewordings } from './join-rewordings.ts'
import type { Token } from './token.ts'

/** A run of departures of one kind, as a reader would tell it: indexes of lines and of tokens, ascending. */
export interface Finding {
  readonly kind: DifferenceKind
  readonly by: Departure['by']
  /** Not word for word: see `Departure`. */
  readonly reworded: boolean
  readonly lines: readonly number[]
  readonly base: readonly number[]
  readonly other: readonly number[]
  /** Where it begins and ends among the tokens of each, whether it has any of them or not. */
  readonly within: { readonly base: readonly [number, number]; readonly other: readonly [number, number] }
  /** For moved words: the first line where the witness has them stands before the base's first. */
  readonly earlier: boolean
}

/**
 * Returns departures joined to runs: words left out one after another are one cut, forms that change together one
 * change, and all places of one move one move. Words that answer to other words in the same hole are no cut but a
 * rewording. Punctuation stays apart, word by word.
 */
export function groupDepartures(
  departures: readonly Departure[],
  base: readonly Token[],
  other: readonly Token[],
): Finding[] {
  const found: Finding[] = movesAmong(departures)
  const runs: Departure[][] = []
  for (const departure of departures) {
    if (departure.move >= 0) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last && goesOn(last, departure, base, other)) run?.push(departure)
    else runs.push([departure])
  }
  found.push(...joinRewordings(runs.flatMap(swapsApart), base, other).map(findingOf))
  return found.sort((one, two) => firstOf(one.lines) - firstOf(two.lines))
}

function firstOf(lines: readonly number[]): number {
  return sure(lines[0], 'line')
}

function findingOf(run: readonly Departure[]): Finding {
  const [first, last] = endsOf(run, 'departure')
  return {
    kind: first.kind,
    by: first.by,
    reworded: run.some(({ reworded }) => reworded),
    lines: ascending(run.map((departure) => departure.line)),
    base: ascending(run.flatMap((departure) => departure.base)),
    other: ascending(run.flatMap((departure) => departure.other)),
    within: { base: extentOf(first, last, 0, 'base'), other: extentOf(first, last, 1, 'other') },
    earlier: firstLine(run, 'other') < firstLine(run, 'base'),
  }
}

function extentOf(first: Departure, last: Departure, side: 0 | 1, name: 'base' | 'other'): [number, number] {
  return [first[name][0] ?? first.from[side], (last[name].at(-1) ?? last.from[side] - 1) + 1]
}

function firstLine(run: readonly Departure[], side: 'base' | 'other'): number {
  return Math.min(...run.filter((departure) => departure[side].length > 0).map((departure) => departure.line))
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, two) => one - two)
}

function goesOn(last: Departure, next: Departure, base: readonly Token[], other: readonly Token[]): boolean {
  if (last.kind !== next.kind || last.by !== next.by || last.kind === 'punctuation') return false
  return follows(last.base, next.base, base) && follows(last.other, next.other, other)
}

/** Neighbouring swaps are told one by one, and a longer stretch of other words as one: word by word it would say nothing. */
const STRETCH = 4

function swapsApart(run: readonly Departure[]): Departure[][] {
  return run[0]?.kind === 'substitution' && run.length < STRETCH
    ? run.map((departure) => [departure])
    : [[...run]]
}

/** Both without words, or the one's words right after the other's, but for dots between them. */
function follows(last: readonly number[], next: readonly number[], tokens: readonly Token[]): boolean {
  const [end, start] = [last.at(-1), next[0]]
  if (end === undefined || start === undefined) return end === start
  return tokens.slice(end + 1, start).every((token) => token.kind === 'ellipsis')
}

/** Two words that change places are one move, with the “and” between them. */
function movesAmong(departures: readonly Departure[]): Finding[] {
  const moves = new Map<number, Departure[]>()
  for (const departure of departures) {
    if (departure.move >= 0) moves.set(departure.move, [...(moves.get(departure.move) ?? []), departure])
  }
  const findings = [...moves.values()].map(findingOf)
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const where = finding.lines.join()
    const twin = merged.get(where)
    merged.set(
      where,
      twin
        ? {
            ...twin,
            base: filled([...twin.base, ...finding.base]),
            other: filled([...twin.other, ...finding.other]),
          }
        : finding,
    )
  }
  return [...merged.values()]
}

/** From the first to the last, the words between included. */
function filled(numbers: readonly number[]): number[] {
  const first = Math.min(...numbers)
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => first + at)
}
