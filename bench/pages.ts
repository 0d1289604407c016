import '../src/commands/quiet-surroundings.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { inventStory } from './pages/invent-story.ts'
import { kindOfPage } from './pages/kind-of-page.ts'
import { measurePage } from './pages/measure-page.ts'
import { type LighthouseVerdict, runLighthouse } from './pages/run-lighthouse.ts'

/**
 * What a first visit to a page costs. Builds the site aside and prints the heaviest page of each kind; fails where one is
 * above a limit. Pages of other stories may be as large as 150 KB, since their articles are more and longer.
 *
 *     npm run bench:pages                  the stories in seeds/
 *     npm run bench:pages -- FOLDER…       other stories, one after another: folders as SEEDS names them
 *     npm run bench:pages -- --sixty       an invented story of sixty outlets that quote one sentence
 *     npm run bench:pages -- --lighthouse  Lighthouse judges these pages too, with its settings for phones, the best of
 *                                          three; fails below 100, and where anything moves
 */
const options = process.argv.slice(2)
const folders = options.filter((option) => !option.startsWith('--'))
const scratch = resolve('node_modules/.cache/bench-pages')
const site = join(scratch, 'dist')
const withSixty = options.includes('--sixty')
const kilobyte = 1024
const limits = {
  first: (process.env.SEEDS || folders.length > 0 || withSixty ? 150 : 14) * kilobyte,
  scripts: 4 * kilobyte,
  shift: 0,
  score: 100,
}
/** Of a kind with many pages only the longest are weighed: highest quality takes its time. */
const MOST_WEIGHED = 60

process.env.DIST = site
// Weighed as they are published: with the lines that name their share cards.
delete process.env.CARDS
// The pages are those of a site at the root of its host.
delete process.env.BASE

const missing = folders.filter((folder) => !existsSync(folder))
if (missing.length > 0) {
  console.error(
    `There is no ${missing.join(', no ')}. The yardsticks are no part of the project: put them beside it, as ../shared.`,
  )
  process.exit(1)
}

try {
  if (withSixty) {
    folders.push(join(scratch, 'sixty'))
    inventStory(join(scratch, 'sixty'))
  }
  for (const seeds of folders.length > 0 ? folders : [process.env.SEEDS]) {
    if (seeds) console.log(`\n${relative('.', seeds)}`)
    build(seeds)
    const heaviest = await measureAll()
    if (options.includes('--lighthouse')) await judgeAll(heaviest)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exit()

function build(seeds: string | undefined): void {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...(seeds ? { SEEDS: seeds } : {}) },
  })
  if (status !== 0) throw new Error('The site could not be built.')
}

/** Prints a line a kind and returns the path of the heaviest page of each. */
async function measureAll(): Promise<Map<string, string>> {
  const { builtPages } = await import('../tests/site/built-pages.ts')
  const read = (address: string) => readFileSync(join(site, decodeURI(address)), 'utf8')
  const pages = builtPages()
  const kinds = Map.groupBy(pages, ({ path }) => kindOfPage(path))
  console.log(`${pages.length} pages. The heaviest of each kind, in bytes with Brotli:\n`)
  console.log(line('', 'pages', 'first trip', 'scripts', 'hosts', ''))
  const heaviest = new Map<string, string>()
  for (const [kind, all] of kinds) {
    const own = all
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, MOST_WEIGHED)
      .map(({ path, html }) => ({ path, ...measurePage(html, read) }))
    const [most] = own.toSorted((a, b) => b.first - a.first)
    if (!most) continue
    const scripts = Math.max(...own.map((page) => page.scripts))
    const strangers = new Set(own.flatMap((page) => page.strangers))
    heaviest.set(kind, most.path)
    console.log(line(kind, all.length, most.first, scripts, strangers.size, most.path))
    demand(most.first <= limits.first, `${most.path}: ${most.first} bytes in the first trip`)
    demand(scripts <= limits.scripts, `${kind}: ${scripts} bytes of scripts`)
    demand(strangers.size === 0, `${kind}: asks ${[...strangers].join(', ')}`)
  }
  console.log(line('at most', '', limits.first, limits.scripts, 0, ''))
  return heaviest
}

async function judgeAll(heaviest: ReadonlyMap<string, string>): Promise<void> {
  const { preview } = await import('astro')
  const { findBrowser } = await import('../tests/browser/find-browser.ts')
  const browser = await findBrowser()
  const server = await preview({ logLevel: 'error', outDir: site, server: { port: 4420 } })
  try {
    console.log('\nLighthouse, on a phone:\n')
    console.log(line('', 'perform.', 'accessib.', 'practices', 'SEO', 'shift'))
    for (const [kind, path] of heaviest) {
      const seen = await bestOfThree(`http://localhost:${server.port}${path}`, browser)
      const { performance, accessibility, bestPractices, seo, shift, complaints } = seen
      console.log(line(kind, performance, accessibility, bestPractices, seo, shift.toFixed(3)))
      for (const complaint of complaints) console.log(`  ${complaint}`)
      // A page that says it is not to be found is not found: that is all SEO can hold against the 404.
      const scores = [performance, accessibility, bestPractices, ...(kind === '404' ? [] : [seo])]
      demand(Math.min(...scores) >= limits.score, `${kind}: ${scores.join(', ')}`)
      demand(shift <= limits.shift, `${kind}: moves by ${shift}`)
    }
  } finally {
    await server.stop()
  }
}

/** What else the machine does can only make a page look slower, never quicker. */
async function bestOfThree(address: string, browser: string): Promise<LighthouseVerdict> {
  let best = await runLighthouse(address, browser)
  for (let turn = 1; turn < 3 && best.performance < limits.score; turn++) {
    const next = await runLighthouse(address, browser)
    if (next.performance > best.performance) best = next
  }
  return best
}

function demand(met: boolean, miss: string): void {
  if (met) return
  console.error(`Missed: ${miss}`)
  process.exitCode = 1
}

function line(kind: string, ...cells: readonly (string | number)[]): string {
  const last = cells.at(-1) ?? ''
  return [kind.padEnd(18), ...cells.slice(0, -1).map((cell) => String(cell).padStart(11)), `  ${last}`].join(
    '',
  )
}
