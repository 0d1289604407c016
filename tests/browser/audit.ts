import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { desk, phone } from './visit-pages.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

// The pages have been opened with axe in them: bring-axe.ts.

/** Returns what axe finds on a page, narrow and wide, by light and in the dark; leaves the page wide and light. */
export async function audit(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    const { width } = viewport
    // Only colours can be otherwise in the dark.
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await run(page, `${width} px, dark`, { runOnly: { type: 'rule', values: colours } })))
    await page.emulateMedia({ colorScheme: 'light' })
    found.push(...(await run(page, `${width} px, light`, { runOnly: everything })))
  }
  return found
}

/** Returns what axe finds on a page as it stands, colours aside: what the words on it can spoil. */
export function auditWords(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(colours.map((name) => [name, { enabled: false }]))
  return run(page, 'as it stands', { runOnly: everything, rules })
}

async function run(page: Page, when: string, options: RunOptions): Promise<string[]> {
  // What is in order is not told: half the time goes into telling it.
  const { violations } = await page.evaluate((asked) => window.axe.run(asked), {
    ...options,
    resultTypes: ['violations' as const],
  })
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))
    return `${when}: ${id} (${help}), ${nodes.length} times: ${places.join(' ')}`
  })
}
