import { classesOf } from '../language/english/word-classes.ts'
import { spelledOut } from './compare-words.ts'
import { countDenials } from './count-denials.ts'
import type { Finding } from './group-departures.ts'
import { joinMoves, LONG, type Read, type Sides } from './join-moves.ts'
import type { Token } from './token.ts'
import { spanOf, uniteFindings, type Within } from './unite-findings.ts'
import { wordFeatures } from './word-features.ts'

/** So many words that both print may stand between two findings that belong together, and so many of weight. */
const BETWEEN = 4
const WEIGHTY = 2

/**
 * Returns findings with those joined that tell one thing only together, and the words between them with them.
 *
 * ```text
 * there are no      ferries   sailing          a “no” here for a “not” there
 * the               ferries   are not running
 *
 * –                 six quays must close       a verb before its noun, another of the same sense behind it
 * they have to shut six quays –
 *
 * He used to say:   A harbour –                a clause that was moved and put in other words
 * –                 A harbour he’d say
 * ```
 */
export function joinTurns(
  findings: readonly Finding[],
  base: readonly Token[],
  other: readonly Token[],
): Finding[] {
  const words = (within: Within): Sides => ({
    base: spelledOut(base.slice(...within.base)),
    other: spelledOut(other.slice(...within.other)),
  })
  const joined: Finding[] = []
  for (const finding of findings) {
    const at = joined.findLastIndex(({ kind }) => kind !== 'punctuation')
    const last = joined[at]
    const both = last && touching(last, finding) ? uniteFindings(last, finding, 'substitution') : undefined
    const before = joined[at - 1]
    if (last && belong(last, finding, words)) joined.push(together(joined.splice(at), finding))
    else if (both && before && (belong(before, both, words) || belong(before, finding, words)))
      joined.push(together(joined.splice(at - 1), finding))
    else joined.push(finding)
  }
  return joinMoves(joined, words)
}

function together(ones: readonly Finding[], finding: Finding): Finding {
  return ones.reduce((one, two) => uniteFindings(one, two, 'substitution'), finding)
}

/** No word that both print stands between them. */
function touching(one: Finding, two: Finding): boolean {
  return one.within.base[1] === two.within.base[0] && one.within.other[1] === two.within.other[0]
}

function belong(one: Finding, two: Finding, words: Read): boolean {
  if (!isTold(one) || !isTold(two)) return false
  if (one.reworded && touching(one, two) && one.kind !== 'inflection' && isTurn(words(one.within)))
    return true
  const whole = words(spanOf(one, two))
  const between = words({
    base: [one.within.base[1], two.within.base[0]],
    other: [one.within.other[1], two.within.other[0]],
  })
  if (Math.max(whole.base.length, whole.other.length) > LONG + BETWEEN) return false
  if (between.base.length === 0 || between.base.length !== between.other.length) return false
  const weighty = between.base.filter(isWeighty).length
  if (between.base.length > BETWEEN || weighty > WEIGHTY) return false
  if (weighty < WEIGHTY && turnTogether(words(one.within), words(two.within), whole)) return true
  const pairs = [sidesOf(one, words), sidesOf(two, words)] as const
  return isOpposite(...pairs) && (sameWords(...pairs) || sameSense(...pairs))
}

function isTold({ kind }: Finding): boolean {
  return kind === 'omission' || kind === 'addition' || kind === 'substitution' || kind === 'inflection'
}

/** Both sides say no, each in its place. */
function isTurn({ base, other }: Sides): boolean {
  return countDenials(base) > 0 && countDenials(base) === countDenials(other)
}

/** Each turns the statement round, and both together do not. */
function turnTogether(one: Sides, two: Sides, whole: Sides): boolean {
  const turns = (sides: Sides) => countDenials(sides.base) - countDenials(sides.other)
  const answers = turns(one) * turns(two) < 0 || withAny(one, two) || withAny(two, one)
  return turns(one) !== 0 && answers && turns(whole) === 0
}

const ANY: ReadonlySet<string> = new Set('any anything anybody anyone anywhere ever either'.split(' '))

/** “No … ” against “not … any”. */
function withAny(turned: Sides, beside: Sides): boolean {
  const [has, lacks] =
    countDenials(turned.base) > countDenials(turned.other)
      ? (['base', 'other'] as const)
      : (['other', 'base'] as const)
  return countDenials(turned[has]) > 0 && beside[lacks].some((word) => ANY.has(word))
}

function sidesOf(finding: Finding, words: Read): Sides {
  const { base, other } = words(finding.within)
  return { base: finding.base.length > 0 ? base : [], other: finding.other.length > 0 ? other : [] }
}

/** Words of one only here, words of the other, or other words, there. */
function isOpposite(one: Sides, two: Sides): boolean {
  return (
    (one.base.length === 0 && two.base.length > 0) ||
    (one.other.length === 0 && two.other.length > 0) ||
    (two.base.length === 0 && one.base.length > 0) ||
    (two.other.length === 0 && one.other.length > 0)
  )
}

/** The very same words: “have we” behind the “never” for “we have” before it. */
function sameWords(one: Sides, two: Sides): boolean {
  const sorted = (words: readonly string[]) => words.toSorted().join(' ')
  const same = (left: readonly string[], right: readonly string[]) =>
    left.length > 1 && sorted(left) === sorted(right)
  return same(one.base, two.other) || same(one.other, two.base)
}

/** A word of weight in one, and one of the same sense in the other. */
function sameSense(one: Sides, two: Sides): boolean {
  const alike = (left: readonly string[], right: readonly string[]) =>
    left.some((word) => right.some((answer) => synonymous(word, answer)))
  return alike(one.base, two.other) || alike(one.other, two.base)
}

function synonymous(one: string, other: string): boolean {
  if (!isWeighty(one) || !isWeighty(other)) return false
  const [features, others] = [wordFeatures(one), wordFeatures(other)]
  return (
    features.lemmas.some((lemma) => others.lemmas.includes(lemma)) ||
    features.synonyms.some((set) => others.synonyms.includes(set))
  )
}

function isWeighty(word: string): boolean {
  return classesOf(word).length === 0
}
