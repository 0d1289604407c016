import { dirname } from 'node:path'
import type { NumberedMutant } from './draw-sample.ts'
import type { Happening } from './mutant-runner.ts'
import { type WatchedWorker, watchedWorker } from './watched-worker.ts'

/** What became of a mutant. */
export interface Fate {
  readonly mutant: NumberedMutant
  readonly end: 'killed' | 'timed out' | 'survived' | 'not reached'
}

interface Trial {
  readonly seed: number
  readonly workers: number
  readonly onFate: (fate: Fate) => void
}

/**
 * Returns what became of each mutant. Each worker takes its share of them through all tests: a test is run with each
 * that it reaches. Then those that are left, and were reached while modules were loaded or test files read, are tried
 * again on their own, awake from the start. A mutant that makes a test last beyond all measure counts as noticed.
 */
export async function tryMutants(
  mutants: readonly NumberedMutant[],
  { seed, workers, onFate }: Trial,
): Promise<readonly Fate[]> {
  const shares = Array.from({ length: workers }, (_, at) => mutants.filter(({ id }) => id % workers === at))
  const fates = await Promise.all(
    shares.map(async (share) => {
      const worker = watchedWorker(mutants, seed)
      try {
        return await tryShare(share, worker, onFate)
      } finally {
        worker.end()
      }
    }),
  )
  return fates.flat().sort((a, b) => a.mutant.id - b.mutant.id)
}

async function tryShare(
  share: readonly NumberedMutant[],
  worker: WatchedWorker,
  onFate: (fate: Fate) => void,
): Promise<readonly Fate[]> {
  const fates = new Map<number, Fate>()
  const byId = new Map(share.map((mutant) => [mutant.id, mutant]))
  const settle = (id: number, end: Fate['end']) => {
    const mutant = byId.get(id)
    if (!mutant || fates.has(id)) return
    const fate = { mutant, end }
    fates.set(id, fate)
    onFate(fate)
  }
  const files = inOrder(await worker.files())
  const seen = await tryTogether(share, files, worker, settle)
  for (const { id, file } of share.filter((mutant) => !fates.has(mutant.id))) {
    const from = seen.loaded.has(id) ? files : files.filter((one) => seen.outside.get(one)?.has(id))
    if (from.length > 0) {
      const order = { asked: [], awake: id, files: nearestFirst(from, file), slow: [...seen.slow] }
      const end = await worker.run(order, () => {})
      if ('stuck' in end) settle(id, 'timed out')
      else if (end.failed !== null) settle(id, 'killed')
    }
    settle(id, from.length > 0 || seen.reached.has(id) ? 'survived' : 'not reached')
  }
  return [...fates.values()]
}

/** What is learned of the mutants on the way through all tests. */
interface Seen {
  readonly reached: Set<number>
  readonly loaded: Set<number>
  /** By test file: those it reaches outside of its tests. */
  readonly outside: Map<string, Set<number>>
  readonly slow: Set<string>
}

/** Begins anew at the test file where it was whenever a mutant does not end. */
async function tryTogether(
  share: readonly NumberedMutant[],
  files: readonly string[],
  worker: WatchedWorker,
  settle: (id: number, end: Fate['end']) => void,
): Promise<Seen> {
  const seen: Seen = { reached: new Set(), loaded: new Set(), outside: new Map(), slow: new Set() }
  const settled = new Set<number>()
  let at = 0
  const onHappening = (happening: Happening) => {
    if ('killed' in happening) {
      settled.add(happening.killed)
      settle(happening.killed, 'killed')
    } else if ('slow' in happening) seen.slow.add(happening.slow)
    else if ('reached' in happening) for (const id of happening.reached) seen.reached.add(id)
    else if ('loaded' in happening) {
      for (const id of happening.loaded) seen.loaded.add(id)
      const outside = seen.outside.get(files[at] ?? '') ?? new Set()
      for (const id of happening.outside) outside.add(id)
      seen.outside.set(files[at] ?? '', outside)
    } else if ('file' in happening)
      at = Math.max(
        at,
        files.findIndex((file) => happening.file.endsWith(file)),
      )
  }
  for (;;) {
    const asked = share.map(({ id }) => id).filter((id) => !settled.has(id))
    const end = await worker.run({ asked, awake: -1, files: files.slice(at), slow: [] }, onHappening)
    if (!('stuck' in end)) {
      if (end.failed !== null) throw new Error(`A test fails while nothing is changed: ${end.failed}`)
      return seen
    }
    settled.add(end.stuck)
    settle(end.stuck, 'timed out')
  }
}

/** Whole articles come after short lines, and laws last: they are slow, and most mutants are gone by then. */
function inOrder(files: readonly string[]): readonly string[] {
  const weight = (file: string) => (/laws|large|bad-input/u.test(file) ? 2 : file.includes('golden') ? 1 : 0)
  return [...files].sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
}

/** The tests that mirror the file come first. */
function nearestFirst(files: readonly string[], source: string): readonly string[] {
  const folders = dirname(source).split('/').slice(1)
  const distance = (file: string) => {
    const own = file.split('/').slice(1)
    const away = folders.findIndex((folder, at) => own[at] !== folder)
    return away < 0 ? 0 : folders.length - away
  }
  return [...files].sort((a, b) => distance(a) - distance(b))
}
