import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import type { Progress } from '../edition/model/progress.ts'
import { MANY_ARTICLES } from './limits.ts'
import { withCommas } from './with-commas.ts'

const STDERR = 2
/** Milliseconds between two lines; on a terminal one line is written over. */
const PAUSE = { terminal: 200, file: 10_000 } as const
/** Back to the beginning of the line, and empty it. */
const OVER = '\r\u001b[K'

/**
 * Returns what to tell of a reading while it goes on, on stderr: `skarn: 400 of 924 articles read`. Silent for a reading of
 * few articles, which is over in a moment.
 *
 * @param articles how many there are, as far as that is known
 */
export function tellProgress(
  name: string,
  articles: number,
  write: (words: string) => void = writeAtOnce,
  onTerminal: boolean = isatty(STDERR),
): (progress: Progress) => void {
  if (articles < MANY_ARTICLES) return () => {}
  const pause = onTerminal ? PAUSE.terminal : PAUSE.file
  let last = performance.now()
  return ({ done, of, what }) => {
    const ended = done === of
    const now = performance.now()
    // The last word goes away from a terminal; in a file it need not stand.
    if (ended && onTerminal) return write(OVER)
    if (ended || now - last < pause) return
    last = now
    const words = `${name}: ${withCommas(done)} of ${withCommas(of)} ${what}`
    write(onTerminal ? `${OVER}${words}` : `${words}\n`)
  }
}

/** Not through the stream: that of a thread waits until the main thread has time. */
function writeAtOnce(words: string): void {
  try {
    writeSync(STDERR, words)
  } catch {
    // Whoever does not listen misses nothing but this.
  }
}
