import { isHelpingVerb } from './is-helping-verb.ts'
import { isTitled } from './is-titled.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Returns whether only weighing can tell if marked words are speech. A rule settles it one way; what is too long for a name or a
 * term settles it the other: three words of a headline, ten anywhere, six unless they are written like a title and have no verb
 * that any English clause may have.
 */
export function isInDoubt({ words, rule, part, bare, printed }: Surroundings): boolean {
  const { count } = words
  if (rule !== null || count >= (part === 'headline' ? 3 : 10)) return false
  // A paragraph that is nothing but a marked sentence: “Nothing comes of nothing.”
  if (bare && /[.!?…]$/u.test(printed) && (count === 1 || !isTitled(words.all))) return false
  return count < 6 || (isTitled(words.all) && !words.all.some(({ normal }) => isHelpingVerb(normal)))
}
