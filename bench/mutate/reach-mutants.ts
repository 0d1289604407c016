import { relative } from 'node:path'
import type { NumberedMutant } from './draw-sample.ts'
import { openVitest, root } from './open-vitest.ts'

/** A test file, how long its tests take, and which mutants they reach. */
export interface Reach {
  readonly file: string
  readonly milliseconds: number
  readonly reached: ReadonlySet<number>
}

/**
 * Returns the test files of the core, the quickest first, each with the numbers of the mutants that it reaches. What is
 * reached while a module is loaded counts for all of them: modules are loaded for the first that asks and kept.
 *
 * @throws Error when a test fails while all mutants sleep
 */
export async function reachMutants(
  mutants: readonly NumberedMutant[],
  seed: number,
): Promise<readonly Reach[]> {
  const vitest = await openVitest(mutants, seed, 2)
  vitest.provide('awake', -1)
  const run = await vitest.runTestSpecifications(await vitest.globTestSpecifications())
  await vitest.close()
  const broken = run.testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId)
  if (broken.length > 0 || run.unhandledErrors.length > 0)
    throw new Error(`Tests fail while nothing is changed: ${[...broken, ...run.unhandledErrors].join(', ')}`)
  const loaded = run.testModules.flatMap((module) => module.meta().loaded ?? [])
  return run.testModules
    .map((module) => ({
      file: relative(root, module.moduleId),
      milliseconds: module.diagnostic().duration,
      reached: new Set([...(module.meta().reached ?? []), ...loaded]),
    }))
    .sort((a, b) => a.milliseconds - b.milliseconds)
}
