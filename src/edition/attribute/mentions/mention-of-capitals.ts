import { DETERMINERS } from '../../language/english/clause-words.ts'
import { nationOf } from '../../language/english/nations.ts'
import { ORGANISATION_WORDS } from '../../language/english/organisations.ts'
import { HONORIFICS, roleFamilies, TITLE_WORDS } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'
import {
  canStartName,
  capitalByPlace,
  isDate,
  isGivenName,
  particlesFrom,
  startsLikeWill,
} from './capital-words.ts'
import type { KnownNames } from './known-names.ts'
import { madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { nameOrTitle } from './name-or-title.ts'
import { ofPhrase } from './noun-phrase.ts'

/** A run of capitals: a name with its title, a bare title, or a body. */
export function mentionOfCapitals(tokens: readonly Token[], at: number, known: KnownNames): Mention | null {
  if (!(tokens[at] as Token).capital) return null
  if (
    !startsLikeWill(tokens, at) &&
    (!canStartName(tokens[at] as Token) || capitalByPlace(tokens, at, known))
  )
    return null
  let last = at
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token
    // "Free Dockers’ Federation" is one name; "Roe’s Federation" is two.
    if (
      (tokens[last] as Token).possessive &&
      !(/s[’']$/u.test((tokens[last] as Token).text) && ORGANISATION_WORDS.has(next.normal) && next.capital)
    )
      break
    const after = tokens[last + 2]
    if (next.kind !== 'word') {
      // “Joe” as a nickname inside a name has been taken for a quotation or stands in marks of its own.
      break
    }
    // In a headline in title case only a family name is sure to be one: the word behind a given name.
    const family =
      (last === at || HONORIFICS.has((tokens[last - 1] as Token).normal)) && isGivenName(tokens, last)
    if (known.titleCase && !family && !known.fromStory.has(next.normal) && !known.seen.has(next.normal)) break
    if (next.capital && !isDate(tokens, last + 1) && next.unit === (tokens[last] as Token).unit) last++
    else if (particlesFrom(tokens, last + 1) > 0) last += particlesFrom(tokens, last + 1) + 1
    else if (
      (next.normal === 'of' || next.normal === 'for') &&
      after &&
      (titleBefore(tokens, at, last) ||
        (next.normal === 'of' && after.capital && ORGANISATION_WORDS.has((tokens[last] as Token).normal)))
    ) {
      let stop = ofPhrase(tokens, last + 1)
      // "Secretary of State Jane Roe met for talks": what follows the last capital is the sentence.
      while (stop > last && !(tokens[stop] as Token).capital) stop--
      if (stop === last) break
      last = stop
    } else break
  }
  // "King said" where the article prints "Pete King"
  const alone =
    last === at && !isDeterminer(tokens[at - 1]) && known.families.has((tokens[at] as Token).normal)
  return alone ? familyName(tokens, at) : nameOrTitle(tokens, at, last, known.fromStory)
}

/** Whether the run up to here ends in a role noun ("Secretary" of State). */
function titleBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(
      ({ normal }) =>
        roleFamilies(normal) || TITLE_WORDS.has(normal) || nationOf(normal) || HONORIFICS.has(normal),
    )
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && (DETERMINERS.has(token.normal) || token.possessive)
}

function familyName(tokens: readonly Token[], at: number): Mention {
  const { normal, text } = tokens[at] as Token
  return madeMention(tokens, at, at, {
    kind: 'name',
    name: [normal],
    printed: [text.replace(/['’]s?$/u, '')],
  })
}
