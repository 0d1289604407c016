import type { Page } from 'playwright-core'
import type { Ground } from './page-eyes.ts'

/** A text that can be seen, and what it is seen on. */
export interface SeenText {
  readonly text: string
  /** Element and classes: `b.o.c3`. */
  readonly element: string
  readonly ink: string
  readonly share: number
  /** From the highest to the lowest, the paper of the browser itself not among them. */
  readonly grounds: readonly Ground[]
  /** What lies over it and hides it; '' where nothing does. */
  readonly hiddenBy: string
}

/**
 * Returns every text that can be seen on a page, in its folds too, which it opens: words, what stands before and after them
 * by style, the numbers of lists, the words in pictures. Left out by rule are texts without a letter or figure, texts that
 * are for screen readers alone, and what is switched off.
 *
 * Each is looked at where it stands: the grounds are those of the elements that the browser stacks at its middle.
 */
export function seenTexts(page: Page): Promise<SeenText[]> {
  // One function, since it runs in the page.
  return page.evaluate(() => {
    const { forget, shareOf, groundOf, paints, nameOf } = window.eyes
    forget()
    const seen: SeenText[] = []

    /** What stands before, after or beside an element by style is looked for all over it, where its own parts lie too. */
    const lookBeside = (element: Element, text: string, ink: string) =>
      look(
        element,
        text,
        () => element.getClientRects()[0],
        ink,
        (one) => element.contains(one),
      )
    const look = (
      element: Element,
      text: string,
      boxOf: () => DOMRect | undefined,
      ink: string,
      isOwn: (one: Element) => boolean = () => false,
    ) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return
      if (!element.checkVisibility({ visibilityProperty: true }) || shareOf(element) === 0) return
      const middle = () => {
        const box = boxOf()
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined
      }
      let at = middle()
      if (!at) return
      let stack = document.elementsFromPoint(at.x, at.y)
      if (!stack.includes(element)) {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const { x, y } = middle() ?? at
        // The text may lie far from the middle of what it stands in.
        const left = x < 0 || x > innerWidth ? x - innerWidth / 2 : 0
        const top = y < 0 || y > innerHeight ? y - innerHeight / 2 : 0
        scrollBy({ left, top, behavior: 'instant' })
        at = middle() ?? at
        stack = document.elementsFromPoint(at.x, at.y)
      }
      const { x, y } = at
      // No scrolling leads there: it is for screen readers alone, or until it has the focus.
      if (x + scrollX < 0 || y + scrollY < 0) return
      const place = stack.indexOf(element)
      const above = stack
        .slice(0, Math.max(place, 0))
        .find((one) => !isOwn(one) && paints(groundOf(one, x, y)))
      const hidden = place < 0 ? (stack[0] ?? document.body) : above
      seen.push({
        text: text.trim().replace(/\s+/gu, ' ').slice(0, 40),
        element: nameOf(element),
        ink,
        share: shareOf(element),
        grounds: stack
          .slice(Math.max(place, 0))
          .map((one) => groundOf(one, x, y))
          .filter(paints),
        hiddenBy: hidden ? nameOf(hidden) : '',
      })
    }

    for (const fold of document.querySelectorAll('details')) fold.open = true
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const element = node.parentElement
      if (!element || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxOf = () => [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
      const style = getComputedStyle(element)
      look(element, node.textContent, boxOf, element instanceof SVGElement ? style.fill : style.color)
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const part of ['::before', '::after'] as const) {
        const { content, color } = getComputedStyle(element, part)
        if (/^(?:none|normal)$/u.test(content)) continue
        lookBeside(element, content, color)
      }
      const { display, listStyleType } = getComputedStyle(element)
      if (display !== 'list-item' || /^(?:none|disc|circle|square|disclosure-.*)$/u.test(listStyleType))
        continue
      const { color } = getComputedStyle(element, '::marker')
      lookBeside(element, '1', color)
    }
    scrollTo({ left: 0, top: 0, behavior: 'instant' })
    return seen
  })
}
