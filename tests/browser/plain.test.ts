import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { desk, openBrowser, phone } from './open-page.ts'

const paths = builtPages().map((page) => page.path)

describe.concurrent('every page', () => {
  const visit = openBrowser()

  test.for(paths)('%s stays within 320 px, is silent, and asks no other host', async (path, { expect }) => {
    await visit(path, { viewport: phone }, async ({ page, complaints, strangers }) => {
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overhang).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      expect(strangers).toEqual([])
    })
  })

  test.for(paths)('%s says the same with scripts off as with scripts on', async (path, { expect }) => {
    const words = (javaScriptEnabled: boolean) =>
      visit(path, { viewport: desk, javaScriptEnabled }, ({ page }) => page.locator('main').innerText())
    const withScripts = await words(true)
    expect(withScripts.trim()).not.toBe('')
    expect(await words(false)).toBe(withScripts)
  })

  test.for(paths)(
    '%s has one main heading, one main part and a title of its own',
    async (path, { expect }) => {
      await visit(path, { viewport: desk }, async ({ page }) => {
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
        expect(await page.getByRole('main').count()).toBe(1)
        expect((await page.title()).trim()).not.toBe('')
      })
    },
  )

  test.for(paths)('%s prints what its main part says', async (path, { expect }) => {
    await visit(path, { viewport: desk }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('main h1').isVisible()).toBe(true)
      const hidden = await page
        .locator('main [data-collation]')
        .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length)
      expect(hidden).toBe(0)
    })
  })
})
