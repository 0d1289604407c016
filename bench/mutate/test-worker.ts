import { join } from 'node:path'
import type { NumberedMutant } from './draw-sample.ts'
import { openVitest, root } from './open-vitest.ts'

/** What a worker is handed: first the sample, then one mutant after the other with the tests that reach it. */
export type Order =
  | { readonly mutants: readonly NumberedMutant[]; readonly seed: number }
  | { readonly awake: number; readonly files: readonly string[] }

/** What a worker tells: a test file begins; a mutant is tried, and this test noticed it, or none (null). */
export type Report = { readonly begins: string } | { readonly killedBy: string | null }

/** A process of its own that tries mutants, so that one that never ends can be ended with it. */
const tell = (report: Report) => process.send?.(report)
let opened: ReturnType<typeof open>

process.on('message', async (order: Order) => {
  if ('mutants' in order) {
    opened = open(order.mutants, order.seed)
    return
  }
  const { vitest, specifications } = await opened
  vitest.provide('awake', order.awake)
  const asked = order.files.map((file) => specifications.get(join(root, file))).filter((one) => !!one)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(asked)
  const failed = testModules.flatMap((module) => [...module.children.allTests('failed')])[0]
  const unloaded = testModules.find((module) => module.state() === 'failed')
  const killedBy = failed?.fullName ?? unloaded?.moduleId ?? unhandledErrors.map(String)[0] ?? null
  const passed = testModules.filter((module) => module.state() === 'passed' || module.state() === 'skipped')
  if (killedBy === null && passed.length < order.files.length)
    throw new Error(`Of ${order.files.length} test files ${passed.length} were run.`)
  tell({ killedBy })
})

async function open(mutants: readonly NumberedMutant[], seed: number) {
  const vitest = await openVitest(mutants, seed, 1, (file) => tell({ begins: file }))
  const found = await vitest.globTestSpecifications()
  return { vitest, specifications: new Map(found.map((one) => [one.moduleId, one])) }
}
