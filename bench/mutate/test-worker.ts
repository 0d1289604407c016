import type { NumberedMutant } from './draw-sample.ts'
import { openVitest, root } from './open-vitest.ts'

/** What a worker is handed: first the sample, then runs of test files, one after the other. */
export type Order =
  | { readonly mutants: readonly NumberedMutant[]; readonly seed: number; readonly progress: string }
  | {
      readonly asked: readonly number[]
      readonly awake: number
      readonly files: readonly string[]
      readonly slow: readonly string[]
    }

/** What a worker tells: all test files of the core, as it begins; then of each run the test that failed, or null. */
export type Report = { readonly files: readonly string[] } | { readonly failed: string | null }

/** A process of its own that runs tests, so that a mutant that never ends can be ended with it. */
const tell = (report: Report) => process.send?.(report)
let opened: ReturnType<typeof open>

// When whoever asked is gone, so is all that was begun for it.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))

process.on('message', async (order: Order) => {
  if ('mutants' in order) {
    opened = open(order.mutants, order.seed, order.progress)
    tell({ files: [...(await opened).specifications.keys()] })
    return
  }
  const { vitest, specifications } = await opened
  vitest.provide('asked', order.asked)
  vitest.provide('awake', order.awake)
  vitest.provide('slow', order.slow)
  const asked = order.files.map((file) => specifications.get(file)).filter((one) => !!one)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(asked)
  const failed = testModules.flatMap((module) => [...module.children.allTests('failed')])[0]
  const unloaded = testModules.find((module) => module.state() === 'failed')
  const failure = failed?.fullName ?? unloaded?.moduleId ?? unhandledErrors.map(String)[0] ?? null
  const passed = testModules.filter((module) => module.state() === 'passed' || module.state() === 'skipped')
  if (failure === null && passed.length < order.files.length)
    throw new Error(`Of ${order.files.length} test files ${passed.length} were run.`)
  tell({ failed: failure })
})

async function open(mutants: readonly NumberedMutant[], seed: number, progress: string) {
  const vitest = await openVitest(mutants, seed, progress)
  const found = await vitest.globTestSpecifications()
  return { vitest, specifications: new Map(found.map((one) => [one.moduleId.slice(root.length), one])) }
}
