import '../src/commands/quiet-surroundings.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * How long our build takes beside that of an empty Astro site with as many pages: `npm run bench:build`. Both are built
 * in turns as processes of their own, so that what else the machine does falls on both. Prints the medians and their
 * ratio; fails above `limit`. Share cards are left out: the empty site has no pictures to draw.
 */
const runs = Number(process.argv[2] ?? 5)
const limit = 2

// Inside the project, so that the empty site finds the same Astro.
const place = resolve('node_modules/.cache/bench-build')
const emptySite = join(place, 'empty')
const ours = join(place, 'dist')

function buildOurs(): void {
  run(['--import', './src/commands/quiet-surroundings.mjs', 'src/commands/build.ts'], {
    DIST: ours,
    CARDS: 'off',
  })
}

function buildEmpty(): void {
  run(['node_modules/astro/bin/astro.mjs', 'build', '--root', emptySite, '--silent'], {})
}

function makeEmptySite(pages: number): void {
  mkdirSync(join(emptySite, 'src/pages'), { recursive: true })
  writeFileSync(join(emptySite, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(
    join(emptySite, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config'\nexport default defineConfig({})\n",
  )
  writeFileSync(
    join(emptySite, 'src/pages/[page].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }))
}
const { page } = Astro.params
---
<html lang="en"><head><meta charset="utf-8"><title>{page}</title></head><body><h1>{page}</h1></body></html>
`,
  )
}

function run(command: readonly string[], more: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, ...more },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`)
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length
}

/** Seconds. */
function timed(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

function median(seconds: readonly number[]): number {
  const sorted = seconds.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

rmSync(place, { recursive: true, force: true })
try {
  mkdirSync(place, { recursive: true })
  // Once each before the clock counts, which also tells how many pages the empty site needs.
  buildOurs()
  const pages = pagesIn(ours)
  makeEmptySite(pages)
  buildEmpty()
  if (pagesIn(join(emptySite, 'dist')) !== pages)
    throw new Error('The empty site has another number of pages.')

  const seconds: { ours: number; empty: number }[] = []
  for (let turn = 0; turn < runs; turn++) seconds.push({ ours: timed(buildOurs), empty: timed(buildEmpty) })

  const oursMedian = median(seconds.map((turn) => turn.ours))
  const emptyMedian = median(seconds.map((turn) => turn.empty))
  const ratio = oursMedian / emptyMedian
  console.log(`${pages} pages, ${runs} builds of each in turns`)
  console.log(`As Quoted    ${oursMedian.toFixed(2)} s (median)`)
  console.log(`empty site   ${emptyMedian.toFixed(2)} s (median)`)
  console.log(`ratio        ${ratio.toFixed(2)} (at most ${limit})`)
  process.exitCode = ratio <= limit ? 0 : 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
