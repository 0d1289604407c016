import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { locate } from '../src/edition/text/locate.ts'
import { drawSample } from './mutate/draw-sample.ts'
import { findMutants } from './mutate/find-mutants.ts'
import { root } from './mutate/open-vitest.ts'
import { type Fate, tryMutants } from './mutate/try-mutants.ts'

/**
 * Whether the unit tests of the core notice when its code is changed: `npm run mutate` draws changes by chance from all
 * of `src/edition` (`bench/mutate/find-mutants.ts` says which there are), makes one at a time and runs the tests that
 * reach it. Each that no test notices is printed, then what share was noticed, by stage. Fails below 80 %.
 *
 *     npm run mutate                             300 changes, the seed by chance (it is printed)
 *     npm run mutate -- 100 7                    100 changes of the seed 7
 *     npm run mutate -- 100 7 --only collate     in this folder of src/edition
 *
 * A change that no test reaches counts as not noticed, and so does one that only a slow test would notice: those are not
 * tried (`bench/mutate/mutant-runner.ts`). One that makes a test run on without end counts as noticed, and is told apart
 * in the figures. Nobody has gone through the changes and struck out those that make no difference. Left
 * out by rule is what is no behaviour: types, wording of messages, tables of plain data, and `x ?? fallback` with a
 * plain fallback, which stands in many places only because the type checker cannot know that nothing is missing there.
 */
const NEEDED = 0.8

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
const size = Number(positionals[0] ?? 300)
const seed = Number(positionals[1] ?? Math.floor(Math.random() * 1_000_000))
const only = values.only ?? ''

const began = performance.now()
const minutes = () => `${((performance.now() - began) / 60_000).toFixed(1)} min`
const files = globSync('src/edition/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const all = files
  .filter((file) => file.startsWith(`src/edition/${only}`))
  .sort()
  .flatMap((file) => findMutants(file, readFileSync(join(root, file), 'utf8')))
const sample = drawSample(all, size, seed)
if (sample.length === 0) throw new Error(`Nothing to change in src/edition/${only}.`)
console.log(`${sample.length} of ${all.length} possible changes, seed ${seed}`)

let tried = 0
const fates = await tryMutants(sample, {
  seed,
  workers: availableParallelism(),
  onFate: (fate) => {
    if (++tried % 25 === 0) console.log(`${tried} tried, ${minutes()}`)
    if (!isNoticed(fate)) console.log(describe(fate))
  },
})

const width = 18
console.log(`\n${'stage'.padEnd(width)}noticed    of  share   of these by time    not reached`)
for (const stage of [...new Set(sample.map((mutant) => mutant.stage))].sort())
  console.log(
    row(
      stage,
      fates.filter(({ mutant }) => mutant.stage === stage),
    ),
  )
console.log(row('all', fates))
console.log(`seed ${seed}, ${minutes()}`)
process.exit(share(fates) < NEEDED ? 1 : 0)

function isNoticed({ end }: Fate): boolean {
  return end === 'killed' || end === 'timed out'
}

function share(some: readonly Fate[]): number {
  return some.filter(isNoticed).length / some.length
}

function row(name: string, some: readonly Fate[]): string {
  const count = (end: Fate['end']) => some.filter((fate) => fate.end === end).length
  const noticed = some.filter(isNoticed).length
  const percent = `${(100 * share(some)).toFixed(1)} %`
  return [
    name.padEnd(width),
    String(noticed).padStart(7),
    String(some.length).padStart(6),
    percent.padStart(8),
    String(count('timed out')).padStart(12),
    String(count('not reached')).padStart(15),
  ].join('')
}

function describe({ mutant, end }: Fate): string {
  const { file, kind, start, before, after } = mutant
  const place = locate(readFileSync(join(root, file), 'utf8'), start)
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ')
  return `${file}:${place} ${kind}, ${end}\n    ${oneLine(before)}\n  → ${oneLine(after) || '(left out)'}`
}
