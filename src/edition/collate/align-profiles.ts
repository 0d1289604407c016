import { findAnchors } from './find-anchors.ts'
import type { Cell, Column, Profile } from './profile.ts'
import type { WeighedProfile } from './weigh-profile.ts'

const GAP_OPEN = 0.26
const GAP_EXTEND = 0.035

/** How well two forms, given by number, sit in one column. */
export type Likeness = (one: number, other: number) => number

/**
 * Returns two profiles lined up into one: the classical alignment with dear first and cheap further gaps, on columns
 * in place of words. Score of a pair of columns: the likeness of their words, averaged over the pairs of strands
 * that reach over them. Time and memory grow with the product of their lengths between two anchors.
 *
 * Equal scores: rather side by side than apart, rather the left profile's words first.
 */
export function alignProfiles(
  left: Profile,
  right: Profile,
  weighed: readonly [WeighedProfile, WeighedProfile],
  likeness: Likeness,
): Profile {
  const found = stepsBetween(weighed[0], weighed[1], likeness)
  const steps = haveSomethingInCommon(found, weighed, likeness) ? found : apart(left, right)
  const columns = steps.map(([at, to]): Column => {
    const one = at < 0 ? [] : (left.columns[at] ?? [])
    const other = to < 0 ? [] : (right.columns[to] ?? [])
    return one.length && other.length ? [...one, ...other].sort(byStrand) : one.length ? one : other
  })
  return { strands: [...left.strands, ...right.strands].sort((one, other) => one - other), columns }
}

function byStrand(one: Cell, other: Cell): number {
  return one.strand - other.strand
}

/** Less than one function word that meets its equal. */
const NOTHING = 0.3

/**
 * Whether any words answer to each other. Two quotations may report one statement and share no word of it ("not a
 * negotiation", "a candid exchange"); to set them one under the other would tell a difference where there is no place.
 */
function haveSomethingInCommon(
  steps: readonly (readonly [number, number])[],
  [left, right]: readonly [WeighedProfile, WeighedProfile],
  likeness: Likeness,
): boolean {
  return steps.some(([at, to]) => at >= 0 && to >= 0 && scoreOf(left, right, at, to, likeness) >= NOTHING)
}

function apart(left: Profile, right: Profile): [number, number][] {
  return [
    ...left.columns.map((_, at): [number, number] => [at, -1]),
    ...right.columns.map((_, to): [number, number] => [-1, to]),
  ]
}

/** Pairs of columns, −1 for none: as they stand inside an anchor, by the aligner between two. */
function stepsBetween(left: WeighedProfile, right: WeighedProfile, likeness: Likeness): [number, number][] {
  const steps: [number, number][] = []
  const block = { fromLeft: 0, fromRight: 0 }
  const end = { left: left.forms.length, right: right.forms.length, length: 0 }
  for (const anchor of [...findAnchors(left, right), end]) {
    for (const step of trace(left, right, { ...block, toLeft: anchor.left, toRight: anchor.right }, likeness))
      steps.push(step)
    for (let at = 0; at < anchor.length; at++) steps.push([anchor.left + at, anchor.right + at])
    block.fromLeft = anchor.left + anchor.length
    block.fromRight = anchor.right + anchor.length
  }
  return steps
}

/** A block of columns that has to be lined up; ends are exclusive. */
interface Block {
  readonly fromLeft: number
  readonly toLeft: number
  readonly fromRight: number
  readonly toRight: number
}

const PAIR = 0
const LEFT = 1
const RIGHT = 2

