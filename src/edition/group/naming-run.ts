import { sure } from '../sure.ts'
import type { Run } from './run.ts'

/** Nearly as full: at least this share of the most words. */
const NEARLY = 0.7

/**
 * Returns the wording that an utterance is named by: of those nearly as full as the fullest one that nobody translated,
 * where there is one, and of these the one whose words most others print as well. Whoever copies a title copies a
 * wording; a translator's is the least like what was said.
 *
 * @param runs of outlets, each the statements of one witness; in order of file and place
 */
export function namingRun(runs: readonly Run[]): Run {
  const carriers = new Map<string, number>()
  for (const run of runs) for (const form of formsIn(run)) carriers.set(form, (carriers.get(form) ?? 0) + 1)
  const length = (run: Run) => run.reduce((sum, { terms }) => sum + terms.length, 0)
  const most = Math.max(...runs.map(length))
  const shared = (run: Run) =>
    [...formsIn(run)].reduce((sum, form) => sum + sure(carriers.get(form), 'carrier') - 1, 0)
  const full = runs.filter((run) => length(run) >= most * NEARLY)
  const own = full.filter(([first]) => !first.translated)
  const [best] = (own.length > 0 ? own : full).toSorted(
    (one, other) => shared(other) - shared(one) || length(other) - length(one),
  )
  return sure(best, 'wording to name an utterance by')
}

function formsIn(run: Run): ReadonlySet<string> {
  return new Set(run.flatMap(({ terms }) => terms.map(({ form }) => form)))
}
