import type { Locator, Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { audit } from './audit.ts'
import { visitPages } from './visit-pages.ts'

const pages = builtPages()

/** Pages of articles with the class of one note that has evidence in the text: `h3`, and `e3` for its words. */
const articles = pages.flatMap(({ path, html }) => {
  if (!/\/articles\/[^/]+\/$/u.test(path)) return []
  const order = /<span class="e [^"]*\be(\d+)"/u.exec(html)?.[1]
  return order ? [{ path, order }] : []
})

/** The widths of the lines under words, in pixels: 0 while they are not marked. */
const lines = (words: Locator) =>
  words.evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).borderBottomWidth)))

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

describe.concurrent('the words that tell who said it', () => {
  const visit = visitPages()

  test('are there to be looked at', ({ expect }) => {
    expect(articles.length).toBeGreaterThan(1)
  })

  test.for(articles.slice(0, 4))(
    'are marked by mouse, by key and by link, without scripts: $path',
    async ({ path, order }, { expect }) => {
      await visit(path, 'off', async ({ page }) => {
        const words = page.locator(`.text .e.e${order}`)
        const marked = async () => (await lines(words)).every((width) => width >= 2)
        expect(Math.max(...(await lines(words)))).toBe(0)

        await page.locator(`.note.h${order}`).hover()
        expect(await marked()).toBe(true)
        await page.mouse.move(0, 0)
        expect(await marked()).toBe(false)

        await page.locator(`.text :is(.v, .r).h${order}`).first().hover()
        expect(await marked()).toBe(true)
        await page.mouse.move(0, 0)

        const number = page.locator(`.text a.n.h${order}`).first()
        await number.focus()
        expect(await marked()).toBe(true)

        await page.keyboard.press('Enter')
        await page.waitForURL(/#note-\d+$/u)
        await number.blur()
        expect(await marked()).toBe(true)
      })
    },
  )

  test.for(articles.slice(0, 2))(
    'are led to by the note, opened by key: $path',
    async ({ path, order }, { expect }) => {
      await visit(path, 'off', async ({ page }) => {
        const note = page.locator(`.note.h${order}`)
        await note.locator('summary').first().focus()
        await page.keyboard.press('Enter')
        const word = note.locator('.how a[href^="#w-"]').first()
        const target = await word.getAttribute('href')
        await word.press('Enter')
        expect(
          await page.locator(`${target}:target`).evaluate((one) => getComputedStyle(one).outlineStyle),
        ).toBe('solid')
      })
    },
  )

  const opened = [articles[0]?.path, pages.find(({ html }) => html.includes('id="reported"'))?.path]
  test.for(opened.filter((path) => path !== undefined))(
    'give axe nothing to object to when all is opened: %s',
    async (path, { expect }) => {
      await visit(path, 'on', async ({ page }) => {
        await openAll(page)
        expect(await audit(page)).toEqual([])
      })
    },
  )
})
