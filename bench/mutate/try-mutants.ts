import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { NumberedMutant } from './draw-sample.ts'
import type { Reach } from './reach-mutants.ts'
import type { Order, Report } from './test-worker.ts'

/** What became of a mutant; `by` names the test that noticed it. */
export interface Fate {
  readonly mutant: NumberedMutant
  readonly end: 'killed' | 'timed out' | 'survived' | 'not reached'
  readonly by: string | null
}

/** A test file may take so many times what it takes while nothing is changed, and so many milliseconds more. */
const PATIENCE = 8
const START = 30_000

/**
 * Returns what became of each mutant: the test files that reach it are run, the quickest first, until a test fails. A
 * mutant that makes a test file last beyond all measure counts as noticed; its process is ended, with all below it.
 */
export async function tryMutants(
  mutants: readonly NumberedMutant[],
  reaches: readonly Reach[],
  { seed, workers, onFate }: { seed: number; workers: number; onFate: (fate: Fate) => void },
): Promise<readonly Fate[]> {
  const fates: Fate[] = []
  const waiting = [...mutants]
  const settle = (fate: Fate) => {
    fates.push(fate)
    onFate(fate)
  }
  const work = async () => {
    let worker: ChildProcess | undefined
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { id } = mutant
      const own = reaches.filter(({ reached }) => reached.has(id))
      if (own.length === 0) {
        settle({ mutant, end: 'not reached', by: null })
        continue
      }
      worker ??= startWorker({ mutants, seed })
      const outcome = await tryOne(worker, id, own)
      if (outcome.end === 'timed out') worker = undefined
      settle({ mutant, ...outcome })
    }
    if (worker) end(worker)
  }
  await Promise.all(Array.from({ length: workers }, work))
  return fates.sort((a, b) => a.mutant.id - b.mutant.id)
}

/** A group of processes of its own: vitest starts others, and they end with it. */
function startWorker(order: Order): ChildProcess {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('test-worker.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  worker.send(order)
  return worker
}

function tryOne(
  worker: ChildProcess,
  awake: number,
  own: readonly Reach[],
): Promise<{ end: Fate['end']; by: string | null }> {
  const usual = new Map(own.map(({ file, milliseconds }) => [file, milliseconds]))
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout
    const wait = (file: string) => {
      clearTimeout(clock)
      clock = setTimeout(() => finish('timed out', file), START + PATIENCE * (usual.get(file) ?? 0))
    }
    const finish = (outcome: Fate['end'], by: string | null) => {
      clearTimeout(clock)
      worker.removeAllListeners()
      if (outcome === 'timed out') end(worker)
      resolve({ end: outcome, by })
    }
    worker.on('message', (report: Report) => {
      if ('begins' in report) return wait(report.begins)
      finish(report.killedBy === null ? 'survived' : 'killed', report.killedBy)
    })
    // What a mutant breaks is the process of the tests below; the worker itself has no reason to go.
    worker.on('exit', (code) => reject(new Error(`The worker that tried mutant ${awake} ended: ${code}`)))
    worker.send({ awake, files: own.map(({ file }) => file) } satisfies Order)
    wait('')
  })
}

function end(worker: ChildProcess): void {
  try {
    if (worker.pid) process.kill(-worker.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
