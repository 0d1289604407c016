import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchArguments } from './find-browser.ts'

export interface Visit {
  readonly page: Page
  /** What the page wrote to the console, threw or failed to load. */
  readonly complaints: readonly string[]
  /** Hosts other than its own that the page asked for something. */
  readonly strangers: readonly string[]
}

export const phone = { width: 320, height: 720 }
export const desk = { width: 1280, height: 900 }

/**
 * Starts one browser for the tests of a file and returns how to visit a page of the built site with it: loaded and
 * settled, in a context of its own that `visit` closes when `look` is done.
 */
export function openBrowser(): <Seen>(
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Seen>,
) => Promise<Seen> {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: launchArguments })
  })
  afterAll(() => browser.close())

  return async (path, options, look) => {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      const complaints: string[] = []
      const strangers: string[] = []
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
      })
      const own = new URL(inject('address')).host
      page.on('request', (request) => {
        const { host, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && host !== own) strangers.push(host)
      })
      await page.goto(`${inject('address')}${path}`, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => null))
      return await look({ page, complaints, strangers })
    } finally {
      await context.close()
    }
  }
}
