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
  if (left.forms.length < SURE_RUN || right.forms.length < SURE_RUN) return []
  const anchors: Anchor[] = []
  let at = 0
  let to = 0
  for (const part of diffArrays(agreed(left, 'left'), agreed(right, 'right'))) {
    if (!part.added && !part.removed && part.count >= SURE_RUN)
      anchors.push({ left: at + LOOSE_END, right: to + LOOSE_END, length: part.count - 2 * LOOSE_END })
    if (!part.added) at += part.count
    if (!part.removed) to += part.count
  }
  return anchors
}

/** The form every strand has at a column, or a sign that equals no other. */
function agreed({ forms, share }: WeighedProfile, side: string): (number | string)[] {
  return forms.map((column, index) => {
    const only = column.length === 1 ? column[0] : undefined
    return only && (share[index] ?? 0) >= 1 ? only[0] : `${side} ${index}`
  })
}
