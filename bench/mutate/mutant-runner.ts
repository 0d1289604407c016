import { appendFileSync } from 'node:fs'
import { configureGlobal } from 'fast-check'
import { inject, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest'
import { takeLoaded, takeReached, wake } from './wake-mutants.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** From which the laws draw their cases. */
    seed: number
    /** The file in which is written what happens, a line of JSON each. */
    progress: string
    /** Numbers of the mutants that each test is tried with, one after the other. */
    asked: readonly number[]
    /** Number of the mutant that is awake from the start, before anything is loaded; or -1. */
    awake: number
    /** Names of tests that are left out while a mutant is awake: they take too long. */
    slow: readonly string[]
  }
}

/** What happened in a run, in the order of time. */
export type Happening =
  /** A test file begins. */
  | { readonly file: string }
  /** Reached outside of any test, as the file was read. */
  | { readonly file: string; readonly outside: readonly number[]; readonly loaded: readonly number[] }
  | { readonly reached: readonly number[] }
  | { readonly slow: string }
  | { readonly tries: number }
  | { readonly killed: number }

/** A test that takes more milliseconds of computing than this with all mutants asleep is not tried with any awake. */
const SLOW = 100

/**
 * Runs each test with all mutants asleep first, then once with each of the asked that it reached and that no test has
 * noticed yet: everything is loaded once for all of them. Or, where one is awake from the start, each test once.
 */
export default class MutantRunner extends TestRunner {
  private readonly fromStart = inject('awake')
  private readonly slow = new Set(inject('slow'))

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file)
    configureGlobal({ seed: inject('seed') })
    wake(this.fromStart)
    tell({ file: file.filepath })
  }

  onCollected(files: readonly RunnerTestFile[]): void {
    for (const { filepath } of files) tell({ file: filepath, outside: takeReached(), loaded: takeLoaded() })
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const body = TestRunner.getTestFn(test)
    const name = test.fullName
    if (this.fromStart >= 0) {
      if (this.slow.has(name)) return
      tell({ tries: this.fromStart })
      return body()
    }
    takeReached()
    wake(-1)
    const before = process.cpuUsage()
    await body()
    const isSlow = process.cpuUsage(before).user / 1000 > SLOW
    const reached = takeReached()
    tell({ reached })
    if (isSlow) return tell({ slow: name })
    const near = new Set(reached)
    for (const id of inject('asked')) {
      if (!near.has(id) || noticed.has(id)) continue
      tell({ tries: id })
      wake(id)
      try {
        await body()
      } catch {
        noticed.add(id)
        tell({ killed: id })
      }
      wake(-1)
    }
  }
}

const noticed = new Set<number>()

function tell(happening: Happening): void {
  appendFileSync(inject('progress'), `${JSON.stringify(happening)}\n`)
}
