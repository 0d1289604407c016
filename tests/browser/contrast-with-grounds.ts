import { type Colour, contrast, over, readColour } from './contrast.ts'
import type { Ground } from './page-eyes.ts'

/** What a browser lays under everything, by light and in the dark. */
const PAPER = { light: readColour('#ffffff'), dark: readColour('#121212') } as const

/**
 * Returns the contrast of an ink with what lies under it, half transparent grounds mixed; where a gradient makes several
 * grounds of one, with that it stands out from least. `grounds` from the highest to the lowest, `share` how much of the ink
 * shows.
 */
export function contrastWithGrounds(
  ink: string,
  share: number,
  grounds: readonly Ground[],
  scheme: 'light' | 'dark',
): number {
  const under = grounds.toReversed().reduce<readonly Colour[]>(lay, [PAPER[scheme]])
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
