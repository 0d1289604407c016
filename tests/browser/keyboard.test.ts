import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { desk, openBrowser } from './open-page.ts'

const paths = builtPages().map((page) => page.path)
/** Enough to walk past the head of a page into what it says; a page with sixty outlets has hundreds of links. */
const steps = 25

interface Stop {
  readonly name: string
  readonly target: string | null
  readonly seen: boolean
  readonly marked: boolean
}

describe.concurrent('by keyboard', () => {
  const visit = openBrowser()

  test.for(paths)('the first stop on %s leads to its main part', async (path, { expect }) => {
    await visit(path, { viewport: desk }, async ({ page }) => {
      await page.keyboard.press('Tab')
      const { target } = await stop(page)
      expect(target).toMatch(/^#./)
      await page.keyboard.press('Enter')
      expect(
        await page
          .locator('main')
          .evaluate((main, id) => main.matches(id) || !!main.querySelector(id), target as string),
      ).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    })
  })

  test.for(paths)('every stop on %s can be seen and told apart', async (path, { expect }) => {
    await visit(path, { viewport: desk }, async ({ page }) => {
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press('Tab')
        const at = await stop(page)
        if (at.name === 'body') break
        expect(at, `stop ${step + 1}`).toMatchObject({ seen: true, marked: true })
      }
    })
  })
})

/** Where the focus is: visible on the page, and marked by an outline or a shadow. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const box = at.getBoundingClientRect()
    const style = getComputedStyle(at)
    return {
      name: at === document.body ? 'body' : at.outerHTML.slice(0, 120),
      target: at.getAttribute('href'),
      seen:
        box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && at.checkVisibility(),
      marked:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none',
    }
  })
}
