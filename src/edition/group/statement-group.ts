import type { Statement } from './statement.ts'

/**
 * Why a statement is in its group: it is like the others as a whole · it is a fragment that stands in one of them ·
 * the sentences around the words tell the same · several wordings hold its words between them · it heads
 * the passage of its own article · the editor says so.
 */
export type Belonging = 'statement' | 'fragment' | 'host' | 'union' | 'passage' | 'editor'

/** Statements that report one utterance, and why each of them does. */
export interface StatementGroup {
  readonly members: readonly Statement[]
  readonly belonging: ReadonlyMap<string, Belonging>
}
