import type { Rule } from '../case.ts'
import { closingCue } from './closing-cue.ts'
import { credited } from './credited.ts'
import { cueAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import { labelBeforeSpeech } from './label-before-speech.ts'
import { labelInside } from './label-inside.ts'
import { nameLine } from './name-line.ts'
import { outerSpeaker } from './outer-speaker.ts'
import { ownedClause, ownedWords } from './owned-words.ts'
import { paragraphBefore } from './paragraph-before.ts'
import { sameBreath } from './same-breath.ts'
import { sameParagraph } from './same-paragraph.ts'
import { subjectOfSentence } from './sentence-subject.ts'
import { signedAfter } from './signed-after.ts'
import { speakerLabel } from './speaker-label.ts'
import { toldByNobody } from './told-by-nobody.ts'
import { underHeading } from './under-heading.ts'

/** The rules from surest to weakest; the first that finds somebody decides. */
export const RULES_IN_ORDER: readonly Rule[] = [
  nameLine,
  labelBeforeSpeech,
  labelInside,
  signedAfter,
  cueAfter,
  credited,
  ownedWords,
  ownedClause,
  cueBefore,
  closingCue,
  toldByNobody,
  speakerLabel,
  sameBreath,
  subjectOfSentence,
  outerSpeaker,
  underHeading,
  sameParagraph,
  paragraphBefore,
]
