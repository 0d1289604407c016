import type { Bound } from './bound-from.ts'
import { type Reading, unitAt } from './reading.ts'
import { FINITE, KIND, SIGNS, SUBJECTS } from './word-kind.ts'

/** How what is reported tends to end: a clause, a clause or a thing, an infinitive, a thing, a preposition's, a noun's, a noun's clause. */
export const EXTENTS = ['clause', 'loose', 'plan', 'thing', 'about', 'noun', 'claim'] as const
export type Extent = (typeof EXTENTS)[number]

/** A walk along the places where what is reported may end. */
export interface EndWalk {
  readonly reading: Reading
  readonly first: number
  /** The end of its sentence. */
  readonly end: number
  /** Its bound: see `Bound`. */
  readonly stop: number
  readonly quoted: boolean
  readonly lastComma: number
  /** Position in `EXTENTS`. */
  readonly extent: number
  /** The number of the kind it opens with, "that" left out. */
  readonly opening: number
  /** Position after the last token it would have. */
  at: number
  commas: number
  /** Whether a verb has come. */
  verb: boolean
  /** Position of the first verb that reports behind `at`, the end of the sentence where none comes. */
  report: number
}

// Asked at every place: what a module has of its own is at hand, what it imports must be fetched.
const { comma: COMMA, point: POINT, ed: ED, report: REPORT, that: THAT } = KIND

/** Returns a walk along the places where what is reported from `first` on may end before its bound, before the first of them. */
export function walkEnds(reading: Reading, first: number, extent: Extent, { stop, quoted }: Bound): EndWalk {
  const { kinds } = reading
  let lastComma = stop
  while (lastComma > first && kinds[lastComma] !== COMMA) lastComma--
  return {
    reading,
    first,
    end: unitAt(reading, first).end,
    stop,
    quoted,
    lastComma,
    extent: EXTENTS.indexOf(extent),
    opening: kinds[kinds[first] === THAT ? first + 1 : first] as number,
    at: first,
    commas: 0,
    verb: false,
    report: first,
  }
}

const CLAUSE = EXTENTS.indexOf('clause')

/** Goes on to the next place, in order, and returns whether there is one. */
export function nextEnd(walk: EndWalk): boolean {
  const { kinds } = walk.reading
  const { stop, extent } = walk
  for (let at = walk.at + 1; at < stop; at++) {
    const before = kinds[at - 1] as number
    const here = kinds[at] as number
    if (FINITE[before] === 1 || before === ED || (at > 1 && SUBJECTS[kinds[at - 2] as number] === 1))
      walk.verb = true
    if (before === COMMA) walk.commas++
    if (SIGNS[before] === 1 || here === POINT) continue
    // "that after his talks with Doe, she …": no clause ends without a verb.
    if (extent === CLAUSE && !walk.verb && here === COMMA) continue
    walk.at = at
    if (walk.report <= at) walk.report = reportBehind(kinds, at, walk.end)
    return true
  }
  return false
}

function reportBehind(kinds: readonly number[], at: number, end: number): number {
  let report = at + 1
  while (report < end && kinds[report] !== REPORT) report++
  return report
}
