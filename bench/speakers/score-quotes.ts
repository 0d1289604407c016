import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

interface Agreement {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What we read of the yardstick's own account; its README says what each figure means. Shares, null of nothing. */
export interface QuotesScore {
  readonly articles: number
  readonly metrics: {
    readonly span_exact: Agreement
    readonly speaker_accuracy: number | null
    readonly joint_exact: Agreement
    readonly joint_exact_5w: Agreement
    readonly anonymous_wrongly_named: number | null
    readonly negatives_emitted: number | null
    readonly indirect_overlap: Agreement
    readonly sure_share: number | null
    readonly sure_right: number | null
  }
  /** What was counted, by the yardstick's short names; what never came up is not there. */
  readonly counts: Readonly<Record<string, number>>
}

/** Returns how the quotations in `printed` compare with the annotators', by the yardstick's own `score.mjs`. */
export function scoreQuotes(script: string, split: string, printed: string): QuotesScore {
  return JSON.parse(runScore(script, ['--split', split, '--boot', '0', '--json', '-', printed]))
}

/** Returns what a yardstick's script prints; throws when it fails. */
export function runScore(script: string, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: dirname(script),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`)
  return stdout
}
