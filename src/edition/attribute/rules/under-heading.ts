import { wordsOf } from '../../text/words.ts'
import type { Rule } from '../case.ts'
import type { SceneOfPassage } from '../scene.ts'

/**
 * ```text
 * ‘We will not sign’                            heading
 * Roe said on Monday that she would not sign.
 * ```
 *
 * A heading that names nobody goes with the first cue below it whose paragraph repeats its words.
 */
export const underHeading: Rule = {
  name: 'heading over the speaker’s words',
  find({ scene, quotation }) {
    const kind = scene.article.parts[quotation.part]?.kind
    if (kind !== 'subheading' && kind !== 'headline') return null
    const stems = new Set(
      wordsOf(scene.article.reading, quotation.start, quotation.end)
        .filter((word) => word.text.length > 3)
        .map((word) => word.normal.slice(0, 6)),
    )
    for (const passage of below(scene.passages, quotation.part)) {
      const part = scene.article.parts[passage.part]
      if (!part || (kind === 'subheading' && part.kind === 'subheading')) return null
      const shared = new Set(
        wordsOf(scene.article.reading, part.start, part.end)
          .map((word) => word.normal.slice(0, 6))
          .filter((stem) => stems.has(stem)),
      )
      const cue = passage.cues.find((one) => one.family !== 'credit')
      if (cue && shared.size >= Math.min(2, stems.size))
        return { mention: cue.subject, others: cue.others, cue, confidence: 'likely' }
    }
    return null
  },
}

/** How many paragraphs below a heading are looked at. */
const BELOW = 12

function below(passages: readonly SceneOfPassage[], part: number): readonly SceneOfPassage[] {
  const next = passages.findIndex((passage) => passage.part > part)
  return next < 0 ? [] : passages.slice(next, next + BELOW)
}
