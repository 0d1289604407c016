import type { Page } from 'playwright-core'
import { contrastWithGrounds } from './contrast-with-grounds.ts'
import { seenTexts } from './seen-texts.ts'
import { desk, phone } from './visit-pages.ts'

/** What WCAG 2.2 asks of small text at AAA; here it is asked of every text. */
const LEAST = 7

/**
 * Returns the texts of a page that cannot be seen well, narrow and wide, by light and in the dark: those that contrast too
 * little with what is really under them, and those that something lies over. `320 px, dark: b.o 5.91:1 “4” (12 times)`
 */
export async function weakTexts(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const told = (await seenTexts(page)).flatMap(({ text, element, ink, share, grounds, hiddenBy }) => {
        if (hiddenBy) return [{ text, fault: `${element} lies under ${hiddenBy}` }]
        const ratio = contrastWithGrounds(ink, share, grounds, colorScheme)
        return ratio < LEAST ? [{ text, fault: `${element} ${ratio.toFixed(2)}:1` }] : []
      })
      for (const [fault, alike] of Map.groupBy(told, (one) => one.fault))
        found.push(
          `${viewport.width} px, ${colorScheme}: ${fault} “${alike[0]?.text}” (${alike.length} times)`,
        )
    }
  }
  return found
}
