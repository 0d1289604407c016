import { DETERMINERS, INDEFINITE, POSSESSIVES } from '../../language/english/clause-words.ts'
import { nationOf } from '../../language/english/nations.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../language/english/organisations.ts'
import { roleFamilies, singularRole } from '../../language/english/roles.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { canStartName } from './capital-words.ts'
import { genderOfRole, madeMention } from './made-mention.ts'
import { COMPOUND } from './may-be-named.ts'
import type { Mention } from './mention.ts'
import { closeTo, nounPhraseStart, ofPhrase } from './noun-phrase.ts'

/** A role, a body or a document by a common noun: "the senior official", "the ministry", "a statement". */
export function mentionOfNoun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  if (!token.form.isSpeakingNoun) return null
  const plural = singularRole(token.normal)
  const single = roleFamilies(token.normal) || COMPOUND.test(token.normal) ? token.normal : ''
  const body = BODY_NOUNS.has(token.normal)
  const document = DOCUMENT_NOUNS.has(token.normal)
  const next = tokens[at + 1]
  // "minister Jane Roe": the name takes it. "police chief": the last noun is the head.
  if (next?.kind === 'word' && next.start - token.end <= 1 && !token.possessive) {
    if (roleFamilies(next.normal) || singularRole(next.normal)) return null
    if (single && canStartName(next) && !nationOf(next.normal)) return null
  }
  const first = nounPhraseStart(tokens, at)
  const determiner = tokens[first] as Token
  const bare = first === at && !token.capital
  if ((single || body || document) && bare) return null
  const words = tokens.slice(first, at + 1).map((word) => word.normal)
  const last = token.possessive ? at : Math.max(ofPhrase(tokens, at + 1), closeTo(tokens, at + 1))
  const nation =
    words.map(nationOf).find(Boolean) ??
    tokens
      .slice(at + 1, last + 1)
      .map((word) => nationOf(word.normal))
      .find(Boolean) ??
    ''
  const role = tokens
    .slice(first, last + 1)
    .filter((word) => word.kind === 'word' && !DETERMINERS.has(word.normal))
    .map((word) => word.normal)
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
    kind: body ? 'organisation' : 'document',
    role,
    head: token.normal,
    nation,
  })
}

/** Where "one of the" begins that makes somebody of a plural ending before `first`, or null. */
function oneOf(tokens: readonly Token[], first: number): number | null {
  const of = [first, first - 1, first - 2].find((at) => tokens[at]?.normal === 'of')
  return of !== undefined && /^(?:one|another|neither|either)$/u.test(normalAt(tokens, of - 1))
    ? of - 1
    : null
}
