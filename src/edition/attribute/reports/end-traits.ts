import { familyOf, numberOf, PART_BITS, type Trait, traitOf } from './trait.ts'
import { type EndWalk, EXTENTS } from './walk-ends.ts'
import { KIND } from './word-kind.ts'

/** The families of traits of an end. */
export const FAMILY = {
  at: familyOf('at'),
  two: familyOf('two'),
  three: familyOf('three'),
  length: familyOf('length'),
  verb: familyOf('verb'),
  commas: familyOf('commas'),
  quoted: familyOf('quoted'),
  further: familyOf('further'),
  saying: familyOf('saying'),
  opening: familyOf('opening'),
}
/** Longer contents are of one class. */
const LONGEST = 40
/** The class of each length in tokens. */
const SIZES = Array.from({ length: LONGEST + 1 }, (_, length) =>
  numberOf(`${[1, 2, 3, 5, 8, 12, 20, 40].find((most) => length <= most)}`),
)
const COUNTS = ['none', 'one', 'two', 'more'].map(numberOf)
const NO = numberOf('no')
const YES = numberOf('yes')
const HOW = EXTENTS.map(numberOf)

/** Returns what speaks for and against ending at the place a walk has come to. */
export function endTraits(walk: EndWalk): Trait[] {
  return [...nearTraits(walk), lengthTrait(walk), twoTrait(walk), threeTrait(walk), openingTrait(walk)]
}

/** Returns the traits that know of the place its kind, and else only what has few answers. */
export function nearTraits(walk: EndWalk): Trait[] {
  const how = HOW[walk.extent]
  const here = kindAhead(walk, 0)
  return [
    traitOf(FAMILY.at, how, here),
    traitOf(FAMILY.verb, walk.verb ? YES : NO, how, here),
    traitOf(FAMILY.commas, COUNTS[countOf(walk)], how, here),
    traitOf(FAMILY.quoted, walk.quoted ? YES : NO, here),
    traitOf(FAMILY.saying, how, here, saysAhead(walk) ? YES : NO),
    traitOf(FAMILY.further, hasCommaAhead(walk) ? YES : NO, how, here),
  ]
}

/** How many bits `nearNumber` has besides those of a kind: three for the extent, two for the commas, four for what is or is not. */
const NEAR_BITS = 9

/** Numbers of `nearNumber` are less than this. */
export const NEAR = 2 ** (PART_BITS + NEAR_BITS)

/** Returns a number for all that `nearTraits` ask about. */
export function nearNumber(walk: EndWalk): number {
  return (
    (kindAhead(walk, 0) << NEAR_BITS) |
    (walk.extent << 6) |
    (countOf(walk) << 4) |
    (walk.verb ? 8 : 0) |
    (walk.quoted ? 4 : 0) |
    (saysAhead(walk) ? 2 : 0) |
    (hasCommaAhead(walk) ? 1 : 0)
  )
}

export function lengthTrait({ extent, first, at }: EndWalk): Trait {
  const length = at - first
  return traitOf(FAMILY.length, HOW[extent], SIZES[length < LONGEST ? length : LONGEST])
}

export function twoTrait(walk: EndWalk): Trait {
  return traitOf(FAMILY.two, HOW[walk.extent], kindAhead(walk, 0), kindAhead(walk, 1))
}

export function threeTrait(walk: EndWalk): Trait {
  return traitOf(FAMILY.three, kindAhead(walk, 0), kindAhead(walk, 1), kindAhead(walk, 2))
}

export function openingTrait(walk: EndWalk): Trait {
  return traitOf(FAMILY.opening, walk.opening, COUNTS[countOf(walk)], kindAhead(walk, 0))
}

/** Returns the number of the kind at the place, or so many behind it in its sentence. */
export function kindAhead({ reading, at, end }: EndWalk, ahead: number): number {
  return ahead === 0 || at + ahead < end ? (reading.kinds[at + ahead] as number) : KIND.end
}

/** The class of its number of commas. */
function countOf({ commas }: EndWalk): number {
  return commas < COUNTS.length ? commas : COUNTS.length - 1
}

function hasCommaAhead({ at, lastComma }: EndWalk): boolean {
  return at < lastComma
}

/** Whether a verb that reports stands among the next few words: "…, but Doe said". */
function saysAhead({ reading: { kinds }, at, end }: EndWalk): boolean {
  for (let ahead = at + 1; ahead < end && ahead <= at + 4; ahead++)
    if (kinds[ahead] === KIND.report) return true
  return false
}
