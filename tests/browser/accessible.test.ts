import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { desk, openBrowser, phone } from './open-page.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.concurrent('axe finds nothing to object to', () => {
  const visit = openBrowser()

  test.for(builtPages().map((page) => page.path))(
    'on %s, light and dark, wide and narrow',
    async (path, { expect }) => {
      const findings = await visit(path, { viewport: desk }, async ({ page }) => {
        const found: string[] = []
        for (const viewport of [desk, phone]) {
          await page.setViewportSize(viewport)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            for (const finding of await audit(page))
              found.push(`${viewport.width} px, ${colorScheme}: ${finding}`)
          }
        }
        return found
      })
      expect(findings).toEqual([])
    },
  )
})

async function audit(page: Page): Promise<string[]> {
  // Legacy mode looks at the page itself only; our pages hold no frames, and it saves a second page for each audit.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.html).join(' ')}`,
  )
}
