import type { Quotation } from '../../model/quotation.ts'
import type { Rule } from '../case.ts'
import { isGoverned } from '../cues/find-subject.ts'
import { isPerson } from '../people/is-person.ts'

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
      const passage = scene.passageOfPart.get(part)
      const cue = passage?.cues.findLast((one) => one.family !== 'credit')
      const last = lastQuoted(scene.quotations, index, part, spoken)
      const other = scene.quotations[last]
      if (cue && (!other || cue.span.start > other.end))
        return { mention: cue.subject, others: cue.others, cue, confidence: 'likely' }
      if (last >= 0) return { mention: null, cue: null, from: last, confidence: 'likely' }
      const name = passage?.mentions.find(
        (one) => one.kind === 'name' && !isGoverned(passage.tokens, one) && isPerson(scene, one),
      )
      if (name) return { mention: name, cue: null, confidence: 'likely' }
    }
    return null
  },
}

/** Index of the last quotation before `index` that stands in `part` and has a speaker, or -1. */
function lastQuoted(
  quotations: readonly Quotation[],
  index: number,
  part: number,
  spoken: (at: number) => boolean,
): number {
  for (let at = index - 1; at >= 0; at--) {
    const one = quotations[at] as Quotation
    if (one.part < part) return -1
    if (one.part === part && one.within === null && spoken(at)) return at
  }
  return -1
}
