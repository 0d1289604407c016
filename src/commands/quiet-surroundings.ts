import { enableCompileCache } from 'node:module'

/**
 * Imported first by every command that runs Astro: nothing is reported to anyone, dates read the same on every
 * machine, and `dev` stays in the terminal that started it.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DEV_BACKGROUND = '1'
process.env.TZ = 'UTC'

// As Astro's own command does: a second run need not compile Astro again. Only what is imported later profits.
enableCompileCache()
