import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DrawnCard } from './draw-cards.ts'

/** Writes pictures to where their paths say, under the folder of a built site. */
export function writeCards(site: string, cards: readonly DrawnCard[]): void {
  for (const { path, png } of cards) {
    const file = join(site, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, png)
  }
}
