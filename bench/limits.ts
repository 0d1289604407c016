import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { limitStories } from './limits/invented-stories.ts'

/**
 * What stories at the limits of src/loaders/limits.ts take, and that larger ones are refused in words:
 *
 *     npm run bench:limits                        the editions of all
 *     npm run bench:limits -- witnesses           that of one of them
 *     npm run bench:limits -- articles build      the whole site, without share cards
 *
 * Prints the time by the clock, that of all processors, and the most memory the process took. The heap is that which Node takes
 * on a machine of 4 GB. Fails where a story is not read, or refused in other words.
 */
const [wanted = '', command = 'edition'] = process.argv.slice(2)
const HEAP = 2048
const program = (name: string) => join(import.meta.dirname, '../src/commands', name)
const imported = (path: string) => ['--import', pathToFileURL(path).href]
let failed = 0

const chosen = limitStories.filter(({ name }) => wanted === '' || name === wanted)
if (chosen.length === 0) throw new Error(`Name one of ${limitStories.map(({ name }) => name).join(', ')}.`)
for (const { name, what, refused, write } of chosen) {
  const place = mkdtempSync(join(tmpdir(), 'as-quoted-limits-'))
  const story = join(place, 'seeds', name)
  write(story)
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...imported(program('quiet-surroundings.mjs')),
      ...imported(join(import.meta.dirname, 'limits/tell-use.mjs')),
      program(`${command}.ts`),
      ...(command === 'edition' ? [story] : []),
    ],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        SEEDS: join(place, 'seeds'),
        DIST: join(place, 'site'),
        CARDS: 'off',
        USE_FILE: join(place, 'use.json'),
        NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
      },
    },
  )
  const clock = (performance.now() - began) / 1000
  const { seconds, megabytes } = JSON.parse(readFileSync(join(place, 'use.json'), 'utf8'))
  rmSync(place, { recursive: true })
  const held = refused === null ? status === 0 : status === 1 && stderr.includes(refused)
  if (!held) failed++
  const took = `${clock.toFixed(0).padStart(5)} s ${seconds.toFixed(0).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB`
  console.log(`${what.padEnd(56)}${took}  ${refused === null ? 'read' : 'refused'}${held ? '' : ': NOT SO'}`)
  if (!held) console.log(stderr)
}
process.exitCode = failed > 0 ? 1 : 0
