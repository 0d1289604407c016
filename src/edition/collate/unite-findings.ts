import { endsOf } from '../sure.ts'
import type { Finding } from './group-departures.ts'

/** A stretch of the base and the stretch of a witness that stands against it, as word indexes. */
export type Within = Finding['within']

/**
 * Returns two findings as one. As a substitution it holds every word from the first to the last on both sides, those
 * between them too; as a transposition only their own.
 */
export function uniteFindings(one: Finding, two: Finding, kind: 'substitution' | 'transposition'): Finding {
  const moved = kind === 'transposition'
  const tokens = (side: 'base' | 'other') => {
    const all = [...one[side], ...two[side]].sort((left, right) => left - right)
    return moved ? all : range(...spanOf(one, two)[side])
  }
  const [base, other] = [tokens('base'), tokens('other')]
  const lines = [...one.lines, ...two.lines].sort((left, right) => left - right)
  return {
    kind,
    by: moved ? null : 'other word',
    reworded: true,
    lines: moved ? [...new Set(lines)] : range(...extentOf(lines)),
    base,
    other,
    within: moved ? { base: extentOf(base), other: extentOf(other) } : spanOf(one, two),
    earlier: one.earlier,
  }
}

/** Returns the stretch from where the first of two findings begins to where the last ends, on both sides. */
export function spanOf(one: Finding, two: Finding): Within {
  return { base: hull(one.within.base, two.within.base), other: hull(one.within.other, two.within.other) }
}

function hull(one: readonly [number, number], two: readonly [number, number]): [number, number] {
  return [Math.min(one[0], two[0]), Math.max(one[1], two[1])]
}

/** From the first to after the last. */
function extentOf(indexes: readonly number[]): readonly [start: number, end: number] {
  const [first, last] = endsOf(indexes, 'place')
  return [first, last + 1]
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at)
}
