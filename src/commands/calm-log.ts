import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro'

/** Name of the loader that reads the seeds: what it logs is what a build says to the person who started it. */
export const readerLabel = 'seeds'

/**
 * Returns the destination of everything Astro logs during a build: what the reading of the seeds has to say goes to
 * stdout as it is; warnings and errors of any part go to stderr; Astro's account of its own steps is left out.
 * Astro imports this module by its path and calls it.
 */
export default function calmLog(): AstroLoggerDestination {
  return {
    write({ label, level, message }: AstroLoggerMessage) {
      if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`)
      else if (label === readerLabel && level === 'info') process.stdout.write(`${message}\n`)
    },
  }
}
