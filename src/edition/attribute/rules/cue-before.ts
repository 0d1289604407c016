import type { Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * Roe said: “We will not sign.”      Roe called it “a farce”.      Roe said that talks, “if any”, must wait.
 * ```
 *
 * The nearest verb of saying or calling to the left in the same sentence. Sure when only a few small words
 * part it from the quotation or a colon or comma leads in; likely across more.
 */
export const cueBefore: Rule = {
  name: 'cue before the quote',
  find({ passage: { tokens, cues }, at }) {
    const unit = (tokens[at] as Token).unit
    const before = cues.filter(
      (cue) => cue.family !== 'credit' && cue.at < at && (tokens[cue.at] as Token).unit === unit,
    )
    const nearest = before.at(-1)
    if (!nearest) return null
    // "Roe said Doe wants “peace”": the words are Roe's; wanting is not saying.
    const saying =
      nearest.family === 'holding' ? before.findLast((cue) => cue.family !== 'holding') : undefined
    const cue = teller(tokens, before, saying ?? nearest, at)
    const lead = tokens[at - 1]
    const near = at - cue.last <= NEAR || reports(tokens, cue, at) || lead?.text === ':' || lead?.text === ','
    // "the minister, who had spoken of “a farce”: “…”": the colon opens somebody's words, the verb before has had its own.
    const spent = lead?.text === ':' && tokens[at - 2]?.kind === 'quote' && cue.at < at - 2
    const sure = near && cue === nearest && cue.family !== 'holding' && !spent
    return { mention: cue.subject, others: cue.others, cue, confidence: sure ? 'sure' : 'likely' }
  },
}

/** A cue governs so many tokens beyond doubt; a clause it opens with "that", so many. */
const NEAR = 12
const CLAUSE = 30

/** "Roe warned on Friday that any move … would be “a mistake”": all of the clause is what Roe warned of. */
function reports(tokens: readonly Token[], cue: Cue, at: number): boolean {
  return (
    at - cue.last <= CLAUSE &&
    tokens.slice(cue.last + 1, cue.last + 5).some(({ normal }) => normal === 'that')
  )
}

/**
 * "Roe recalled that Doe had cursed those who oppose the “great wall”": words in a clause about others are the teller's own,
 * as far as the text goes; whether Doe used them it leaves open.
 */
function teller(tokens: readonly Token[], before: readonly Cue[], cue: Cue, at: number): Cue {
  const clause = tokens
    .slice(cue.last + 1, at)
    .findLastIndex(({ normal }) => normal === 'who' || normal === 'which')
  const within = clause < 0 ? [] : tokens.slice(cue.last + 1 + clause, at)
  // "urged those who care to “go home”": after the clause the verb goes on.
  if (within.length === 0 || within.length > 5 || within.at(-1)?.normal === 'to') return cue
  if (within.some(({ kind }) => kind !== 'word')) return cue
  return before.find((one) => one.close && one.family === 'saying' && one.subject !== cue.subject) ?? cue
}
