import type { Bound } from './bound-from.ts'
import { type Reading, unitAt } from './reading.ts'
import { familyOf, numberOf, type Trait, traitOf } from './trait.ts'
import { FINITE, KIND, SIGNS, SUBJECTS } from './word-kind.ts'

/** How what is reported tends to end: a clause, a clause or a thing, an infinitive, a thing, a preposition's, a noun's, a noun's clause. */
export type Extent = 'clause' | 'loose' | 'plan' | 'thing' | 'about' | 'noun' | 'claim'

const FAMILY = {
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
const EXTENTS: Readonly<Record<Extent, number>> = {
  clause: numberOf('clause'),
  loose: numberOf('loose'),
  plan: numberOf('plan'),
  thing: numberOf('thing'),
  about: numberOf('about'),
  noun: numberOf('noun'),
  claim: numberOf('claim'),
}
const CLAUSE = EXTENTS.clause

/** A walk along the places where what is reported may end. */
export interface EndWalk {
  readonly reading: Reading
  readonly first: number
  /** The end of its sentence. */
  readonly end: number
  /** Its bound: see `Bound`. */
  readonly stop: number
  readonly lastComma: number
  /** What speaks for and against its ending here: the same list at every place, overwritten. */
  readonly traits: Trait[]
  /** Numbers of what is the same at all places. */
  readonly how: number
  readonly ahead: number
  readonly opening: number
  /** Position after the last token it would have. */
  at: number
  commas: number
  /** Number for whether a verb has come. */
  verb: number
}

/** Returns a walk along the places where what is reported from `first` on may end before its bound, before the first of them. */
export function walkEnds(reading: Reading, first: number, extent: Extent, { stop, quoted }: Bound): EndWalk {
  const { kinds } = reading
  let lastComma = stop
  while (lastComma > first && kinds[lastComma] !== KIND.comma) lastComma--
  return {
    reading,
    first,
    end: unitAt(reading, first).end,
    stop,
    lastComma,
    traits: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    how: EXTENTS[extent],
    ahead: quoted ? YES : NO,
    opening: kinds[kinds[first] === KIND.that ? first + 1 : first] as number,
    at: first,
    commas: 0,
    verb: NO,
  }
}

/** Goes on to the next place, in order, and returns whether there is one. */
export function nextEnd(walk: EndWalk): boolean {
  const { kinds } = walk.reading
  const { stop, how } = walk
  for (let at = walk.at + 1; at < stop; at++) {
    const before = kinds[at - 1] as number
    const here = kinds[at] as number
    if (FINITE[before] === 1 || before === KIND.ed || (at > 1 && SUBJECTS[kinds[at - 2] as number] === 1))
      walk.verb = YES
    if (before === KIND.comma) walk.commas++
    if (SIGNS[before] === 1 || here === KIND.point) continue
    // "that after his talks with Doe, she …": no clause ends without a verb.
    if (how === CLAUSE && walk.verb === NO && here === KIND.comma) continue
    walk.at = at
    noteTraits(walk, at, here)
    return true
  }
  return false
}

function noteTraits(walk: EndWalk, at: number, here: number): void {
  const { traits, how, end, commas } = walk
  const { kinds } = walk.reading
  const next = at + 1 < end ? (kinds[at + 1] as number) : KIND.end
  const afterNext = at + 2 < end ? (kinds[at + 2] as number) : KIND.end
  const count = COUNTS[commas < 3 ? commas : 3]
  const length = at - walk.first
  traits[0] = traitOf(FAMILY.at, how, here)
  traits[1] = traitOf(FAMILY.two, how, here, next)
  traits[2] = traitOf(FAMILY.three, here, next, afterNext)
  traits[3] = traitOf(FAMILY.length, how, SIZES[length < LONGEST ? length : LONGEST])
  traits[4] = traitOf(FAMILY.verb, walk.verb, how, here)
  traits[5] = traitOf(FAMILY.commas, count, how, here)
  traits[6] = traitOf(FAMILY.quoted, walk.ahead, here)
  traits[7] = traitOf(FAMILY.saying, how, here, saysAhead(kinds, at + 1, end) ? YES : NO)
  traits[8] = traitOf(FAMILY.opening, walk.opening, count, here)
  traits[9] = traitOf(FAMILY.further, at < walk.lastComma ? YES : NO, how, here)
}

/** Whether a verb that reports stands among the next few words: "…, but Doe said". */
function saysAhead(kinds: readonly number[], from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 4; at++) if (kinds[at] === KIND.report) return true
  return false
}
