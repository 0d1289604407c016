import { findAnchors } from './find-anchors.ts'
import { type Column, joinProfiles, type Profile } from './profile.ts'
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
  return joinProfiles(left, right, steps)
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
  const end = { left: left.columns.length, right: right.columns.length, length: 0 }
  for (const anchor of [...findAnchors(left, right), end]) {
    const between = { ...block, toLeft: anchor.left, toRight: anchor.right }
    for (const step of stepsInBlock(left, right, between, likeness)) steps.push(step)
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

/** Where the best way to a cell came from takes two bits for each way to stand in it; those of a pair come first. */
const LEFT_BITS = 2
const RIGHT_BITS = 4

/** The best scores of one row, by how the way ends: with a pair, with words of the left or of the right alone. */
interface Scores {
  readonly pair: Float64Array
  readonly left: Float64Array
  readonly right: Float64Array
}

function stepsInBlock(
  left: WeighedProfile,
  right: WeighedProfile,
  { fromLeft, toLeft, fromRight, toRight }: Block,
  likeness: Likeness,
): [number, number][] {
  const rows = toLeft - fromLeft
  const width = toRight - fromRight + 1
  const from = new Uint8Array((rows + 1) * width)
  const scores = new Float64Array(width)
  const moreRight = right.hold.map((hold) => GAP_EXTEND * Math.min(1, 0.3 + hold))
  let above = scoresOf(width)
  let here = scoresOf(width)
  here.pair[0] = 0
  for (let i = 0; i <= rows; i++) {
    if (i > 0) {
      const swap = above
      above = here
      here = swap
      here.pair[0] = -Infinity
      here.right[0] = -Infinity
      scoreRow(scores, left, right, fromLeft + i - 1, fromRight, likeness)
    }
    const hold = left.hold[fromLeft + i] as number
    const share = i > 0 ? (left.share[fromLeft + i - 1] as number) : 0
    const open = GAP_OPEN * hold
    const more = GAP_EXTEND * Math.min(1, 0.3 + hold)
    for (let j = 0; j < width; j++) {
      let ways = 0
      if (i > 0) {
        const stay = (moreRight[fromRight + j] as number) * share
        const leave = GAP_OPEN * (right.hold[fromRight + j] as number) * share + stay
        const a = (above.pair[j] as number) - leave
        const b = (above.left[j] as number) - stay
        const c = (above.right[j] as number) - leave
        const state = bestOf(a, b, c)
        here.left[j] = state === PAIR ? a : state === LEFT ? b : c
        ways = state << LEFT_BITS
      }
      if (j > 0) {
        if (i > 0) {
          const a = above.pair[j - 1] as number
          const b = above.left[j - 1] as number
          const c = above.right[j - 1] as number
          const state = bestOf(a, b, c)
          here.pair[j] = (state === PAIR ? a : state === LEFT ? b : c) + (scores[j - 1] as number)
          ways |= state
        }
        const there = right.share[fromRight + j - 1] as number
        const stay = more * there
        const leave = open * there + stay
        const a = (here.pair[j - 1] as number) - leave
        const b = (here.left[j - 1] as number) - leave
        const c = (here.right[j - 1] as number) - stay
        const state = bestOf(a, b, c)
        here.right[j] = state === PAIR ? a : state === LEFT ? b : c
        ways |= state << RIGHT_BITS
      }
      from[i * width + j] = ways
    }
  }
  return walkBack(here, from, rows, width, fromLeft, fromRight)
}

/** Fills in how well one column of the left sits with each of the right, from `fromRight` on. */
function scoreRow(
  scores: Float64Array,
  left: WeighedProfile,
  right: WeighedProfile,
  i: number,
  fromRight: number,
  likeness: Likeness,
): void {
  for (let j = 0; j < scores.length - 1; j++) scores[j] = scoreOf(left, right, i, fromRight + j, likeness)
}

function scoresOf(width: number): Scores {
  const nothing = () => new Float64Array(width).fill(-Infinity)
  return { pair: nothing(), left: nothing(), right: nothing() }
}

/** Sums come in another order in another run of equal scores; a difference this small is none. */
const EQUAL = 1e-9

function bestOf(paired: number, skippedLeft: number, skippedRight: number): number {
  if (paired >= skippedLeft - EQUAL && paired >= skippedRight - EQUAL) return PAIR
  return skippedLeft >= skippedRight - EQUAL ? LEFT : RIGHT
}

/** The best way through a block, from its last cell to its first, turned round. */
function walkBack(
  last: Scores,
  from: Uint8Array,
  rows: number,
  width: number,
  fromLeft: number,
  fromRight: number,
): [number, number][] {
  const steps: [number, number][] = []
  let i = rows
  let j = width - 1
  let state = bestOf(last.pair[j] as number, last.left[j] as number, last.right[j] as number)
  while (i > 0 || j > 0) {
    const ways = from[i * width + j] as number
    if (state === PAIR) {
      steps.push([fromLeft + --i, fromRight + --j])
      state = ways & 3
    } else if (state === LEFT) {
      steps.push([fromLeft + --i, -1])
      state = (ways >> LEFT_BITS) & 3
    } else {
      steps.push([-1, fromRight + --j])
      state = (ways >> RIGHT_BITS) & 3
    }
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
  const ones = left.columns[i] as Column
  const others = right.columns[j] as Column
  let sum = 0
  for (let at = 0; at < ones.length; at += 2) {
    const one = ones[at] as number
    let alike = 0
    for (let to = 0; to < others.length; to += 2)
      alike += (others[to + 1] as number) * likeness(one, others[to] as number)
    sum += (ones[at + 1] as number) * alike
  }
  return sum / ((left.reach[i] as number) * (right.reach[j] as number))
}
