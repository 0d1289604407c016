import { collectStatements } from '../../../src/edition/group/collect-statements.ts'
import type { Statement } from '../../../src/edition/group/statement.ts'
import { voiceOf } from '../../../src/edition/group/voice.ts'
import { articlesOf, type Line, STORY } from './records.ts'

/** Returns the statements of invented articles, whose speakers are all known by name. */
export function statementsOf(files: Readonly<Record<string, readonly Line[]>>): Statement[] {
  const { articles, speakerOf } = articlesOf(files)
  return collectStatements(
    articles,
    ({ id: quotation }) => {
      const id = speakerOf.get(quotation) ?? null
      return voiceOf({ id, kind: 'person', name: id, known: id !== null, sure: true })
    },
    STORY,
  )
}

/** Returns one statement by nobody in particular. */
export function statementOf(words: string, occasion?: string): Statement {
  const line = { speaker: null, words, ...(occasion ? { occasion } : {}) }
  const [statement] = statementsOf({ 'a.txt': [line] })
  if (!statement) throw new Error('a line has words')
  return statement
}
