import type { Page } from 'playwright-core'

/** A ground that lies under a text: its colour, or where a gradient lies there, all of its colours. */
export interface Ground {
  readonly colours: readonly string[]
  /** How much of it shows, by the opacity of all it stands in. */
  readonly share: number
}

/** A text that can be seen, and what it is seen on. Colours as the browser computes them. */
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
    const seen: SeenText[] = []

    const shares = new Map<Element | null, number>([[null, 1]])
    /** How much shows of an element, by its opacity and that of all round it; nothing of what is cut away or off. */
    const shareOf = (element: Element): number => {
      const known = shares.get(element)
      if (known !== undefined) return known
      const { opacity, clipPath } = getComputedStyle(element)
      const gone = clipPath === 'inset(50%)' || element.matches(':disabled, [aria-disabled="true"]')
      const share = gone ? 0 : Number(opacity) * (shares.get(element.parentElement) ?? shareOf(element.parentElement ?? element))
      shares.set(element, share)
      return share
    }
    const forNobody = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true }) || shareOf(element) === 0

    /** Where a layer of a background lies on one axis, as a style says it in pixels or per cent. */
    const extent = (size: string | undefined, place: string | undefined, whole: number): [number, number] => {
      const long = (text: string, of: number) =>
        (Number.parseFloat(text) * (text.endsWith('%') ? of : 100)) / 100
      const length = !size || size === 'auto' ? whole : long(size, whole)
      const start = long(place ?? '0%', whole - length)
      return [start, start + length]
    }

    const gradientsAt = (element: Element, x: number, y: number): string[] => {
      const style = getComputedStyle(element)
      if (style.backgroundImage === 'none') return []
      const box = element.getBoundingClientRect()
      const layers = style.backgroundImage.split(/, (?=[a-z-]*gradient\(|url\()/u)
      return layers.flatMap((layer, at) => {
        const [width, height] = (style.backgroundSize.split(', ')[at] ?? '').split(' ')
        const [left, top] = (style.backgroundPosition.split(', ')[at] ?? '').split(' ')
        const [fromX, toX] = extent(width, left, box.width)
        const [fromY, toY] = extent(height, top, box.height)
        // A line under words, not a ground.
        if (toY - fromY <= 3) return []
        if (x - box.left < fromX || x - box.left > toX || y - box.top < fromY || y - box.top > toY) return []
        return layer.match(/rgba?\([^()]*\)/gu) ?? [layer]
      })
    }

    const groundOf = (element: Element, x: number, y: number): Ground => {
      const style = getComputedStyle(element)
      const colour =
        element instanceof SVGElement
          ? element instanceof SVGGeometryElement && style.fill !== 'none'
            ? style.fill
            : 'rgba(0, 0, 0, 0)'
          : style.backgroundColor
      return { colours: [colour, ...gradientsAt(element, x, y)], share: shareOf(element) }
    }
    const paints = ({ colours, share }: Ground) =>
      share > 0 && colours.some((colour) => !/^rgba\(.*, 0\)$/u.test(colour))

    const nameOf = (element: Element) => [element.localName, ...element.classList].join('.')

    const look = (element: Element, text: string, box: DOMRect | undefined, ink: string) => {
      if (!/[\p{L}\p{N}]/u.test(text) || !box || forNobody(element)) return
      const middle = () => {
        const { left, top, width, height } = boxOf()
        return [left + width / 2, top + height / 2] as const
      }
      // Where it stands in the window changes as the window is moved to it.
      const before = element.getBoundingClientRect()
      const boxOf = () => {
        const now = element.getBoundingClientRect()
        return new DOMRect(box.x + now.x - before.x, box.y + now.y - before.y, box.width, box.height)
      }
      const stackAt = ([x, y]: readonly [number, number]) => document.elementsFromPoint(x, y)
      if (!stackAt(middle()).includes(element)) {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const [x, y] = middle()
        scrollBy({ left: x < 0 || x > innerWidth ? x - innerWidth / 2 : 0, top: y < 0 || y > innerHeight ? y - innerHeight / 2 : 0, behavior: 'instant' })
      }
      const [x, y] = middle()
      const stack = stackAt([x, y])
      const at = stack.indexOf(element)
      const above = stack.slice(0, Math.max(at, 0)).find((one) => paints(groundOf(one, x, y)))
      const hidden = at < 0 ? stack[0] : above
      seen.push({
        text: text.trim().replace(/\s+/gu, ' ').slice(0, 40),
        element: nameOf(element),
        ink,
        share: shareOf(element),
        grounds: stack.slice(Math.max(at, 0)).map((one) => groundOf(one, x, y)).filter(paints),
        hiddenBy: hidden ? nameOf(hidden) : '',
      })
    }

    for (const fold of document.querySelectorAll('details')) fold.open = true
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: element, textContent: text } = texts.currentNode
      if (!element || !text?.trim() || /^(?:script|style|title)$/u.test(element.localName)) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
      const style = getComputedStyle(element)
      look(element, text, box, element instanceof SVGElement ? style.fill : style.color)
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const part of ['::before', '::after'] as const) {
        const style = getComputedStyle(element, part)
        if (!/^(?:none|normal)$/u.test(style.content))
          look(element, style.content, element.getBoundingClientRect(), style.color)
      }
      const { display, listStyleType } = getComputedStyle(element)
      if (display === 'list-item' && !/^(?:none|disc|circle|square|disclosure-.*)$/u.test(listStyleType))
        look(element, '1', element.getClientRects()[0], getComputedStyle(element, '::marker').color)
    }
    scrollTo({ left: 0, top: 0, behavior: 'instant' })
    return seen
  })
}
