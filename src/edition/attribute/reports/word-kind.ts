import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
} from '../../language/english/clause-words.ts'
import { MODALS } from '../../language/english/modals.ts'
import type { Token } from '../token.ts'

const list = (words: string) => new Set(words.split(/\s+/u))
const SUBJECTS = list('i he she we they it you who there')
const OBJECTS = list('me him us them himself herself themselves itself myself yourself ourselves')
const OWNERS = list('my your his her its our their')
const QUESTIONS = list('whether if how what why when where which whose whom who whoever whatever')
const HAVE = list("have has had having 've")
const DO = list('do does did')
const NEGATIONS = list(
  "not n't never no nor neither nobody nothing don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't cannot shouldn't",
)

/** Returns what a token does in a sentence as far as its form tells, a short name. */
export function wordKind(token: Token | undefined): string {
  if (!token) return 'end'
  if (token.kind === 'quote') return 'quote'
  const { normal } = token
  if (token.kind === 'stop') return normal === ',' || normal === ':' || normal === '.' ? normal : 'stop'
  if (
    normal === 'to' ||
    normal === 'that' ||
    normal === 'and' ||
    normal === 'as' ||
    normal === 'of' ||
    normal === 'but'
  )
    return normal
  if (NEGATIONS.has(normal)) return 'not'
  if (SUBJECTS.has(normal)) return 'subject'
  if (OBJECTS.has(normal)) return 'object'
  if (OWNERS.has(normal)) return 'owner'
  if (QUESTIONS.has(normal)) return 'question'
  if (BE_FORMS.has(normal)) return 'be'
  if (HAVE.has(normal)) return 'have'
  if (DO.has(normal)) return 'do'
  if (MODALS.has(normal)) return 'modal'
  if (normal === 'the') return 'the'
  if (normal === 'a' || normal === 'an') return 'a'
  if (DETERMINERS.has(normal)) return 'determiner'
  if (DAYS_AND_MONTHS.has(normal)) return 'day'
  if (PREPOSITIONS.has(normal)) return 'preposition'
  if (CLAUSE_OPENERS.has(normal)) return 'opener'
  if (token.possessive) return 'possessive'
  if (token.capital && !token.opening) return 'capital'
  if (/^\p{N}/u.test(normal)) return 'number'
  if (normal.endsWith('ly')) return 'adverb'
  if (normal.endsWith('ing')) return 'ing'
  if (normal.endsWith('ed')) return 'ed'
  if (normal.endsWith('s') && !normal.endsWith('ss')) return 's'
  return 'word'
}
