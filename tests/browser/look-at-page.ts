import type { Page } from 'playwright-core'
import { audit } from './audit.ts'
import { type PageWords, readWords } from './read-words.ts'
import { phone, type VisitPage } from './visit-pages.ts'
import { type Walk, walkByKeyboard } from './walk-by-keyboard.ts'

/** What one visit to a page shows. */
export interface Look {
  readonly title: string
  readonly headings: number
  readonly mains: number
  /** Pixels by which the page is wider than a screen of 320. */
  readonly overhang: number
  readonly complaints: readonly string[]
  readonly strangers: readonly string[]
  readonly findings: readonly string[]
  readonly walk: Walk
  readonly words: PageWords
  readonly wordsWithScripts: string
  readonly wordsWithoutScripts: string
  /** Comparisons that do not appear on paper. */
  readonly unprinted: number
  readonly printsHeading: boolean
}

/** Visits a page once with scripts and once without, and looks at all there is to look at. */
export async function lookAtPage(path: string, visit: VisitPage): Promise<Look> {
  const wordsWithoutScripts = await visit(path, 'off', ({ page }) => mainText(page))
  return visit(path, 'on', async ({ page, complaints, strangers }) => ({
    wordsWithoutScripts,
    words: await readWords(page),
    wordsWithScripts: await mainText(page),
    title: await page.title(),
    headings: await page.getByRole('heading', { level: 1 }).count(),
    mains: await page.getByRole('main').count(),
    overhang: await overhang(page),
    findings: await audit(page),
    ...(await onPaper(page)),
    walk: await walkByKeyboard(page),
    // Last in time, though not in the record: they fill while the rest is looked at.
    complaints,
    strangers,
  }))
}

function mainText(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

async function overhang(page: Page): Promise<number> {
  await page.setViewportSize(phone)
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

async function onPaper(page: Page): Promise<{ unprinted: number; printsHeading: boolean }> {
  await page.emulateMedia({ media: 'print' })
  const seen = {
    printsHeading: await page.locator('main h1').first().isVisible(),
    unprinted: await page
      .locator('main [data-collation]')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length),
  }
  await page.emulateMedia({ media: 'screen' })
  return seen
}