function trace(
  left: WeighedProfile,
  right: WeighedProfile,
  { fromLeft, toLeft, fromRight, toRight }: Block,
  likeness: Likeness,
): [number, number][] {
  const rows = toLeft - fromLeft
  const width = toRight - fromRight + 1
  const cells = (rows + 1) * width
  const pair = new Float64Array(cells).fill(-Infinity)
  const skipLeft = new Float64Array(cells).fill(-Infinity)
  const skipRight = new Float64Array(cells).fill(-Infinity)
  const from = [new Uint8Array(cells), new Uint8Array(cells), new Uint8Array(cells)] as const
  pair[0] = 0
  for (let i = 0; i <= rows; i++) {
    const holdLeft = left.hold[fromLeft + i] ?? 0
    const shareLeft = i > 0 ? (left.share[fromLeft + i - 1] ?? 0) : 0
    for (let j = 0; j < width; j++) {
      const at = i * width + j
      if (i > 0 && j > 0) {
        const before = at - width - 1
        const state = bestOf(pair[before] ?? 0, skipLeft[before] ?? 0, skipRight[before] ?? 0)
        const best = [pair, skipLeft, skipRight][state]?.[before] ?? 0
        pair[at] = best + scoreOf(left, right, fromLeft + i - 1, fromRight + j - 1, likeness)
        from[PAIR][at] = state
      }
      if (i > 0) {
        const before = at - width
        const hold = right.hold[fromRight + j] ?? 0
        const open = GAP_OPEN * hold * shareLeft
        const more = GAP_EXTEND * Math.min(1, 0.3 + hold) * shareLeft
        const a = (pair[before] ?? 0) - open - more
        const b = (skipLeft[before] ?? 0) - more
        const c = (skipRight[before] ?? 0) - open - more
        const state = bestOf(a, b, c)
        skipLeft[at] = state === PAIR ? a : state === LEFT ? b : c
        from[LEFT][at] = state
      }
      if (j > 0) {
        const before = at - 1
        const share = right.share[fromRight + j - 1] ?? 0
        const open = GAP_OPEN * holdLeft * share
        const more = GAP_EXTEND * Math.min(1, 0.3 + holdLeft) * share
        const a = (pair[before] ?? 0) - open - more
        const b = (skipLeft[before] ?? 0) - open - more
        const c = (skipRight[before] ?? 0) - more
        const state = bestOf(a, b, c)
        skipRight[at] = state === PAIR ? a : state === LEFT ? b : c
        from[RIGHT][at] = state
      }
    }
  }
  return walkBack(rows, width - 1, width, [pair, skipLeft, skipRight], from).map(([at, to]) => [
    at < 0 ? at : fromLeft + at,
    to < 0 ? to : fromRight + to,
  ])
}

/** Sums come in another order in another run of equal scores; a difference this small is none. */
const EQUAL = 1e-9

function bestOf(paired: number, skippedLeft: number, skippedRight: number): number {
  if (paired >= skippedLeft - EQUAL && paired >= skippedRight - EQUAL) return PAIR
  return skippedLeft >= skippedRight - EQUAL ? LEFT : RIGHT
}

function walkBack(
  rows: number,
  columns: number,
  width: number,
  scores: readonly [Float64Array, Float64Array, Float64Array],
  from: readonly [Uint8Array, Uint8Array, Uint8Array],
): [number, number][] {
  const steps: [number, number][] = []
  let i = rows
  let j = columns
  const end = i * width + j
  let state = bestOf(scores[0][end] ?? 0, scores[1][end] ?? 0, scores[2][end] ?? 0)
  while (i > 0 || j > 0) {
    const next = from[state as 0 | 1 | 2][i * width + j] ?? PAIR
    if (state === PAIR) steps.push([--i, --j])
    else if (state === LEFT) steps.push([--i, -1])
    else steps.push([-1, --j])
    state = next
  }
  return steps.reverse()
}

function scoreOf(
  left: WeighedProfile,
  right: WeighedProfile,
  i: number,
  j: number,
  likeness: Likeness,
): number {
  const ones = left.forms[i] ?? []
  const others = right.forms[j] ?? []
  let sum = 0
  for (const [one, count] of ones)
    for (const [other, times] of others) sum += count * times * likeness(one, other)
  return sum / ((left.reach[i] || 1) * (right.reach[j] || 1))
}
