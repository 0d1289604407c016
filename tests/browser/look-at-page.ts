import type { Page } from 'playwright-core'
import { accessibilityTree } from './accessibility-tree.ts'
import { audit } from './audit.ts'
import { coveredShare, zoomed } from './covered-share.ts'
import { layoutShift } from './layout-shift.ts'
import { type PageWords, readWords } from './read-words.ts'
import { phone, type VisitPage } from './visit-pages.ts'
import { type Walk, walkByKeyboard } from './walk-by-keyboard.ts'
import { weakTexts } from './weak-texts.ts'

/** What the visits to a page show. */
export interface Look {
  readonly title: string
  readonly headings: number
  readonly mains: number
  /** Pixels by which the page is wider than a screen of 320. */
  readonly overhang: number
  /** How much of the window is covered by what stays in place at 400 %, 0 to 1. */
  readonly covered: number
  /** How much the page moves while it loads for the first time, on a phone. */
  readonly shift: number | null
  readonly complaints: readonly string[]
  readonly strangers: readonly string[]
  readonly findings: readonly string[]
  readonly weak: readonly string[] | null
  readonly walk: Walk
  readonly words: PageWords
  readonly treeWithScripts: readonly string[]
  readonly treeWithoutScripts: readonly string[]
  /** Comparisons that do not appear on paper. */
  readonly unprinted: number
  readonly printsHeading: boolean
}

/**
 * Visits a page without scripts and with them, and looks at all there is to look at; `closely` also for the first time, and
 * at how each of its texts stands out.
 */
export async function lookAtPage(path: string, visit: VisitPage, closely: boolean): Promise<Look> {
  const first = closely
    ? await visit(path, 'first', async ({ page, ...heard }) => ({ shift: await layoutShift(page), ...heard }))
    : { shift: null, complaints: [], strangers: [] }
  const without = await visit(path, 'off', async ({ page, ...heard }) => ({
    tree: await accessibilityTree(page),
    ...heard,
  }))
  return visit(path, 'on', async ({ page, complaints, strangers }) => ({
    shift: first.shift,
    treeWithoutScripts: without.tree,
    treeWithScripts: await accessibilityTree(page),
    words: await readWords(page),
    title: await page.title(),
    headings: await page.getByRole('heading', { level: 1 }).count(),
    mains: await page.getByRole('main').count(),
    ...(await atZoom(page)),
    findings: await audit(page),
    ...(await onPaper(page)),
    walk: await walkByKeyboard(page),
    // Opens all folds.
    weak: closely ? await weakTexts(page) : null,
    // Last in time: they fill while the rest is looked at.
    complaints: [...first.complaints, ...without.complaints, ...complaints],
    strangers: [...first.strangers, ...without.strangers, ...strangers],
  }))
}

async function atZoom(page: Page): Promise<{ overhang: number; covered: number }> {
  await page.setViewportSize(zoomed)
  const covered = await coveredShare(page)
  await page.setViewportSize(phone)
  return { covered, overhang: await overhang(page) }
}

/** Returns the pixels by which a page is wider than its window. */
export function overhang(page: Page): Promise<number> {
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
