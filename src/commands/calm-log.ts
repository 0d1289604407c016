import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro'

/** Name of the loader that reads the seeds: what it logs is what a build says to the person who started it. */
const readerLabel = 'seeds'

/** What Astro noted as an error, in the order of noting. Some of it it only notes, and goes on. */
export const notedErrors: string[] = []

/**
 * Returns the destination of everything Astro logs during a build: what the reading of the seeds has to say goes to
 * stdout as it is, warnings of any part to stderr; errors are kept for the command to judge; Astro's account of its own
 * steps is left out. Astro imports this module by its path and calls it.
 */
export default function calmLog(): AstroLoggerDestination {
  return {
    write({ label, level, message }: AstroLoggerMessage) {
      if (level === 'error') notedErrors.push(message)
      else if (level === 'warn') process.stderr.write(`${message}\n`)
      else if (level === 'info' && label === readerLabel) process.stdout.write(`${message}\n`)
    },
  }
}
