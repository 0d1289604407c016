import { BEFORE_VERB, CLAUSE_OPENERS, PERSONAL_PRONOUNS } from '../../language/english/clause-words.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'

/** Where the noun phrase ending at `at` begins: its determiner, or the first of its modifiers. */
export function nounPhraseStart(tokens: readonly Token[], at: number): number {
  let first = at
  for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
    const token = tokens[back] as Token
    if (token.kind !== 'word' || token.unit !== (tokens[at] as Token).unit) break
    if (token.form.name.isDeterminer || token.possessive) return back
    if (CLAUSE_OPENERS.has(token.normal) || OUTSIDE_NOUN_PHRASES.has(token.normal)) break
    if (token.form.cue?.finite && !token.capital) break
    const { nation, isTitleWord, isRole } = token.form.name
    if (nation || isTitleWord || isRole) first = back
    else if (token.capital && first === back + 1) first = back
    else if (token.capital) break
  }
  return first
}

const OUTSIDE_NOUN_PHRASES = new Set(
  'is are was were be been has have had to of in on at with by from not will would'.split(' '),
)

/** Small words between the capitals of one office: "of the Board of Trade". */
const OFFICE_JOINTS = new Set(
  'of the for and at in de on from a an his her its their former new north south east west'.split(' '),
)

/** Begin what belongs to a noun; the latter three only before a name of a place. */
const JOINTS = new Set(['of', 'for', 'at', 'from', 'in'])
const PLACE_JOINTS = new Set(['in', 'from', 'at'])

/** End what belongs to a noun. */
const AFTER_NOUN_PHRASE = new Set('who that which and but also to on said'.split(' '))

export function determinerBefore(tokens: readonly Token[], first: number): number {
  const before = tokenAt(tokens, first - 1)
  return before.kind === 'word' && before.form.name.isDeterminer ? first - 1 : first
}

/** Last token of an "of …", "for …", "at …" that belongs to a noun before `from`; `from - 1` when there is none. */
export function ofPhrase(tokens: readonly Token[], from: number): number {
  const of = tokenAt(tokens, from)
  return of.kind === 'word' && JOINTS.has(of.normal) ? jointPhrase(tokens, from, of) : from - 1
}

function jointPhrase(tokens: readonly Token[], from: number, of: Token): number {
  let end = from
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || token.unit !== of.unit) break
    if (token.form.cue?.finite && !token.capital) break
    if (AFTER_NOUN_PHRASE.has(token.normal) || BEFORE_VERB.has(token.normal) || token.form.name.isDayOrMonth)
      break
    if (PERSONAL_PRONOUNS.has(token.normal)) break
    // "secretary of state Jane Roe": the name is not part of the office.
    const before = tokens[at - 1] as Token
    if (token.capital && at > from + 1 && !before.capital && !OFFICE_JOINTS.has(before.normal)) break
    end = at
    if (token.possessive) continue
    const next = tokenAt(tokens, at + 1)
    if (
      at - from >= 4 &&
      !token.capital &&
      !token.form.name.isDeterminer &&
      next.kind === 'word' &&
      !next.capital &&
      next.normal !== 'of' &&
      next.normal !== 'for'
    )
      break
  }
  // A lone "in" or "from" phrase belongs to the noun only before a name of a place.
  if (
    PLACE_JOINTS.has(of.normal) &&
    !(tokenAt(tokens, from + 1).capital || tokenAt(tokens, from + 2).capital)
  )
    return from - 1
  return end
}

/**
 * Returns the last token of words that say how somebody comes to know, before `from` where there are none.
 *
 * ```text
 * sources close to the talks said      an official familiar with the plan told us
 *         ~~~~~~~~~~~~~~~~~~                       ~~~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function closeTo(tokens: readonly Token[], from: number): number {
  const first = tokenAt(tokens, from)
  if (first.kind !== 'word') return from - 1
  const joint = KNOWING.get(first.normal)
  return joint && joint === normalAt(tokens, from + 1) ? knowingPhrase(tokens, from, first) : from - 1
}

const KNOWING: ReadonlyMap<string, string> = new Map([
  ['close', 'to'],
  ['familiar', 'with'],
  ['briefed', 'on'],
  ['with', 'knowledge'],
  ['involved', 'in'],
])

function knowingPhrase(tokens: readonly Token[], from: number, first: Token): number {
  let end = from + 1
  for (let at = end + 1; at < Math.min(tokens.length, from + 12); at++) {
    const { kind, unit, normal, form } = tokens[at] as Token
    if (
      kind !== 'word' ||
      unit !== first.unit ||
      (form.cue?.finite && !(tokens[at - 1] as Token).form.name.isDeterminer) ||
      BEFORE_VERB.has(normal) ||
      normal === 'who' ||
      normal === 'that' ||
      normal === 'which'
    )
      break
    end = at
  }
  return end > from + 1 ? end : from - 1
}
