import { diffArrays } from 'diff'
import type { WeighedProfile } from './weigh-profile.ts'

/** Columns of two profiles that stand beside each other beyond doubt. */
export interface Anchor {
  readonly left: number
  readonly right: number
  readonly length: number
}

/** A run of equal words this long is no coincidence. */
const SURE_RUN = 8
/** Its ends are left to the aligner: a word there may belong to the words beyond. */
const LOOSE_END = 2

/**
 * Returns the runs of columns, in order, that two profiles have word for word, so that the aligner need only look between
 * them: its work grows with the product of two lengths.
 *
 * jsdiff finds them (Myers' shortest edit script). Its common parts carry the words of the right side, so both sides
 * are walked by `count`. A column on which its own strands do not agree equals nothing.
 */
export function findAnchors(left: WeighedProfile, right: WeighedProfile): Anchor[] {
  const [ones, others] = [agreed(left, -1), agreed(right, -2)]
  if (!holdsSureRun(ones) || !holdsSureRun(others)) return []
  const anchors: Anchor[] = []
  let at = 0
  let to = 0
  for (const part of diffArrays(ones, others)) {
    if (!part.added && !part.removed && part.count >= SURE_RUN)
      anchors.push({ left: at + LOOSE_END, right: to + LOOSE_END, length: part.count - 2 * LOOSE_END })
    if (!part.added) at += part.count
    if (!part.removed) to += part.count
  }
  return anchors
}

/** The form that every strand has at a column, or a number below zero, which equals none of the other side. */
function agreed({ columns, share }: WeighedProfile, none: number): number[] {
  return columns.map((column, index) =>
    column.length === 2 && (share[index] as number) >= 1 ? (column[0] as number) : none,
  )
}

/** Whether there can be an anchor at all; jsdiff is slowest where two sides have least in common. */
function holdsSureRun(forms: readonly number[]): boolean {
  let run = 0
  return forms.some((form) => {
    run = form < 0 ? 0 : run + 1
    return run >= SURE_RUN
  })
}
