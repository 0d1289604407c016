import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchArguments } from '../../tests/browser/find-browser.ts'

/** What Lighthouse thinks of a page: a hundred is best, a shift of 0. */
export interface LighthouseVerdict {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly shift: number
  /** What cost points, as Lighthouse puts it. */
  readonly complaints: readonly string[]
}

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
}
interface Ref {
  readonly id: string
  readonly weight: number
}
interface Audit {
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
  readonly numericValue?: number
}

/** Kept out of the lock: 110 MB for a measurement that few will take. */
const LIGHTHOUSE = 'lighthouse@13.5.0'

/**
 * Returns Lighthouse’s verdict on a page, with its settings for phones. npm fetches it the first time, into its own
 * cache. Nothing is reported to anybody. Throws with its last words where it cannot be had or does not run.
 *
 * @param browser path of the browser to start
 */
export async function runLighthouse(address: string, browser: string): Promise<LighthouseVerdict> {
  const folder = mkdtempSync(join(tmpdir(), 'as-quoted-lighthouse-'))
  const file = join(folder, 'report.json')
  try {
    await run(
      'npm',
      [
        ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, '--quiet'],
        ...['--output=json', `--output-path=${file}`, '--no-enable-error-reporting'],
        `--chrome-flags=--headless ${launchArguments.join(' ')}`,
      ],
      { CHROME_PATH: browser },
    )
    return readVerdict(JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readVerdict({ categories, audits }: Report): LighthouseVerdict {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const costly = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter((audit) => audit.score !== null && audit.score < 0.9)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    complaints: costly.map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(': ')),
  }
}

/** Not at once, as `spawnSync` would: the server of the pages lives in this process. */
function run(command: string, words: readonly string[], more: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      env: { ...process.env, ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: false,
    })
    let said = ''
    child.stderr.on('data', (part) => {
      said = (said + part).slice(-2000)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${LIGHTHOUSE} could not be had or did not run.\n${said.trim()}`))
    })
  })
}
