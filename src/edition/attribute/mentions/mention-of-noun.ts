import { INDEFINITE, POSSESSIVES } from '../../language/english/clause-words.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { canStartName } from './capital-words.ts'
import { genderOfRole, madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { closeTo, nounPhraseStart, ofPhrase } from './noun-phrase.ts'

/** Make one person of several: "one of the ministers". */
const ONE = new Set(['one', 'another', 'neither', 'either'])

/** A role, a body or a document by the noun at `at`: "the senior official", "the ministry", "a statement". */
export function mentionOfNoun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  const { plural, isRole, isCompound, isBody, isDocument } = token.form.name
  const single = isRole || isCompound ? token.normal : ''
  const next = tokenAt(tokens, at + 1)
  // "minister Jane Roe": the name takes it. "police chief": the last noun is the head.
  if (next.kind === 'word' && next.start - token.end <= 1 && !token.possessive) {
    const { name } = next.form
    if (name.isRole || name.plural) return null
    if (single && canStartName(next) && !name.nation) return null
  }
  const first = nounPhraseStart(tokens, at)
  const determiner = tokens[first] as Token
  const bare = first === at && !token.capital
  if ((single || isBody || isDocument) && bare) return null
  const last = token.possessive ? at : Math.max(ofPhrase(tokens, at + 1), closeTo(tokens, at + 1))
  const nation = nationIn(tokens, first, last)
  const role = wordsOfRole(tokens, first, last)
  const owned = POSSESSIVES.has(determiner.normal)
  if (single) {
    const kind = INDEFINITE.has(determiner.normal) ? 'unnamed' : 'role'
    return madeMention(tokens, first, last, {
      kind,
      role,
      head: single,
      nation,
      gender: genderOfRole(single),
      owned,
    })
  }
  if (plural) {
    const one = oneOf(tokens, first)
    return one === null
      ? madeMention(tokens, first, last, { kind: 'plural', role, head: plural, nation, gender: 'p', owned })
      : madeMention(tokens, one, last, { kind: 'unnamed', role, head: plural, nation })
  }
  return madeMention(tokens, first, last, {
    kind: isBody ? 'organisation' : 'document',
    role,
    head: token.normal,
    nation,
  })
}

/** Key of the first country or region that words name, or ''. */
function nationIn(tokens: readonly Token[], first: number, last: number): string {
  for (let at = first; at <= last; at++) {
    const { nation } = (tokens[at] as Token).form.name
    if (nation) return nation
  }
  return ''
}

function wordsOfRole(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at <= last; at++) {
    const { kind, normal, form } = tokens[at] as Token
    if (kind === 'word' && !form.name.isDeterminer) words.push(normal)
  }
  return words
}

/** Where "one of the" begins that makes somebody of a plural ending before `first`, or null. */
function oneOf(tokens: readonly Token[], first: number): number | null {
  const of = [first, first - 1, first - 2].find((at) => normalAt(tokens, at) === 'of')
  return of !== undefined && ONE.has(normalAt(tokens, of - 1)) ? of - 1 : null
}
