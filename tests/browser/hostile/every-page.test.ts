import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { builtPages } from '../../site/built-pages.ts'
import { auditWords } from '../audit.ts'
import { launchArguments } from '../find-browser.ts'
import { overhang } from '../look-at-page.ts'
import { phone } from '../visit-pages.ts'

/** One letter under a hundred marks is one sign to a browser, wider than the screen, and no line can break in it. */
const ONE_SIGN = 20

/** A page of each kind is looked at as on the other sites; here every page, as far as words that nobody chose can spoil it. */
describe.concurrent('whatever the seeds hold,', () => {
  let browser: Browser
  /** Windows that nobody looks through just now: opening one takes longer than looking at a small page. */
  const free: Page[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: launchArguments })
  })
  afterAll(() => browser.close())

  test.for(builtPages().map(({ path }) => path))(
    '%s can be read by all, and on a phone',
    async (path, { expect }) => {
      const page = free.pop() ?? (await browser.newPage({ viewport: phone }))
      await page.goto(`${inject('address')}${path}`, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => null))
      const seen = { findings: await auditWords(page), wider: Math.max(0, await overhang(page)) }
      free.push(page)
      expect(seen.findings).toEqual([])
      expect(seen.wider).toBeLessThanOrEqual(path.endsWith('/11-marks-piled-up/') ? ONE_SIGN : 0)
    },
  )
})
