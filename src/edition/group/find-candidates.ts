import { sure } from '../sure.ts'
import { BEGINNING } from './match-terms.ts'
import type { Statement } from './statement.ts'

/** Above this many statements to a word, only pairs of neighbouring words lead from one statement to another. */
const CROWD = 150

/**
 * Returns the pairs of statements worth comparing, as indexes, lower first: those that share two content words
 * by their beginnings, or two neighbouring ones where the words are common. An index of words finds them, so that
 * the work grows with the number of likely pairs and not with the square of the statements.
 */
export function findCandidates(statements: readonly Statement[]): [one: number, other: number][] {
  const index = new Map<string, Map<string, number[]>>()
  statements.forEach((statement, at) => {
    const speaker = statement.voice.label
    for (const key of keysOf(statement)) {
      const bySpeaker = index.get(key) ?? new Map<string, number[]>()
      index.set(key, bySpeaker)
      const known = bySpeaker.get(speaker)
      if (known) known.push(at)
      else bySpeaker.set(speaker, [at])
    }
  })
  const pairs: [number, number][] = []
  statements.forEach((statement, at) => {
    const shared = new Map<number, number>()
    for (const key of keysOf(statement)) {
      const worth = key.includes(' ') ? 2 : 1
      for (const members of crowds(sure(index.get(key), 'statement with this word'), statement.voice.label)) {
        if (members.length > CROWD * worth ** 3) continue
        for (const other of members) if (other > at) shared.set(other, (shared.get(other) ?? 0) + worth)
      }
    }
    for (const [other, count] of shared) {
      const lesser = Math.min(statement.content, sure(statements[other], 'statement').content)
      if (count >= Math.min(2, lesser)) pairs.push([at, other])
    }
  })
  return pairs
}

/** Statements by whoever can be this speaker: the same one, and those not known by name. */
function crowds(bySpeaker: ReadonlyMap<string, number[]>, speaker: string): number[][] {
  if (speaker === '?') return [...bySpeaker.values()]
  return [sure(bySpeaker.get(speaker), 'statement of this speaker'), bySpeaker.get('?') ?? []]
}

function keysOf(statement: Statement): ReadonlySet<string> {
  const keys = new Set<string>()
  let last = ''
  for (const term of statement.terms) {
    if (!term.content) continue
    const beginning = term.form.slice(0, BEGINNING)
    keys.add(beginning)
    if (last) keys.add(`${last} ${beginning}`)
    last = beginning
  }
  return keys
}
