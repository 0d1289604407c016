import type { Marked } from '../model/quotation.ts'
import { isInDoubt } from './is-in-doubt.ts'
import { isTitled } from './is-titled.ts'
import { speechWeight } from './speech-weight.ts'
import type { Surroundings } from './surroundings.ts'

/** What must speak for up to three words in doubt, in logits, before they are shown as somebody's. */
const ENOUGH = 0.2
/** The same for more words: to drop them takes strong signs. */
const ENOUGH_FOR_MORE = 0

/**
 * Returns what marked words are when they are nobody's speech, or null when they are (or may be) someone's.
 *
 * Where the rules leave a doubt, learned weights decide. Words they turn down are a name when they are written like one, else
 * words the reporter keeps at arm's length. Of words within a quotation, which nobody has annotated, only the rules speak.
 */
export function judgeSpan(one: Surroundings, nested: boolean): Marked['class'] | null {
  if (nested || !isInDoubt(one)) return one.rule
  if (speechWeight(one) > (one.words.length > 3 ? ENOUGH_FOR_MORE : ENOUGH)) return null
  return isTitled(one.words) && one.part !== 'headline' ? 'name' : 'scare'
}
