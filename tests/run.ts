import '../src/commands/quiet-surroundings.mjs'
import { spawnSync } from 'node:child_process'
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
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.group)) continue
  const began = performance.now()
  const count = step.command[0] === 'vitest' ? runVitest(step) : runCheck(step)
  counts.push(count)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
}
rmSync(reports, { recursive: true, force: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function runCheck(step: Step): Count {
  return run(step.command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Counts from vitest's own report; a run that ends badly without a failed test counts as one failure. */
function runVitest(step: Step): Count {
  const report = join(reports, `${step.name}.json`)
  const ended = run([...step.command, '--reporter=json', `--outputFile=${report}`])
  const count = readReport(report)
  return { passed: count.passed, failed: count.failed === 0 && !ended ? 1 : count.failed }
}

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

/** True when the command ends well. npm has put node_modules/.bin first on the path, with the Node this project needs. */
function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = command
  const ended = spawnSync(program, rest, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (ended.error) console.error(ended.error.message)
  if (ended.signal) console.error(`${program} was ended by ${ended.signal}`)
  return ended.status === 0
}
