import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { desk, phone } from './visit-pages.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What can be otherwise in the dark: only colours are. */
const colours = ['color-contrast', 'link-in-text-block']

/** Returns what axe finds on a page, wide and narrow, by light and in the dark; leaves the page wide and light. */
export async function audit(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      // Legacy mode looks at the page itself only; ours hold no frames, and it saves a second page for each audit.
      const axe = new AxeBuilder({ page }).setLegacyMode(true)
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(everything)
        : axe.withRules(colours)
      ).analyze()
      for (const { id, help, nodes } of violations) {
        const places = nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
        found.push(
          `${viewport.width} px, ${colorScheme}: ${id} (${help}), ${nodes.length} times: ${places.join(' ')}`,
        )
      }
    }
  }
  return found
}
