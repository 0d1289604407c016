import type { Statement } from './statement.ts'
import { voicesAgree } from './voice.ts'

/** Returns whether two statements can have one speaker. */
export function speakersAgree(one: Statement, other: Statement): 'yes' | 'no' | 'perhaps' {
  return voicesAgree(one.voice, other.voice)
}
