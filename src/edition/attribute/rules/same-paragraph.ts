import type { Rule } from '../case.ts'
import type { Token } from '../token.ts'

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
  find({ scene, index, quotation, passage: { tokens, cues, mentions }, at, spoken }) {
    const unit = (tokens[at] as Token).unit
    const before = cues
      .filter((cue) => (tokens[cue.at] as Token).unit < unit && cue.family !== 'credit')
      .at(-1)
    for (let from = index - 1; from >= 0; from--) {
      const other = scene.quotations[from] as (typeof scene.quotations)[number]
      if (other.part !== quotation.part) break
      if (other.within !== null || !spoken(from)) continue
      // A cue that stands between them and quotes nothing speaks for the later one.
      if (before && (tokens[before.at] as Token).start > other.end && before.close) break
      return { mention: null, cue: null, from, confidence: 'likely' }
    }
    if (before) return { mention: before.subject, others: before.others, cue: before, confidence: 'likely' }
    const earlier = mentions
      .filter((mention) => (tokens[mention.first] as Token).unit < unit && mention.kind === 'name')
      .at(-1)
    return earlier ? { mention: earlier, cue: null, confidence: 'likely' } : null
  },
}
