import fc from 'fast-check'
import { anyStory } from './any-story.ts'
import { type Tried, tryCase } from './try-case.ts'

/** What a worker is asked: so many cases from a seed, or the one at a path. */
export interface Task {
  readonly cases: number
  readonly seed: number
  readonly path?: string
}

/** What came of it. */
export interface Outcome {
  readonly seed: number
  readonly cases: number
  readonly refused: number
  readonly slowest: Tried
  /** Null where every law held. */
  readonly finding: { readonly path: string; readonly error: string; readonly folder: string } | null
}

process.on('message', (task: Task) => {
  process.send?.(run(task))
})

function run({ cases, seed, path }: Task): Outcome {
  let tried = 0
  let refused = 0
  let slowest: Tried = { length: 0, milliseconds: 0, refused: false }
  const property = fc.property(anyStory, (folder) => {
    const one = tryCase(folder)
    tried++
    if (one.refused) refused++
    if (one.milliseconds > slowest.milliseconds) slowest = one
  })
  const details = fc.check(property, {
    numRuns: cases,
    seed,
    ...(path && { path }),
  })
  const [folder] = details.counterexample ?? []
  const finding = details.failed
    ? {
        path: details.counterexamplePath ?? '',
        error: details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : '',
        folder: fc.stringify(folder),
      }
    : null
  return { seed, cases: tried, refused, slowest, finding }
}
