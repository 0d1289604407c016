import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import type { Card } from '../edition/model/card.ts'
import { CARD_SIZE, cardLayout } from './card-layout.ts'

/** The text type is cut in pieces by alphabet; each is asked in turn for a letter that those before it lack. */
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese']
const WEIGHTS = [400, 600] as const

const { resolve } = createRequire(import.meta.url)
const fonts = ALPHABETS.flatMap((alphabet) =>
  WEIGHTS.map((weight): Font => {
    const file = `@fontsource/source-serif-4/files/source-serif-4-${alphabet}-${weight}-normal.woff`
    return { name: `serif ${alphabet}`, data: readFileSync(resolve(file)), weight, style: 'normal' }
  }),
)
const fontFamily = ALPHABETS.map((alphabet) => `serif ${alphabet}`).join(', ')

/**
 * Returns a card as a PNG, 1200 × 630. The same card gives the same bytes: words are drawn as outlines from the fonts of
 * this project, none of the machine's. Throws where a letter is in no font: the core lets none of these through.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { type, props } = cardLayout(card)
  const svg = await satori(
    { type, props: { ...props, style: { ...props.style, fontFamily } }, key: null },
    {
      ...CARD_SIZE,
      fonts,
      loadAdditionalAsset: async (_, letters) => {
        throw new Error(`As Quoted has a bug: no font of ${card.path} has ${JSON.stringify(letters)}`)
      },
    },
  )
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}
