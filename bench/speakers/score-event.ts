import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runScore } from './score-quotes.ts'

/** What we read of the event's own account; its README says what each figure means. In hundredths. */
export interface EventScore {
  readonly exact: { readonly F1: number }
  readonly speaker: { readonly all: number }
  /** "3 of 33" */
  readonly markedAsQuotes: string
  readonly reported: { readonly found: number; readonly right: number }
}

/** Returns how our edition of the invented event compares with its gold, by the event's own `score.mjs`. */
export function scoreEvent(script: string, scratch: string): EventScore {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/edition.ts', join(dirname(script), 'articles')],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  if (status !== 0) throw new Error(`src/commands/edition.ts failed:\n${stderr}`)
  const document = join(scratch, 'event.json')
  writeFileSync(document, stdout)
  return JSON.parse(runScore(script, [document, '--json']))
}
