import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Brings axe into every page that is opened from now on. Handed to a page that is open already, it takes four times as long. */
export function bringAxe(into: BrowserContext | Page): Promise<unknown> {
  return into.addInitScript({ content: axe.source })
}
