/**
 * Returns what to print when a command failed. A broken seed is the editor's to mend, so its message stands alone:
 * what happened, where, what to do. Anything else is ours to mend and comes with its stack.
 */
export function explainFailure(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    // By name, not by class: the bundler may have loaded the class a second time.
    if (at.name === 'BrokenSeed') return at.message
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
