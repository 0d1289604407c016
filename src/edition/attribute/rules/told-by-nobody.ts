import type { Rule } from '../case.ts'
import { isPassive } from '../cues/is-passive.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * Roe was accused of “gross neglect” on Monday.      The plan has been called “a farce”.
 * ```
 *
 * Somebody said so, and not the one it was said of: nobody is known, and no weaker rule may put the words into Roe's mouth.
 */
export const toldByNobody: Rule = {
  name: 'said, and not by whom',
  find({ passage: { tokens }, at }) {
    const unit = (tokens[at] as Token).unit
    for (let back = at - 1; back >= Math.max(0, at - NEAR); back--) {
      const token = tokens[back] as Token
      if (token.unit !== unit || token.kind !== 'word') return null
      if (!token.form.cue) continue
      return SAID_OF.test(token.normal) && isPassive(tokens, back)
        ? { mention: null, cue: null, untold: true, confidence: 'likely' }
        : null
    }
    return null
  },
}

/** How many words may stand between such a verb and the marks. */
const NEAR = 6

const SAID_OF =
  /^(?:accused|called|branded|described|dubbed|labelled|labeled|criticised|criticized|denounced|condemned|blamed|praised|hailed|characterised|characterized|likened|compared|slammed|mocked|derided|dismissed)$/u
