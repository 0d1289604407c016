import { NEGATIONS } from '../language/english/negations.ts'
import { classesOf } from '../language/english/word-classes.ts'
import type { Departure } from './compare-strands.ts'
import type { Token } from './token.ts'

/** So few words answer to any others that stand in their place. */
const FEW = 3

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but'])

/** Departures of one kind, one after another. */
type Run = readonly Departure[]

/**
 * Returns runs of departures with words left out and words put in joined where both stand in one hole between the
 * same words: nothing was cut, it was said in other words.
 *
 * ```text
 * six quays  must close for the sake  of one bridge
 * six quays  have to be shut because  of one bridge     left out and put in: one rewording
 * ```
 *
 * Swaps in between belong to it, and small words left out or put in beside a swap: “are leaving” | “depart”. A long
 * run beside a word or two stays a cut, for they cannot say it all.
 */
export function joinRewordings(runs: readonly Run[], base: readonly Token[], other: readonly Token[]): Run[] {
  return holesOf(runs).flatMap((hole) => joinHole(hole, base, other))
}

/** Runs with no word between them that both print. */
function holesOf(runs: readonly Run[]): Run[][] {
  const holes: Run[][] = []
  for (const run of runs) {
    const hole = holes.at(-1)
    const last = hole?.at(-1)?.at(-1)
    const [first] = run
    const next =
      last !== undefined &&
      first !== undefined &&
      isApart(last) &&
      isApart(first) &&
      last.from[0] + last.base.length === first.from[0] &&
      last.from[1] + last.other.length === first.from[1]
    if (next && hole) hole.push(run)
    else holes.push([run])
  }
  return holes
}

/** Other words; the same ones in another form are shared. */
function isApart({ kind, by }: Departure): boolean {
  return kind !== 'punctuation' && (by === null || by === 'other word' || by === 'inflection')
}

function joinHole(hole: readonly Run[], base: readonly Token[], other: readonly Token[]): Run[] {
  const is = (run: Run, kind: Departure['kind']) => run[0]?.kind === kind
  const uneven = (run: Run) => is(run, 'omission') || is(run, 'addition')
  const first = hole.findIndex(uneven)
  const last = hole.findLastIndex(uneven)
  const part = hole.slice(first, last + 1)
  const mixed = part.some((run) => is(run, 'omission')) && part.some((run) => is(run, 'addition'))
  if (mixed && part.every((run) => uneven(run) || isSwap(run)) && answer(part))
    return [...hole.slice(0, first), joined(part), ...hole.slice(last + 1)]
  const runs: Run[] = []
  for (const run of hole) {
    const before = runs.at(-1)
    const small = (one: Run) => uneven(one) && isSmall(one, base, other)
    if (before && ((small(before) && is(run, 'substitution')) || (is(before, 'substitution') && small(run))))
      runs[runs.length - 1] = joined([before, run])
    else runs.push(run)
  }
  return runs
}

function isSwap([first]: Run): boolean {
  return first?.kind === 'substitution' || first?.kind === 'inflection'
}

function isSmall(run: Run, base: readonly Token[], other: readonly Token[]): boolean {
  const tokens = run.flatMap((one) => [
    ...one.base.map((at) => base[at]),
    ...one.other.map((at) => other[at]),
  ])
  return tokens.length <= FEW && tokens.every((token) => token && isShade(token.normal))
}

/** A small word that stands for nobody, joins nothing and is no “not”, which weighs more than what stands beside it. */
function isShade(normal: string): boolean {
  if (JOINING.has(normal) || NEGATIONS.has(normal)) return false
  const classes = classesOf(normal)
  return classes.length > 0 && !classes.includes('pronoun') && !classes.includes('possessive')
}

function joined(runs: readonly Run[]): Run {
  return runs
    .flat()
    .map((departure): Departure => ({ ...departure, kind: 'substitution', by: 'other word', reworded: true }))
}

function answer(part: readonly Run[]): boolean {
  const words = part.flat().reduce((sum, { base }) => sum + base.length, 0)
  const others = part.flat().reduce((sum, { other }) => sum + other.length, 0)
  return words <= FEW || others * FEW >= words
}
