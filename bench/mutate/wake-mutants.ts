/**
 * Wakes the mutant of this number and lets all others sleep; -1 lets all sleep. What the code remembered while another
 * was awake is forgotten.
 */
export function wake(id: number): void {
  awake = id
  turn++
}

/** Returns the mutants whose code was reached since this was asked last, while all slept. */
export function takeReached(): readonly number[] {
  const taken = [...reached]
  reached.clear()
  return taken
}

/** Returns those reached while a module of the core was loaded, which only happens for the first that asks for it. */
export function takeLoaded(): readonly number[] {
  const taken = [...loaded]
  loaded.clear()
  return taken
}

declare global {
  /** True where this mutant is awake. */
  var isMutant: (id: number) => boolean
  /** Said by each module of the core as it begins to load (1) and when it has (-1). */
  var loading: (step: number) => void
  /** A map that begins anew whenever another mutant is woken. */
  var ForgetfulMap: new () => Pick<Map<unknown, unknown>, 'get' | 'set' | 'has' | 'clear' | 'size'>
}

let awake = -1
let turn = 0
let loads = 0
const reached = new Set<number>()
const loaded = new Set<number>()

globalThis.loading = (step) => {
  loads += step
}
globalThis.isMutant = (id) => {
  if (awake >= 0) return id === awake
  if (loads > 0) loaded.add(id)
  reached.add(id)
  return false
}
globalThis.ForgetfulMap = class {
  #known = new Map<unknown, unknown>()
  #turn = turn
  #now(): Map<unknown, unknown> {
    if (this.#turn !== turn) this.#known = new Map()
    this.#turn = turn
    return this.#known
  }
  get(key: unknown): unknown {
    return this.#now().get(key)
  }
  set(key: unknown, value: unknown): Map<unknown, unknown> {
    return this.#now().set(key, value)
  }
  has(key: unknown): boolean {
    return this.#now().has(key)
  }
  clear(): void {
    this.#now().clear()
  }
  get size(): number {
    return this.#now().size
  }
}
