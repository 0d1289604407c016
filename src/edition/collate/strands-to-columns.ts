import { alignProfiles, type Likeness } from './align-profiles.ts'
import type { Form } from './form.ts'
import { guideTree } from './guide-tree.ts'
import { type Column, type Profile, strandToProfile } from './profile.ts'
import type { Strand } from './strand.ts'
import { weighProfile } from './weigh-profile.ts'
import { wordLikeness } from './word-likeness.ts'

/** Above so many different wordings the first table stands: looking at each again would cost as much again. */
const REFINED = 40
const ROUNDS = 3

/**
 * Returns all strands lined up: nearest first along a guide tree, then each taken out once more and lined up with
 * all the others, until nothing moves.
 */
export function strandsToColumns(strands: readonly Strand[], forms: readonly Form[]): Column[] {
  const likeness = rememberLikeness(forms)
  const align = (one: Profile, other: Profile) =>
    alignProfiles(one, other, [weighProfile(one, strands), weighProfile(other, strands)], likeness)
  const groups: (Profile | undefined)[] = strands.map((_, index) => strandToProfile(strands, index))
  for (const [one, other] of guideTree(strands)) {
    groups.push(align(groups[one] as Profile, groups[other] as Profile))
    groups[one] = undefined
    groups[other] = undefined
  }
  let table: Profile = groups.at(-1) ?? { strands: [], columns: [] }
  if (strands.length < 3 || strands.length > REFINED) return [...table.columns]
  for (let round = 0; round < ROUNDS; round++) {
    const before = JSON.stringify(table.columns)
    for (const strand of strands.keys())
      table = align(withoutStrand(table, strand), strandToProfile(strands, strand))
    if (JSON.stringify(table.columns) === before) break
  }
  return [...table.columns]
}

function withoutStrand(profile: Profile, strand: number): Profile {
  return {
    strands: profile.strands.filter((other) => other !== strand),
    columns: profile.columns
      .map((column) => column.filter((cell) => cell.strand !== strand))
      .filter((column) => column.length > 0),
  }
}

/** Up to so many forms a square of numbers holds every pair: 16 MB. */
const SQUARE = 1400

/** Each pair of forms is compared once. */
function rememberLikeness(forms: readonly Form[]): Likeness {
  const size = forms.length
  const compare = (one: number, other: number) => {
    const [left, right] = [forms[one], forms[other]]
    return left && right ? wordLikeness(left, right) : 0
  }
  if (size > SQUARE) {
    const known = new Map<number, number>()
    return (one, other) => {
      const key = one < other ? one * size + other : other * size + one
      const found = known.get(key)
      if (found !== undefined) return found
      const score = compare(one, other)
      known.set(key, score)
      return score
    }
  }
  const known = new Float64Array(size * size).fill(Number.NaN)
  return (one, other) => {
    const key = one < other ? one * size + other : other * size + one
    const found = known[key] ?? Number.NaN
    if (!Number.isNaN(found)) return found
    known[key] = compare(one, other)
    return known[key]
  }
}
