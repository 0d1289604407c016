import { Worker } from 'node:worker_threads'
import type { Card } from '../edition/model/card.ts'

/** A picture and where the site has it: `/bridge-talks/card.png`. */
export interface DrawnCard {
  readonly path: string
  readonly png: Uint8Array
}

/**
 * Returns the pictures of cards, in their order. They are drawn in a thread of its own, so that pages are built
 * meanwhile. Rejects with what went wrong there.
 */
export async function drawCards(cards: readonly Card[]): Promise<readonly DrawnCard[]> {
  if (cards.length === 0) return []
  const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), {
    workerData: cards,
    // By its whole path, not as the command names it: the build may stand in another folder by now.
    execArgv: ['--import', new URL('../commands/quiet-surroundings.mjs', import.meta.url).href],
  })
  return await new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}
