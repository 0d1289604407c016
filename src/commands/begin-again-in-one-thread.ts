import { availableParallelism } from 'node:os'

const oneThread = [
  '--single-threaded',
  // The last and most thorough compiler takes more time than it gives back within thousands of articles.
  '--max-opt=2',
  // A loop with its first round written out apart is longer code, and code has to be fetched.
  '--no-maglev-loop-peeling',
  // Else each pattern is compiled for a quick start, and again for good at its second use.
  '--no-regexp-tier-up',
  // With the heap that V8 begins with, it looks for what is no longer needed while the first hundred articles are read. In one thread it
  // hardly ever gets to the end of that, and meanwhile keeps what is long done with: half a gigabyte at 5,000 articles.
  '--initial-heap-size=128',
  '--min-semi-space-size=16',
]

/**
 * Where there is one core only, begins this program again, as the same process, with V8 told to do everything in one
 * thread. Its helpers could not work beside the program there, only in turn with it, and ten changes of turn an article
 * cost more than a tenth of all the time. V8 takes these settings at the very start alone. Returns where there are more
 * cores, where it has been done, and where the system cannot (Windows).
 */
export function beginAgainInOneThread(): void {
  if (availableParallelism() > 1 || oneThread.every((one) => process.execArgv.includes(one))) return
  const program = [...oneThread, ...process.execArgv, ...process.argv.slice(1)]
  process.execve?.(process.execPath, [process.execPath, ...program], process.env)
}
