import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { bringAxe } from './bring-axe.ts'
import { launchArguments } from './find-browser.ts'
import { openEyes } from './page-eyes.ts'

export interface Visit {
  readonly page: Page
  /** What the page wrote to the console, threw or failed to load. */
  readonly complaints: readonly string[]
  /** Hosts other than its own that the page asked for something. */
  readonly strangers: readonly string[]
}

/** With scripts or without, on a desk; `first` with nothing kept of earlier visits, on a phone. */
export type VisitKind = 'on' | 'off' | 'first'

/** Loads a page of the built site, lets `look` look at it, and closes it. */
export type VisitPage = <Seen>(
  path: string,
  kind: VisitKind,
  look: (visit: Visit) => Promise<Seen>,
) => Promise<Seen>

export const phone = { width: 320, height: 720 }
const newPhone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }

/** Starts one browser for all tests of a file, and returns how to come by it in a test. */
export function startBrowser(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: launchArguments })
  })
  afterAll(() => browser.close())
  return () => browser
}

/** Starts a browser and returns how to visit a page with it, loaded and settled. */
export function visitPages(): VisitPage {
  const browser = startBrowser()
  let contexts: Record<Exclude<VisitKind, 'first'>, BrowserContext>
  beforeAll(async () => {
    contexts = {
      on: await browser().newContext({ viewport: desk }),
      off: await browser().newContext({ viewport: desk, javaScriptEnabled: false }),
    }
    await contexts.on.addInitScript(openEyes)
    await bringAxe(contexts.on)
  })

  return async (path, kind, look) => {
    const context = kind === 'first' ? await browser().newContext({ viewport: newPhone }) : contexts[kind]
    const page = await context.newPage()
    try {
      const visit = listen(page, new URL(inject('address')).host)
      await page.goto(`${inject('address')}${path}`, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => null))
      return await look(visit)
    } finally {
      await (kind === 'first' ? context : page).close()
    }
  }
}

/** Notes from now on what a page complains of and whom it asks. */
export function listen(page: Page, own: string): Visit {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('crash', () => complaints.push('the page crashed'))
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && host !== own) strangers.push(host)
  })
  return { page, complaints, strangers }
}
