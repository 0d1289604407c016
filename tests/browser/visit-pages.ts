import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchArguments } from './find-browser.ts'

export interface Visit {
  readonly page: Page
  /** What the page wrote to the console, threw or failed to load. */
  readonly complaints: readonly string[]
  /** Hosts other than its own that the page asked for something. */
  readonly strangers: readonly string[]
}

/** Loads a page of the built site, lets `look` look at it, and closes it. */
export type VisitPage = <Seen>(
  path: string,
  scripts: 'on' | 'off',
  look: (visit: Visit) => Promise<Seen>,
) => Promise<Seen>

export const phone = { width: 320, height: 720 }
export const desk = { width: 1280, height: 900 }

/** Starts one browser for all tests of a file and returns how to visit a page with it, loaded and settled. */
export function visitPages(): VisitPage {
  let browser: Browser
  let contexts: Record<'on' | 'off', BrowserContext>
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: launchArguments })
    contexts = {
      on: await browser.newContext({ viewport: desk }),
      off: await browser.newContext({ viewport: desk, javaScriptEnabled: false }),
    }
  })
  afterAll(() => browser.close())

  return async (path, scripts, look) => {
    const page = await contexts[scripts].newPage()
    try {
      const visit = listen(page)
      await page.goto(`${inject('address')}${path}`, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => null))
      return await look(visit)
    } finally {
      await page.close()
    }
  }
}

function listen(page: Page): Visit {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
  const own = new URL(inject('address')).host
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && host !== own) strangers.push(host)
  })
  return { page, complaints, strangers }
}
