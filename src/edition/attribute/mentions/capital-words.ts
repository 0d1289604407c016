import { nounLikeCueOf } from '../../language/english/cue-of.ts'
import { genderOfName } from '../../language/english/first-names.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import type { KnownNames } from './known-names.ts'

const VERBS_TOO = new Set('Will Mark Grant Rob Bill Drew Chance'.split(' '))

/** "Will Doe said", "Will Doe, the chairman": a given name that is a verb elsewhere. */
export function startsLikeWill(tokens: readonly Token[], at: number): boolean {
  if (!VERBS_TOO.has((tokens[at] as Token).text)) return false
  const next = tokenAt(tokens, at + 1)
  const after = tokenAt(tokens, at + 2)
  if (next.kind !== 'word' || !next.capital || next.possessive) return false
  return after.text === ',' || after.form.cue?.finite === true
}

/** Whether a word can be the first of a name: a capital, and not one that only begins sentences. */
export function canStartName(token: Token): boolean {
  const { name } = token.form
  if (token.kind !== 'word' || !token.capital || name.isDayOrMonth) return false
  return !(name.opensSentences && (token.opening || /^\p{Lu}\p{Ll}*$/u.test(token.text)))
}

/** A day or a month; not behind a given name with no number around: "Theresa May", "Ai Jun". */
export function isDate(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).form.name.isDayOrMonth && isNoName(tokens, at)
}

function isNoName(tokens: readonly Token[], at: number): boolean {
  const { normal, text } = tokens[at] as Token
  const numbered = [at - 1, at + 1].some((beside) => /^\p{N}/u.test(normalAt(tokens, beside)))
  const before = tokens[at - 1] as Token
  const short =
    /^(?:may|june|april|august|jan|mar|jun|sun|sat|mon|dec|apr|aug)$/u.test(normal) && !text.endsWith('.')
  return (
    numbered ||
    !short ||
    !(before.capital && (genderOfName(before.normal) !== undefined || before.text.length < 4))
  )
}

/** "Gwen Roe Slams Doe": a given name with a capital behind it that is no verb of saying. */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  return (
    genderOfName((tokens[at] as Token).normal) !== undefined &&
    next.kind === 'word' &&
    next.capital &&
    next.form.cue === undefined &&
    nounLikeCueOf(next.normal) === undefined
  )
}

/** How many particles stand before a capital: "van der" Roe. */
export function particlesFrom(tokens: readonly Token[], from: number): number {
  let count = 0
  while (count < 3 && isSmallParticle(tokenAt(tokens, from + count))) count++
  const next = tokenAt(tokens, from + count)
  return count > 0 && next.kind === 'word' && next.capital ? count : 0
}

function isSmallParticle({ form, capital }: Token): boolean {
  return form.name.joinsNames && !capital
}

/** Whether a word has its capital only from the place it stands in: the start of a sentence, a headline in title case. */
export function capitalByPlace(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const { normal, opening, possessive, form } = tokens[at] as Token
  if (!opening && !known.titleCase) return false
  const { isRole, isCourtesy, isTitleWord, nation, plural } = form.name
  if (isCourtesy || isRole || nation || known.fromStory.has(normal) || known.seen.has(normal)) return false
  if (known.titleCase) return !isGivenName(tokens, at)
  if (possessive || isTitleWord) return false
  if (genderOfName(normal) !== undefined || particlesFrom(tokens, at + 1) > 0) return false
  const next = tokenAt(tokens, at + 1)
  if (next.kind === 'word' && next.capital)
    return (
      /(?:ed|ing|ly)$/u.test(normal) ||
      plural !== '' ||
      // "Angry Roe hits back" over an article about Jane Roe
      (known.heading && known.seen.has(next.normal) && !next.form.name.isRole)
    )
  return /s$|ly$|ing$/u.test(normal) || (!next.form.cue?.finite && next.text !== ',')
}
