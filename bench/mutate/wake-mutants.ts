import { configureGlobal } from 'fast-check'
import { afterAll, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Number of the mutant that is awake, or -1: none is, and what is reached is noted. */
    awake: number
    /** From which the laws draw their cases. */
    seed: number
  }
  interface TaskMeta {
    /** Numbers of the mutants whose code a test file has reached. */
    reached?: readonly number[]
    /** Those reached while a module of the core was loaded, which only happens for the first file that asks for it. */
    loaded?: readonly number[]
  }
}

declare global {
  /** True where this mutant is awake. */
  var isMutant: (id: number) => boolean
  /** Said by each module of the core as it begins to load (1) and when it has (-1). */
  var loading: (step: number) => void
}

/** Loaded by vitest before each test file while mutants are tried: wakes one, or notes which are reached. */
const awake = inject('awake')
const reached = new Set<number>()
const loaded = new Set<number>()
let loads = 0
globalThis.loading = (step) => {
  loads += step
}
globalThis.isMutant =
  awake < 0
    ? (id) => {
        if (loads > 0) loaded.add(id)
        reached.add(id)
        return false
      }
    : (id) => id === awake

configureGlobal({ seed: inject('seed') })

// biome-ignore lint/correctness/noEmptyPattern: vitest reads there what is asked for.
afterAll(({}, { file }) => {
  if (awake < 0) Object.assign(file.meta, { reached: [...reached], loaded: [...loaded] })
})
