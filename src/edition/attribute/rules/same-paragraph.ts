import type { Case, Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import { isGoverned } from '../cues/find-subject.ts'
import { isPerson } from '../people/is-person.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * Roe was tired, he told us. “I have said it all.” And: “Good night.”
 * ```
 *
 * A quotation that makes up its sentence goes with the quotation before it in the paragraph, or with whoever the
 * sentence before is about.
 */
export const sameParagraph: Rule = {
  name: 'same paragraph',
  find(one) {
    const { scene, index, quotation, at, spoken } = one
    const { tokens, cues, mentions } = one.passage
    const unit = (tokens[at] as Token).unit
    const before = cues
      .filter((cue) => (tokens[cue.at] as Token).unit < unit && cue.family !== 'credit')
      .at(-1)
    for (let from = index - 1; from >= Math.max(0, index - REACH); from--) {
      const other = scene.quotations[from] as (typeof scene.quotations)[number]
      if (other.part !== quotation.part) break
      if (other.within !== null || !spoken(from)) continue
      // A cue that stands in a sentence between them and quotes nothing speaks for the later one.
      if (before && speaksBetween(tokens, before, other.end, one.passage.placeOf.get(from))) break
      return {
        mention: null,
        cue: null,
        from,
        ofTeller: true,
        confidence: one.firmly(from) && isNextSentence(one, from) ? 'sure' : 'likely',
      }
    }
    if (before) return { mention: before.subject, others: before.others, cue: before, confidence: 'likely' }
    const named = mentions.filter(
      (mention) =>
        (tokens[mention.first] as Token).unit < unit && mention.kind === 'name' && isPerson(scene, mention),
    )
    const earlier =
      named.findLast((mention) => !mention.possessive && !isGoverned(tokens, mention)) ?? named.at(-1)
    return earlier ? { mention: earlier, cue: null, confidence: 'likely' } : null
  },
}

/** How many quotations back a speaker may be found: nobody keeps more in mind, and a paragraph without end stays quick. */
const REACH = 40

/** Whether a verb of saying with a subject of its own stands in a later sentence than the quotation at token `quoted` and its cue. */
function speaksBetween(tokens: readonly Token[], cue: Cue, end: number, quoted: number | undefined): boolean {
  const token = tokens[cue.at] as Token
  if (!cue.close || cue.family === 'holding' || token.start <= end) return false
  // A “!” inside the marks ends a sentence for whoever counts them; the cue behind it goes on with it.
  return quoted === undefined || ![quoted, quoted + 1].some((at) => tokens[at]?.unit === token.unit)
}

/** "“I have said it all,” Roe told us. “Good night.”": no sentence stands between the two, and nothing before the second in its own. */
function isNextSentence({ passage: { tokens, placeOf }, at }: Case, from: number): boolean {
  const before = placeOf.get(from)
  const unit = tokens[at]?.unit as number
  if (before === undefined || tokens[at - 1]?.unit === unit) return false
  return unit - Math.max(tokens[before]?.unit as number, tokens[before + 1]?.unit as number) <= 1
}
