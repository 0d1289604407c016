import { faceOf } from './gathering.ts'
import type { Statement } from './statement.ts'

/** So many statements of one wording are compared with all others one by one; the rest go where the first of them goes. */
const COMPARED = 24
/** Shorter sentences may be said twice, and articles must be kin to join by them. */
const NO_CHANCE = 8
const CONTENT = 4

/** Statements as grouping compares them, and who is spared because others stand for them. */
export interface Folded {
  readonly compared: readonly Statement[]
  /** By the key of a statement that is compared: those that say the same, word for word. */
  readonly followers: ReadonlyMap<string, readonly Statement[]>
}

/**
 * Returns `statements` without those that would be compared in vain: where hundreds of outlets print one sentence of one
 * speaker word for word, as they do with the copy of an agency, a few dozen stand for all. Pairs grow with the square of
 * the statements, and beyond some hundreds a word that all of them have would no longer lead from one to another.
 *
 * Words quoted within words, and short sentences, stand for themselves.
 *
 * @param statements in the order of their keys
 */
export function foldEqual(statements: readonly Statement[]): Folded {
  const followers = new Map<string, readonly Statement[]>()
  const spared = new Set<Statement>()
  for (const equal of Map.groupBy(statements, wordingOf).values()) {
    const [first] = equal
    if (!first || equal.length <= COMPARED || first.terms.length < NO_CHANCE || first.content < CONTENT)
      continue
    const rest = equal.slice(COMPARED)
    followers.set(first.key, rest)
    for (const statement of rest) spared.add(statement)
  }
  return { compared: statements.filter((statement) => !spared.has(statement)), followers }
}

function wordingOf(statement: Statement): string {
  const { key, quotation, terms } = statement
  if (quotation.within !== null) return key
  return `${faceOf(statement)}\n${terms.map(({ form }) => form).join(' ')}`
}
