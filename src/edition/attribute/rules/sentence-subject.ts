import type { Rule } from '../case.ts'
import { sentenceSubject } from '../cues/find-subject.ts'
import { isPerson } from '../people/is-person.ts'

/**
 * ```text
 * Roe would have “no part” in it.      Roe’s “last word” came at noon.
 * ```
 *
 * No verb of saying: the person the sentence is about.
 */
export const subjectOfSentence: Rule = {
  name: 'subject of the sentence',
  find({ scene, passage, at }) {
    const subject = sentenceSubject(passage, passage.index, at)
    if (!subject) return null
    if (!isPerson(scene, subject)) return null
    return { mention: subject, cue: null, confidence: 'likely' }
  },
}
