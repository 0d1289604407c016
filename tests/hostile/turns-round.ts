/** What turns all that follows it. */
export const OVERRIDES = /[\u202a-\u202e]/u
/** The same, and what draws to the left what follows it. */
const TURNING = /[\u202a-\u202e\p{sc=Hebr}\p{sc=Arab}\u200f]/u

/**
 * Returns whether words turn or draw to the left what stands beside them. Within an isolate anything may stand: it ends with the
 * isolate. An isolate that is not closed takes in all that follows.
 *
 * @param by what turns them
 */
export function turnsRound(words: string, by: RegExp = TURNING): boolean {
  let open = 0
  for (const character of words) {
    if (/[\u2066-\u2068]/u.test(character)) open++
    else if (character === '\u2069') open = Math.max(0, open - 1)
    else if (open === 0 && by.test(character)) return true
  }
  return open > 0
}
