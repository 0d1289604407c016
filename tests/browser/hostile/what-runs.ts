import type { Browser, Page } from 'playwright-core'
import { bringAxe } from '../bring-axe.ts'
import { phone } from '../visit-pages.ts'

/** A window that notes what the pages in it do that no page of ours does. */
export interface WatchedWindow {
  readonly page: Page
  readonly deeds: string[]
}

/**
 * Opens a window, with nothing kept of others, in which pages are watched.
 *
 * @param own the host of the site
 */
export async function openWatched(browser: Browser, own: string): Promise<WatchedWindow> {
  const page = await browser.newPage({ viewport: phone })
  const deeds: string[] = []
  page.on('dialog', (dialog) => {
    deeds.push(`asks ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('popup', (popup) => deeds.push(`opens ${popup.url()}`))
  page.on('console', (message) => deeds.push(`says ${message.text()}`))
  page.on('pageerror', (error) => deeds.push(`throws ${error.message}`))
  page.on('download', (download) => deeds.push(`saves ${download.url()}`))
  page.on('request', (request) => {
    const { host, protocol, pathname } = new URL(request.url())
    const foreign = host !== own && protocol !== 'data:'
    if (foreign || pathname.startsWith('/pwned')) deeds.push(`requests ${request.url()}`)
  })
  await bringAxe(page)
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.info(`forbidden: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return { page, deeds }
}

/**
 * Opens a page with scripts on, moves over it, and returns all it did that a seed could have made it do: code that ran, questions
 * asked, other windows, frames and places, what it asked of others or under the name that the hostile seeds use, what
 * its policy had to forbid, what it wrote to the console, and any element or attribute that could have run. Empty where
 * all is well.
 */
export async function whatRuns({ page, deeds }: WatchedWindow, address: string): Promise<readonly string[]> {
  deeds.length = 0
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    // Not followed, but told to whoever listens.
    for (const element of document.querySelectorAll('main *'))
      for (const type of ['mouseover', 'focus', 'click', 'toggle'])
        element.dispatchEvent(new Event(type, { cancelable: true }))
  })
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return [
      ...('__pwned' in window ? ['a seed has run'] : []),
      ...('pwned' in Object.prototype ? ['every object is spoilt'] : []),
      ...all.flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => /^(?:on|style$|srcdoc$|formaction$|autofocus$)/u.test(name))
          .map(({ name }) => `attribute ${element.localName} ${name}`),
      ),
      ...[
        ...document.querySelectorAll(
          'iframe, object, embed, base, form, meta[http-equiv="refresh"], img, audio, video',
        ),
      ].map((element) => `element ${element.localName}`),
      ...[...document.scripts]
        .filter(({ src }) => !src.startsWith(`${location.origin}/`) || !src.includes('/_astro/'))
        .map(({ src, text }) => `script ${src || text}`),
      ...[...document.links]
        .filter(({ protocol }) => !/^(?:https?|mailto):$/u.test(protocol))
        .map(({ href }) => `link ${href}`),
    ]
  })
  if (page.url() !== address) deeds.push(`goes to ${page.url()}`)
  return [...new Set([...deeds, ...found])]
}
