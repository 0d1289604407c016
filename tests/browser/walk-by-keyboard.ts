import type { Page } from 'playwright-core'

export interface Walk {
  /** True where the first stop leads into the main part and the focus arrives there. */
  readonly skips: boolean
  /** Stops that cannot be seen, or that nothing marks as the one. */
  readonly lost: readonly string[]
  readonly stops: number
}

/** Enough to walk past the head of a page into what it says; a page with sixty outlets has hundreds of links. */
const most = 25

/** Returns how a page goes by Tab and Enter alone. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const lost: string[] = []
  let stops = 0
  for (; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focus)
    if (at === null) break
    if (!at.seen || !at.marked) lost.push(`${at.seen ? 'not marked' : 'not seen'}: ${at.name}`)
  }
  return { skips: await skips(page), lost, stops }
}

/** Whether Tab and Enter on a page just opened lead into its main part. */
async function skips(page: Page): Promise<boolean> {
  await page.reload({ waitUntil: 'load' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The address changes before the focus arrives; a busy machine may leave time between.
  const arrived = () => document.activeElement?.closest('main') !== null && location.hash.length > 1
  return page.waitForFunction(arrived, undefined, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

/** Where the focus is, seen on the screen and marked by an outline or a shadow; null when it is nowhere. */
function focus(): { name: string; seen: boolean; marked: boolean } | null {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const box = at.getBoundingClientRect()
  const style = getComputedStyle(at)
  return {
    name: at.outerHTML.slice(0, 120),
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && at.checkVisibility(),
    marked:
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none',
  }
}
