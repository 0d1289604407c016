import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { visitPages } from './visit-pages.ts'

const pages = builtPages().filter(({ html }) => html.includes('class="asked"'))
const asking = pages.filter(({ html }) => html.includes('class="ask"')).slice(0, 3)
const choosing = pages.filter(({ html }) => html.includes('id="class-meaning"')).slice(0, 3)

describe.concurrent('the page of a statement', () => {
  const visit = visitPages()

  test('is there to be looked at', ({ expect }) => {
    expect(pages.length).toBeGreaterThan(0)
    expect(asking.length).toBeGreaterThan(0)
    expect(choosing.length).toBeGreaterThan(0)
  })

  test.for(asking)('answers “who prints this?” without scripts: $path', async ({ path }, { expect }) => {
    await visit(path, 'off', async ({ page }) => {
      const answer = page.locator('.asked > div:target')
      expect(await answer.count()).toBe(0)
      await page.locator('.ask').first().click()
      expect(await answer.isVisible()).toBe(true)
      expect(await answer.locator('.o, .many').count()).toBeGreaterThan(0)
      await answer.locator('a').first().click()
      expect(await page.locator('.collated :target').isVisible()).toBe(true)
    })
  })

  test.for(choosing)(
    'shows one class of differences alone, without scripts, and all on paper: $path',
    ({ path }, { expect }) =>
      visit(path, 'off', async ({ page }) => {
        const list = page.locator('section:has(.picks #class-all) > .differences > li')
        const shown = () => list.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
        const all = await list.count()
        const grave = await list.and(page.locator('.meaning')).count()
        expect(await shown()).toBe(all)
        await page.locator('#class-all').focus()
        await page.keyboard.press('ArrowRight')
        expect(await shown()).toBe(grave)
        expect(grave).toBeLessThan(all)
        await page.emulateMedia({ media: 'print' })
        expect(await shown()).toBe(all)
      }),
  )

  test('offers to copy citations where scripts run, and shows them where they do not', async ({ expect }) => {
    const path = pages[0]?.path ?? ''
    const citations = await visit(path, 'off', async ({ page }) => {
      expect(await page.locator('.cite button').count()).toBe(0)
      await page.locator('.cite summary').first().click()
      expect(await page.locator('.cite p').first().isVisible()).toBe(true)
      return page.locator('.cite').count()
    })
    await visit(path, 'on', async ({ page }) => {
      expect(await page.locator('.cite button').count()).toBe(citations)
    })
    expect(citations).toBeGreaterThan(1)
  })
})
