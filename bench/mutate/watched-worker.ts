import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NumberedMutant } from './draw-sample.ts'
import type { Happening } from './mutant-runner.ts'
import type { Order, Report } from './test-worker.ts'

/** So many milliseconds may pass between two happenings while a mutant is awake, and while all sleep. */
const PATIENCE = 20_000
const PATIENCE_ASLEEP = 300_000

/** How a run of tests ended; `stuck` is the mutant that was awake when nothing more happened or the process broke. */
export type RunEnd = { readonly failed: string | null } | { readonly stuck: number }

/** A process that runs tests; it is ended, with all below it, when it gets stuck, and begun again when it is asked. */
export interface WatchedWorker {
  readonly run: (
    order: Extract<Order, { awake: number }>,
    onHappening: (happening: Happening) => void,
  ) => Promise<RunEnd>
  readonly files: () => Promise<readonly string[]>
  readonly end: () => void
}

/** Returns a worker for this sample. It begins when it is first asked for anything. */
export function watchedWorker(mutants: readonly NumberedMutant[], seed: number): WatchedWorker {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const progress = join(folder, 'progress')
  let begun: { child: ChildProcess; files: Promise<readonly string[]> } | undefined
  const begin = () => {
    begun ??= start({ mutants, seed, progress })
    return begun
  }
  const stop = () => {
    if (begun) endGroup(begun.child)
    begun = undefined
  }
  return {
    files: () => begin().files,
    end: () => {
      stop()
      rmSync(folder, { recursive: true })
    },
    run: async (order, onHappening) => {
      const { child, files } = begin()
      await files
      writeFileSync(progress, '')
      let read = 0
      let awake = order.awake
      let last = performance.now()
      const look = () => {
        const bytes = readFileSync(progress)
        const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
        if (whole.length > read) last = performance.now()
        for (const line of whole.subarray(read).toString().split('\n').filter(Boolean)) {
          const happening = JSON.parse(line) as Happening
          if ('tries' in happening) awake = happening.tries
          else if (order.awake < 0) awake = -1
          onHappening(happening)
        }
        read = whole.length
      }
      return new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearInterval(clock)
          child.removeAllListeners()
          look()
          settle()
        }
        const clock = setInterval(() => {
          look()
          if (performance.now() - last < (awake < 0 ? PATIENCE_ASLEEP : PATIENCE)) return
          finish(() => {
            stop()
            if (awake < 0) reject(new Error('The tests never end, with all mutants asleep.'))
            else resolve({ stuck: awake })
          })
        }, 100)
        child.on('message', (report: Report) => {
          if (!('failed' in report)) return
          finish(() => {
            // A process that broke, for want of memory say, did so while this one was awake.
            if (report.failed !== null && order.awake < 0 && awake >= 0) resolve({ stuck: awake })
            else resolve(report)
          })
        })
        child.on('exit', (code) => finish(() => reject(new Error(`A worker ended by itself: ${code}`))))
        child.send(order)
      })
    },
  }
}

/** A group of processes of its own: vitest starts others, and they end with it. */
function start(order: Order): { child: ChildProcess; files: Promise<readonly string[]> } {
  const child = spawn(process.execPath, [fileURLToPath(new URL('test-worker.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const files = new Promise<readonly string[]>((resolve, reject) => {
    child.once('message', (report: Report) => resolve('files' in report ? report.files : []))
    child.once('exit', (code) => reject(new Error(`A worker ended as it began: ${code}`)))
  })
  child.send(order)
  return { child, files }
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
