import type { Marked } from '../model/quotation.ts'
import { isInDoubt } from './is-in-doubt.ts'
import { isTitled } from './is-titled.ts'
import { isLikelySpeech } from './speech-weight.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Returns what marked words are when they are nobody's speech, or null when they are (or may be) someone's.
 *
 * Where the rules leave a doubt, learned weights decide. Words they turn down are a name when they are written like one, else
 * words the reporter keeps at arm's length. Of words within a quotation, which nobody has annotated, only the rules speak.
 */
export function judgeSpan(one: Surroundings, nested: boolean): Marked['class'] | null {
  if (nested || !isInDoubt(one)) return one.rule
  if (isLikelySpeech(one)) return null
  return isTitled(one.words.all) && one.part !== 'headline' ? 'name' : 'scare'
}
