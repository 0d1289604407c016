import type { Page } from 'playwright-core'
import { type Colour, contrast, over, readColour } from './contrast.ts'
import { type Ground, type SeenText, seenTexts } from './seen-texts.ts'

/** What WCAG 2.2 asks of small text at AAA; here it is asked of every text. */
const LEAST = 7

/**
 * Returns the texts of a page that cannot be seen well, as the page stands now: those that contrast too little with what
 * is really under them, and those that something lies over. `b.o “4” 5.91:1 (12 times)`
 */
export async function weakTexts(page: Page): Promise<string[]> {
  const scheme = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const paper = readColour(scheme ? '#121212' : '#ffffff')
  const told = (await seenTexts(page)).flatMap((text) => {
    if (text.hiddenBy) return [{ text, fault: `lies under ${text.hiddenBy}` }]
    const ratio = leastContrast(text, paper)
    return ratio < LEAST ? [{ text, fault: `${ratio.toFixed(2)}:1` }] : []
  })
  return [...Map.groupBy(told, ({ text, fault }) => `${text.element} ${fault}`)].map(
    ([what, [first, ...more]]) => `${what} “${first?.text.text}” (${1 + more.length} times)`,
  )
}

/** The contrast with the ground it stands out from least, where a gradient makes several. */
function leastContrast({ ink, share, grounds }: SeenText, paper: Colour): number {
  const under = grounds.toReversed().reduce<readonly Colour[]>(lay, [paper])
  return Math.min(...under.map((ground) => contrast(over(shown(ink, share), ground), ground)))
}

/** A gradient runs from the ground without it to each of its colours. */
function lay(under: readonly Colour[], { colours: [flat = '', ...gradient], share }: Ground): Colour[] {
  const grounds = under.map((one) => over(shown(flat, share), one))
  return [...grounds, ...gradient.flatMap((stop) => grounds.map((one) => over(shown(stop, share), one)))]
}

function shown(css: string, share: number): Colour {
  const colour = readColour(css)
  return { ...colour, alpha: colour.alpha * share }
}
