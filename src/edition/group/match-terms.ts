import { sure } from '../sure.ts'
import { remember } from '../text/remember.ts'
import { synonymSets } from './synonym-sets.ts'
import type { Term } from './term.ts'
import type { TermWeights } from './weigh-terms.ts'

/** Which terms of two statements answer each other, and how well. */
export interface TermMatch {
  /** Share of the weight of the first, and of the second, that finds an answer in the other: 0 to 1. */
  readonly ofOne: number
  readonly ofOther: number
  /** Weight matched, and how many of the matched terms carry content. */
  readonly weight: number
  readonly content: number
  /** Share of the matched content terms that stand in the same order in both: 0 to 1. */
  readonly order: number
  /** How many terms of all kinds are matched. */
  readonly terms: number
  /** Terms in the longest run that stands word for word in both. */
  readonly run: number
  /** How closely the matched terms stand together in the longer of the two: 0 to 1. */
  readonly density: number
}

const SYNONYM = 0.75
const SAME_BEGINNING = 0.7
/** Letters two words must share at their beginning to count as kin: "block" and "blockade". */
export const BEGINNING = 5

/** A statement's terms prepared for being matched often. */
export interface MatchableTerms {
  readonly terms: readonly Term[]
  readonly weights: readonly number[]
  readonly total: number
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** No more terms of one statement are compared: what differs so late hardly tells, and hostile text stays cheap. */
const MOST_TERMS = 250

export function matchableTerms(all: readonly Term[], weigh: TermWeights): MatchableTerms {
  const terms = all.length > MOST_TERMS ? all.slice(0, MOST_TERMS) : all
  const places = new Map<string, number[]>()
  terms.forEach((term, at) => {
    const known = places.get(term.form)
    if (known) known.push(at)
    else places.set(term.form, [at])
  })
  const weights = terms.map(weigh)
  return { terms, weights, total: weights.reduce((sum, weight) => sum + weight, 0), places }
}

/** Returns how the terms of `one` and `other` answer each other; symmetric but for `ofOne` and `ofOther`. */
export function matchTerms(one: MatchableTerms, other: MatchableTerms): TermMatch {
  const partner = exactPartners(one, other)
  const value = new Map<number, number>()
  partner.forEach((at, from) => {
    if (at >= 0) value.set(from, 1)
  })
  addLikePartners(one, other, partner, value)

  let matchedOne = 0
  let matchedOther = 0
  let content = 0
  const positions: number[] = []
  partner.forEach((at, from) => {
    if (at < 0) return
    const share = sure(value.get(from), 'value of a match')
    matchedOne += share * sure(one.weights[from], 'weight')
    matchedOther += share * sure(other.weights[at], 'weight')
    if (one.terms[from]?.content) {
      content++
      positions.push(at)
    }
  })
  return {
    ofOne: one.total > 0 ? matchedOne / one.total : 0,
    ofOther: other.total > 0 ? matchedOther / other.total : 0,
    weight: (matchedOne + matchedOther) / 2,
    content,
    terms: partner.filter((at) => at >= 0).length,
    order: positions.length > 1 ? longestAscent(positions) / positions.length : 1,
    run: longestRun(partner, value),
    density: densityOf(one, other, partner),
  }
}

/** For each term of `one` the place of the same form in `other`, or −1; places that go on from the last come first. */
function exactPartners(one: MatchableTerms, other: MatchableTerms): number[] {
  const used = new Set<number>()
  let last = -1
  return one.terms.map((term) => {
    const places = other.places.get(term.form)
    if (!places) return -1
    const next = places.includes(last + 1) && !used.has(last + 1) ? last + 1 : undefined
    const at =
      next ??
      places.find((place) => place > last && !used.has(place)) ??
      places.find((place) => !used.has(place))
    if (at === undefined) return -1
    used.add(at)
    last = at
    return at
  })
}

/** Pairs content terms left over on both sides that are synonyms or share their beginning. */
function addLikePartners(
  one: MatchableTerms,
  other: MatchableTerms,
  partner: number[],
  value: Map<number, number>,
): void {
  const taken = new Set(partner)
  const bySet = new Map<string, number>()
  other.terms.forEach((term, at) => {
    if (!term.content || taken.has(at)) return
    for (const key of likenessKeys(term.form)) if (!bySet.has(key)) bySet.set(key, at)
  })
  if (bySet.size === 0) return
  one.terms.forEach((term, from) => {
    if (!term.content || sure(partner[from], 'term') >= 0) return
    for (const key of likenessKeys(term.form)) {
      const at = bySet.get(key)
      if (at === undefined || taken.has(at)) continue
      partner[from] = at
      taken.add(at)
      value.set(from, key.startsWith('~') ? SYNONYM : SAME_BEGINNING)
      return
    }
  })
}

/** Returns the keys that a content word shares with words like it: its synonym sets, `~3`, and its beginning. */
export const likenessKeys: (form: string) => readonly string[] = remember((form: string) => {
  const keys = synonymSets(form).map((set) => `~${set}`)
  if (form.length >= BEGINNING && !/^\d/u.test(form)) keys.push(form.slice(0, BEGINNING))
  return keys
})

function longestAscent(positions: readonly number[]): number {
  const tails: number[] = []
  for (const position of positions) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sure(tails[middle], 'place') < position) low = middle + 1
      else high = middle
    }
    tails[low] = position
  }
  return tails.length
}

function longestRun(partner: readonly number[], value: ReadonlyMap<number, number>): number {
  let longest = 0
  let current = 0
  partner.forEach((at, from) => {
    const exact = at >= 0 && value.get(from) === 1
    if (exact && current > 0 && partner[from - 1] === at - 1) current++
    else current = exact ? 1 : 0
    if (current > longest) longest = current
  })
  return longest
}

function densityOf(one: MatchableTerms, other: MatchableTerms, partner: readonly number[]): number {
  const oneLonger = one.total > other.total
  const places: number[] = []
  partner.forEach((at, from) => {
    if (at >= 0 && one.terms[from]?.content) places.push(oneLonger ? from : at)
  })
  if (places.length < 2) return 1
  const spread = Math.max(...places) - Math.min(...places) + 1
  const lesser = Math.min(one.terms.length, other.terms.length)
  return Math.min(1, (1.5 * lesser + 2) / spread)
}
