import '../src/commands/quiet-surroundings.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { otherSites, ownSite } from './sites.ts'

/**
 * Runs everything that can be checked, keeps going after a failure so that all failures are seen, and ends with one
 * line, `N passed, N failed`, over the whole run. A static check and the build count as one test each.
 *
 *     npm test                   everything
 *     npm test -- check          only what needs no build: form and types
 *     npm test -- build site     only these
 */
interface Step {
  readonly name: string
  readonly group: 'check' | 'unit' | 'build' | 'site' | 'browser'
  readonly command: readonly string[]
}

interface Count {
  readonly passed: number
  readonly failed: number
}

const names = otherSites.map(({ name }) => name)
const vitest = (project: string) => ['vitest', 'run', '--project', project, '--reporter=dot']

const steps: readonly Step[] = [
  {
    name: 'form and lint',
    group: 'check',
    command: ['biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'],
  },
  // Pages are bundled, all else is run by Node as it stands: each is checked as what it is.
  {
    name: 'types of pages',
    group: 'check',
    command: ['astro', 'check', '--tsconfig', 'tsconfig.pages.json', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'types', group: 'check', command: ['tsc', '--noEmit'] },
  { name: 'nothing unused', group: 'check', command: ['knip'] },
  { name: 'unit tests', group: 'unit', command: vitest('unit') },
  { name: 'build', group: 'build', command: ['node', 'src/commands/build.ts'] },
  ...names.map(
    (name): Step => ({
      name: `build ${name}`,
      group: 'build',
      command: ['node', 'tests/build-site.ts', name],
    }),
  ),
  ...[ownSite, ...names].flatMap((name): Step[] => [
    { name: `site ${name}`, group: 'site', command: vitest(`site-${name}`) },
    { name: `browser ${name}`, group: 'browser', command: vitest(`browser-${name}`) },
  ]),
]

const wanted = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'as-quoted-tests-'))
const counts: Count[] = []
// Of one round, two run at once where neither needs what the other makes. A browser takes all there is of a machine.
for (const { groups, atOnce } of [
  { groups: ['check'], atOnce: 1 },
  { groups: ['unit', 'build'], atOnce: 2 },
  { groups: ['site'], atOnce: 2 },
  { groups: ['browser'], atOnce: 1 },
]) {
  const waiting = steps.filter(
    ({ group }) => groups.includes(group) && (wanted.length === 0 || wanted.includes(group)),
  )
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await take(step))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
rmSync(reports, { recursive: true, force: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/** Prints what a step has to say once it has ended, and how it went. */
async function take(step: Step): Promise<Count> {
  const began = performance.now()
  const report = join(reports, `${step.name}.json`)
  const isVitest = step.command[0] === 'vitest'
  const { ended, said } = await run(
    isVitest ? [...step.command, '--reporter=json', `--outputFile=${report}`] : step.command,
  )
  const count = isVitest ? readReport(report) : { passed: Number(ended), failed: Number(!ended) }
  // A run that ends badly without a failed test counts as one failure.
  const { passed, failed } = { ...count, failed: count.failed === 0 && !ended ? 1 : count.failed }
  process.stdout.write(said)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`)
  return { passed, failed }
}

/** Counts from vitest's own report. */
function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const brokenFiles = report.testResults.filter(
      (result: { status: string; assertionResults: unknown[] }) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Whether the command ended well, and all it printed. npm has put node_modules/.bin first on the path, with the Node this project needs. */
function run(command: readonly string[]): Promise<{ ended: boolean; said: string }> {
  const [program = '', ...rest] = command
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // What only a terminal shows is not for a report.
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('error', (error) => resolve({ ended: false, said: `${said}${error.message}\n` }))
    child.on('close', (code, signal) =>
      resolve({ ended: code === 0, said: signal ? `${said}${program} was ended by ${signal}\n` : said }),
    )
  })
}
