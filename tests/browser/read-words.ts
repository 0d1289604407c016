import type { Page } from 'playwright-core'

/** Words on a page that claim to be a file's, and the place they claim. */
export interface PrintedWords {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface PageWords {
  readonly printed: readonly PrintedWords[]
  /** Everything else the page says, one text after another; what the editor wrote, marked as such, is left aside. */
  readonly own: readonly string[]
}

/** Returns the words of a page, told apart by the mark that printed words carry: their place in their file. */
export function readWords(page: Page): Promise<PageWords> {
  return page.evaluate(() => {
    const mark = '[data-file][data-start][data-end]'
    const printed = [...document.querySelectorAll<HTMLElement>(mark)].map((element) => ({
      file: element.dataset.file ?? '',
      start: Number(element.dataset.start),
      end: Number(element.dataset.end),
      text: element.textContent,
    }))
    const rest = document.body.cloneNode(true) as HTMLElement
    for (const element of rest.querySelectorAll(`${mark}, [data-editor], script, style`)) element.remove()
    const walker = document.createTreeWalker(rest, NodeFilter.SHOW_TEXT)
    const own: string[] = []
    while (walker.nextNode()) own.push(walker.currentNode.textContent ?? '')
    return { printed, own: own.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean) }
  })
}
