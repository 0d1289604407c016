import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Outcome, Task } from './worker.ts'

/**
 * Makes up stories, ordinary and hostile, and holds their pages to the laws: `npm run fuzz`.
 *
 *     npm run fuzz                      10,000 cases, from a seed of the hour
 *     npm run fuzz -- 100000            as many cases
 *     npm run fuzz -- 100000 7          from this seed: the same cases again
 *     npm run fuzz -- 1 7 23:1:0        the one case that a finding names
 *
 * Cases are handed out in lots, each from a seed of its own, to one process a core. A finding is shrunk and printed with
 * the command that repeats it, and the run goes on. Fails where there is one.
 */
const [cases = '10000', seed = String(Date.now() % 1_000_000_000), path] = process.argv.slice(2)
const LOT = 100
const began = performance.now()
const tasks: Task[] = path
  ? [{ cases: 1, seed: Number(seed), path }]
  : Array.from({ length: Math.ceil(Number(cases) / LOT) }, (_, at) => ({
      cases: Math.min(LOT, Number(cases) - at * LOT),
      seed: Number(seed) + at,
    }))
let tried = 0
let refused = 0
let findings = 0
let slowest = { length: 0, milliseconds: 0 }
let told = 0

console.log(`${cases} cases from seed ${seed}`)
await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work))
tell()
process.exitCode = findings > 0 ? 1 : 0

/** One process, lot after lot, until none is left. */
async function work(): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'))
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const asked = task
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('exit', (code) => reject(new Error(`seed ${asked.seed}: the process ended with ${code}`)))
      worker.send(asked)
    })
    worker.removeAllListeners('exit')
    note(outcome)
  }
  worker.disconnect()
}

function note(outcome: Outcome): void {
  tried += outcome.cases
  refused += outcome.refused
  if (outcome.slowest.milliseconds > slowest.milliseconds) slowest = outcome.slowest
  if (outcome.finding) {
    findings++
    const { error, folder, path: at } = outcome.finding
    console.log(`\n${error}\n${folder}\nrepeat it: npm run fuzz -- 1 ${outcome.seed} ${at}\n`)
  }
  if (performance.now() - told < 60_000) return
  told = performance.now()
  tell()
}

function tell(): void {
  const seconds = (performance.now() - began) / 1000
  const worst = `slowest ${slowest.milliseconds.toFixed(0)} ms for ${slowest.length} characters`
  const speed = (tried / seconds).toFixed(1)
  console.log(
    `${tried} cases, ${speed} a second, ${refused} refused with a message, ${worst}, ${findings} findings`,
  )
}
