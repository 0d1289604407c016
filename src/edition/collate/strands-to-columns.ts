import { sure } from '../sure.ts'
import { alignProfiles, type Likeness } from './align-profiles.ts'
import type { Form } from './form.ts'
import { guideTree } from './guide-tree.ts'
import { type Profile, strandToProfile, withoutStrand } from './profile.ts'
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
export function strandsToColumns(strands: readonly Strand[], forms: readonly Form[]): Profile {
  const likeness = rememberLikeness(forms)
  const align = (one: Profile, other: Profile) =>
    alignProfiles(one, other, [weighProfile(one, strands), weighProfile(other, strands)], likeness)
  const groups: (Profile | undefined)[] = strands.map((_, index) => strandToProfile(strands, index))
  for (const [one, other] of guideTree(strands)) {
    groups.push(align(groups[one] as Profile, groups[other] as Profile))
    groups[one] = undefined
    groups[other] = undefined
  }
  let table = sure(groups.at(-1), 'witness to line up')
  if (strands.length < 3 || strands.length > REFINED) return table
  for (let turn = 0, still = 0; turn < ROUNDS * strands.length && still < strands.length; turn++) {
    const strand = turn % strands.length
    const next = align(withoutStrand(table, strand, strands), strandToProfile(strands, strand))
    still = sameTable(table, next) ? still + 1 : 0
    table = next
  }
  return table
}

function sameTable(one: Profile, other: Profile): boolean {
  return one.places.every((places, strand) =>
    places.every((place, unit) => place === other.places[strand]?.[unit]),
  )
}

/** Up to so many looks a square of numbers holds every pair: 64 MB. */
const SQUARE = 4000

/**
 * Each pair of looks is compared once. Two words that both stand beside an “and” are compared each time, for whether they
 * have changed places about it is no matter of their looks.
 */
function rememberLikeness(forms: readonly Form[]): Likeness {
  const looks = Int32Array.from(forms, (form) => form.look)
  const joined = Uint8Array.from(forms, ({ before, after }) => Number(before !== null || after !== null))
  const compare = (one: number, other: number) => wordLikeness(forms[one] as Form, forms[other] as Form)
  const size = looks.reduce((most, look) => Math.max(most, look), -1) + 1
  if (size > SQUARE) return compare
  const known = new Float32Array(size * size).fill(Number.NaN)
  return (one, other) => {
    if (joined[one] === 1 && joined[other] === 1) return compare(one, other)
    const [left, right] = [looks[one] as number, looks[other] as number]
    const found = known[left * size + right] as number
    if (!Number.isNaN(found)) return found
    const score = Math.fround(compare(one, other))
    known[left * size + right] = score
    known[right * size + left] = score
    return score
  }
}
