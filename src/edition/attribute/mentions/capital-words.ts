import { DAYS_AND_MONTHS, SENTENCE_OPENERS } from '../../language/english/clause-words.ts'
import { cueOf, nounLikeCueOf } from '../../language/english/cue-of.ts'
import { genderOfName } from '../../language/english/first-names.ts'
import { nationOf } from '../../language/english/nations.ts'
import { HONORIFICS, roleFamilies, singularRole, TITLE_WORDS } from '../../language/english/roles.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import type { KnownNames } from './known-names.ts'

/** Join the parts of a name: "Ursula von der Leyen", "Charles de Gaulle". */
export const PARTICLES = new Set(
  'van von der den de la le du di da dos del al el bin ibn ben abu ter zu af e y'.split(' '),
)

const VERBS_TOO = new Set('Will Mark Grant Rob Bill Drew Chance'.split(' '))

/** "Will Doe said", "Will Doe, the chairman": a given name that is a verb elsewhere. */
export function startsLikeWill(tokens: readonly Token[], at: number): boolean {
  if (!VERBS_TOO.has((tokens[at] as Token).text)) return false
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (next?.kind !== 'word' || !next.capital || next.possessive) return false
  return after?.text === ',' || (after?.kind === 'word' && cueOf(after.normal)?.finite === true)
}

/** Whether a word can be the first of a name: a capital, and not one that only begins sentences. */
export function canStartName(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || DAYS_AND_MONTHS.has(token.normal)) return false
  return !(SENTENCE_OPENERS.has(token.normal) && (token.opening || /^\p{Lu}\p{Ll}*$/u.test(token.text)))
}

/** A day or a month; not behind a given name with no number around: "Theresa May", "Ai Jun". */
export function isDate(tokens: readonly Token[], at: number): boolean {
  return DAYS_AND_MONTHS.has((tokens[at] as Token).normal) && isNoName(tokens, at)
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
  const next = tokens[at + 1]
  return (
    genderOfName((tokens[at] as Token).normal) !== undefined &&
    next?.kind === 'word' &&
    next.capital &&
    cueOf(next.normal) === undefined &&
    nounLikeCueOf(next.normal) === undefined
  )
}

/** How many particles stand before a capital: "van der" Roe. */
export function particlesFrom(tokens: readonly Token[], from: number): number {
  if (!PARTICLES.has(normalAt(tokens, from))) return 0
  let count = 0
  while (count < 3 && PARTICLES.has(normalAt(tokens, from + count)) && !tokens[from + count]?.capital) count++
  return count > 0 && tokens[from + count]?.kind === 'word' && tokens[from + count]?.capital ? count : 0
}

/** Whether a word has its capital only from the place it stands in: the start of a sentence, a headline in title case. */
export function capitalByPlace(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const { normal, opening } = tokens[at] as Token
  if (known.fromStory.has(normal) || known.seen.has(normal) || HONORIFICS.has(normal)) return false
  if (known.titleCase) return !roleFamilies(normal) && !nationOf(normal) && !isGivenName(tokens, at)
  if (
    !opening ||
    (tokens[at] as Token).possessive ||
    roleFamilies(normal) ||
    TITLE_WORDS.has(normal) ||
    nationOf(normal)
  )
    return false
  if (genderOfName(normal) !== undefined || particlesFrom(tokens, at + 1) > 0) return false
  const next = tokens[at + 1]
  if (next?.kind === 'word' && next.capital)
    return (
      /(?:ed|ing|ly)$/u.test(normal) ||
      singularRole(normal) !== undefined ||
      // "Angry Roe hits back" over an article about Jane Roe
      (known.heading && known.seen.has(next.normal) && !roleFamilies(next.normal))
    )
  return (
    /s$|ly$|ing$/u.test(normal) ||
    (!(next?.kind === 'word' && cueOf(next.normal)?.finite) && next?.text !== ',')
  )
}
