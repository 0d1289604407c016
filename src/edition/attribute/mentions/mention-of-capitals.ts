import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import {
  canStartName,
  capitalByPlace,
  isDate,
  isGivenName,
  particlesFrom,
  startsLikeWill,
} from './capital-words.ts'
import type { KnownNames } from './known-names.ts'
import { madeMention, withoutOwning } from './made-mention.ts'
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
  const last = runEnd(tokens, at, known)
  // "King said" where the article prints "Pete King"
  const alone =
    last === at && known.families.has((tokens[at] as Token).normal) && !isDeterminer(tokenAt(tokens, at - 1))
  return alone ? familyName(tokens, at) : nameOrTitle(tokens, at, last, known.fromStory)
}

/** Last token of the run of capitals that begins at `first`, small words inside it taken along. */
function runEnd(tokens: readonly Token[], first: number, known: KnownNames): number {
  let last = first
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token
    // "Free Dockers’ Federation" is one name; "Roe’s Federation" is two.
    if (
      (tokens[last] as Token).possessive &&
      !(/s[’']$/u.test((tokens[last] as Token).text) && next.form.name.isOrganisationWord && next.capital)
    )
      break
    // “Joe” as a nickname inside a name has been taken for a quotation or stands in marks of its own.
    if (next.kind !== 'word') break
    if (known.titleCase && !goesOnInTitleCase(tokens, first, last, known)) break
    if (next.capital && !isDate(tokens, last + 1) && next.unit === (tokens[last] as Token).unit) last++
    else if (particlesFrom(tokens, last + 1) > 0) last += particlesFrom(tokens, last + 1) + 1
    else if (next.normal === 'of' || next.normal === 'for') {
      const end = officeEnd(tokens, first, last)
      if (end === last) break
      last = end
    } else break
  }
  return last
}

/** In a headline in title case only a family name is sure to be one: the word behind a given name. */
function goesOnInTitleCase(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  const { normal } = tokens[last + 1] as Token
  if (known.fromStory.has(normal) || known.seen.has(normal)) return true
  return (last === first || (tokens[last - 1] as Token).form.name.isCourtesy) && isGivenName(tokens, last)
}

/** Last token of "of State", "for Trade" behind an office or a body that ends at `last`; `last` where none belongs to it. */
function officeEnd(tokens: readonly Token[], first: number, last: number): number {
  const after = tokens[last + 2]
  const body =
    normalAt(tokens, last + 1) === 'of' &&
    after?.capital &&
    (tokens[last] as Token).form.name.isOrganisationWord
  if (!after || !(body || titleBefore(tokens, first, last))) return last
  let end = ofPhrase(tokens, last + 1)
  // "Secretary of State Jane Roe met for talks": what follows the last capital is the sentence.
  while (end > last && !(tokens[end] as Token).capital) end--
  return end
}

/** Whether the run up to here ends in a role noun ("Secretary" of State). */
function titleBefore(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { isRole, isTitleWord, nation, isCourtesy } = (tokens[at] as Token).form.name
    if (!isRole && !isTitleWord && !nation && !isCourtesy) return false
  }
  return true
}

function isDeterminer({ form, possessive }: Token): boolean {
  return form.name.isDeterminer || possessive
}

function familyName(tokens: readonly Token[], at: number): Mention {
  const token = tokens[at] as Token
  return madeMention(tokens, at, at, {
    kind: 'name',
    name: [token.normal],
    printed: [withoutOwning(token)],
  })
}
