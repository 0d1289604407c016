import type { Statement } from './statement.ts'

/**
 * Returns whether two statements can have one speaker: `yes`, `no`, or `perhaps` where one of them is not known by
 * name. A "perhaps" asks for stronger likeness: two papers may print one official's words, each without a name.
 */
export function speakersAgree(one: Statement, other: Statement): 'yes' | 'no' | 'perhaps' {
  if (one.speaker !== null && one.speaker === other.speaker) return 'yes'
  if (isNamed(one) && isNamed(other)) return 'no'
  return 'perhaps'
}

/** Returns the speaker's id, or `?` where the speaker is not known by name and may be anybody. */
export function speakerLabel(statement: Statement): string {
  return isNamed(statement) ? `${statement.speaker}` : '?'
}

function isNamed(statement: Statement): boolean {
  return (
    statement.speaker !== null && statement.speakerKind !== 'unnamed' && statement.speakerKind !== 'plural'
  )
}
