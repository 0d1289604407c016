import type { Rule } from '../case.ts'

/**
 * ```text
 * Roe was asked what comes next.
 * “Nothing,” came the answer.
 * ```
 *
 * Nothing in its own paragraph names a speaker: whoever was speaking in the paragraph before, by a quotation or
 * by a verb of saying; never across a heading.
 */
export const paragraphBefore: Rule = {
  name: 'speaker of the paragraph before',
  find({ scene, index, quotation, spoken }) {
    if (scene.article.parts[quotation.part]?.kind === 'headline') return null
    for (let part = quotation.part - 1, steps = 0; part >= 0 && steps < 3; part--) {
      const kind = scene.article.parts[part]?.kind
      if (kind === 'space') continue
      if (kind !== 'paragraph' && kind !== 'blockquote' && kind !== 'item') return null
      steps++
      const cue = scene.passageOfPart
        .get(part)
        ?.cues.filter((one) => one.family !== 'credit')
        .at(-1)
      const last = scene.quotations.findLastIndex(
        (one, at) => at < index && one.part === part && one.within === null && spoken(at),
      )
      const other = scene.quotations[last]
      if (cue && (!other || (scene.passageOfPart.get(part)?.tokens[cue.at]?.start ?? 0) > other.end))
        return { mention: cue.subject, others: cue.others, cue, confidence: 'likely' }
      if (last >= 0) return { mention: null, cue: null, from: last, confidence: 'likely' }
      const name = scene.passageOfPart.get(part)?.mentions.find((one) => one.kind === 'name')
      if (name) return { mention: name, cue: null, confidence: 'likely' }
    }
    return null
  },
}
