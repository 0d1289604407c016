import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import packaged from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

/** How every browser of the tests is started. The packaged one brings arguments of its own, which switch its security off. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const installLine = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core'

/**
 * Returns the path of a Chromium or Chrome that starts: the one CHROME_PATH names, an installed one, the one that comes
 * as a package of this project, and last, as root on Debian, one installed now. Throws with the line to run where there
 * is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (await starts(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and no browser starts from there.`)
  }
  for (const path of installed()) if (await starts(path)) return path
  const carried = await unpack()
  if (carried && (await starts(carried))) return carried
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`No browser here starts. Running: ${installLine}`)
    // Standard output stays free for the results.
    execFileSync('bash', ['-c', installLine], { stdio: ['ignore', 2, 2] })
    for (const path of installed()) if (await starts(path)) return path
  }
  throw new Error(
    `The browser tests need Chromium or Chrome.\n  Set CHROME_PATH, or on Debian run as root: ${installLine}`,
  )
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].filter(
    existsSync,
  )
}

async function unpack(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  return packaged.executablePath().catch(() => undefined)
}

/** The packaged browser lies there even where a system library it needs does not: only starting it tells. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: 20_000 })
    const page = await browser.newPage()
    await page.setContent('<p>there</p>')
    await browser.close()
    return true
  } catch {
    return false
  }
}
