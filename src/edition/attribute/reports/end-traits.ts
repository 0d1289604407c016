import { familyOf, numberOf, type Trait, traitOf } from './trait.ts'
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
/** The classes of the number of commas: from the last on all are of one. */
export const COUNTS = ['none', 'one', 'two', 'more'].map(numberOf)
const NO = numberOf('no')
export const YES = numberOf('yes')
/** The number of each extent. */
export const HOW = EXTENTS.map(numberOf)

/** Returns what speaks for and against ending at the place a walk has come to. */
export function endTraits(walk: EndWalk): Trait[] {
  const { reading, at, first, lastComma } = walk
  const how = HOW[walk.extent]
  const here = reading.kinds[at]
  return [
    traitOf(FAMILY.at, how, here),
    twoTrait(walk),
    threeTrait(walk),
    lengthTrait(walk.extent, at - first),
    traitOf(FAMILY.verb, walk.verb ? YES : NO, how, here),
    traitOf(FAMILY.commas, COUNTS[countOf(walk)], how, here),
    traitOf(FAMILY.quoted, walk.quoted ? YES : NO, here),
    traitOf(FAMILY.saying, how, here, saysAhead(walk) ? YES : NO),
    openingTrait(walk),
    traitOf(FAMILY.further, at < lastComma ? YES : NO, how, here),
  ]
}

export function lengthTrait(extent: number, length: number): Trait {
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

/** The number of the kind so many places ahead in the sentence: of the place itself, of what stands right behind it. */
function kindAhead({ reading: { kinds }, at, end }: EndWalk, ahead: number): number {
  return ahead === 0 || at + ahead < end ? (kinds[at + ahead] as number) : KIND.end
}

/** The class of the number of commas: a position in `COUNTS`. */
function countOf({ commas }: EndWalk): number {
  return commas < COUNTS.length ? commas : COUNTS.length - 1
}

/** Returns whether a verb that reports stands among the next few words: "…, but Doe said". */
export function saysAhead({ at, end, report }: EndWalk): boolean {
  return report < end && report <= at + 4
}
