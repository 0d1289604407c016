// @ts-check
import { enableCompileCache, registerHooks } from 'node:module'

/**
 * Loaded before anything else by every command (`node --import`, see package.json): nothing is reported to anyone, dates
 * read the same on every machine, `dev` stays in the terminal that started it, and modules are found and compiled fast.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DEV_BACKGROUND = '1'
process.env.TZ = 'UTC'

// A second run need not compile Astro and the core again. JavaScript, because Node would load its whole TypeScript
// parser, a twentieth of a second, for the first file that comes before this line.
enableCompileCache()

/**
 * Where a module imports another by a relative path, the path says all: the file, and that it is of its importer's kind.
 * Told here, Node asks neither the disk nor a package.json (that of date-fns has 200 KB and would be read for each of its
 * hundred small files); a thousand imports take half the time.
 */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context
    const extension = specifier.slice(-3)
    const format = extension === '.ts' ? 'module-typescript' : extension === '.js' ? 'module' : undefined
    const isAlike =
      specifier.startsWith('.') && conditions.includes('import') && parentURL?.endsWith(extension)
    if (!format || !isAlike) return next(specifier, context)
    return { url: new URL(specifier, parentURL).href, format, shortCircuit: true }
  },
})
