import { occasionsAgree, occasionsEqual } from './occasion-reading.ts'
import { speakersAgree } from './speakers-agree.ts'
import type { Statement } from './statement.ts'

/** Statements gathered so far, with what is asked of them again and again. */
export interface Gathering {
  readonly members: Statement[]
  /** One member for each speaker and occasion: who can tell whether another may join. */
  readonly faces: Map<string, Statement>
  /** Ids of their quotations, and of the quotations those are nested in. */
  readonly quotations: Set<string>
  readonly outer: Set<string>
}

export function gather(members: readonly Statement[]): Gathering {
  const gathering: Gathering = { members: [], faces: new Map(), quotations: new Set(), outer: new Set() }
  for (const member of members) addTo(gathering, member)
  return gathering
}

export function addTo({ members, faces, quotations, outer }: Gathering, statement: Statement): void {
  members.push(statement)
  const face = faceOf(statement)
  if (!faces.has(face)) faces.set(face, statement)
  for (const { quotation } of statement.pieces.length > 0 ? statement.pieces : [statement])
    quotations.add(quotation.id)
  if (statement.quotation.within !== null) outer.add(statement.quotation.within)
}

/**
 * Returns whether two gatherings can be one: no speaker and no occasion known on both sides differs, and none holds
 * words quoted within a quotation of the other, for those stand in the very same place.
 */
export function canBeOne(one: Gathering, other: Gathering): boolean {
  for (const a of one.faces.values()) {
    for (const b of other.faces.values()) {
      if (speakersAgree(a, b) === 'no' || !occasionsAgree(a.occasion, b.occasion)) return false
    }
  }
  return disjoint(one.outer, other.quotations) && disjoint(other.outer, one.quotations)
}

function disjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const item of one) if (other.has(item)) return false
  return true
}

/** Returns whether both hold statements that are known to fall on one occasion. */
export function shareOccasion(one: Gathering, other: Gathering): boolean {
  for (const a of one.faces.values()) {
    for (const b of other.faces.values()) if (occasionsEqual(a.occasion, b.occasion)) return true
  }
  return false
}

/** Returns who spoke when: two statements with one face agree with the same others, as far as speaker and occasion go. */
export function faceOf({ voice, occasion }: Statement): string {
  const { ids, when, day } = occasion
  return [voice.id ?? '', voice.label, ids.join(','), when ?? '', `${day ?? ''}`].join(' ')
}
