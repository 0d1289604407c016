/** A ground that lies under a text: its colour, or where a gradient lies there, all of its colours. */
export interface Ground {
  readonly colours: readonly string[]
  /** How much of it shows, by the opacity of all it stands in. */
  readonly share: number
}

/** What a page is asked about itself. Colours as the browser computes them. */
export interface PageEyes {
  /** To be called whenever a page may look otherwise than before: it is not asked twice in between. */
  readonly forget: () => void
  /** How much shows of an element: 0 where it is cut away, switched off or quite transparent, 1 where it is whole. */
  readonly shareOf: (element: Element) => number
  /** What an element lays under whatever stands on it at a point of the window. */
  readonly groundOf: (element: Element, x: number, y: number) => Ground
  readonly paints: (ground: Ground) => boolean
  /** Element and classes: `b.o.c3`. */
  readonly nameOf: (element: Element) => string
}

declare global {
  interface Window {
    eyes: PageEyes
  }
}

/** Gives a page `window.eyes`. It runs in the page before anything of the page does, and so holds all it needs. */
export function openEyes(): void {
  let shares = new Map<Element, number>()
  const shareOf = (element: Element): number => {
    const known = shares.get(element)
    if (known !== undefined) return known
    const { opacity, clipPath } = getComputedStyle(element)
    const gone = clipPath === 'inset(50%)' || element.matches(':disabled, [aria-disabled="true"]')
    const share = gone ? 0 : Number(opacity) * (element.parentElement ? shareOf(element.parentElement) : 1)
    shares.set(element, share)
    return share
  }
  const forget = () => {
    shares = new Map()
  }

  /** Where a layer of a background lies on one axis, as its style says it in pixels or per cent. */
  const extent = (size: string | undefined, place: string | undefined, whole: number): [number, number] => {
    const long = (text: string, of: number) =>
      (Number.parseFloat(text) * (text.endsWith('%') ? of : 100)) / 100
    const length = !size || size === 'auto' ? whole : long(size, whole)
    const start = long(place ?? '0%', whole - length)
    return [start, start + length]
  }
  const gradientsAt = (element: Element, style: CSSStyleDeclaration, x: number, y: number): string[] => {
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
  /** The ground of the body is painted beneath all the page holds, unless the root has one of its own. */
  const painter = (element: Element): Element | null => {
    if (element !== document.body && element !== document.documentElement) return element
    const { backgroundColor, backgroundImage } = getComputedStyle(document.documentElement)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none') return element
    return element === document.body ? null : document.body
  }
  const groundOf = (element: Element, x: number, y: number): Ground => {
    const from = painter(element)
    if (!from) return { colours: [], share: 0 }
    const style = getComputedStyle(from)
    const filled = element instanceof SVGGeometryElement && style.fill !== 'none'
    const none = 'rgba(0, 0, 0, 0)'
    const flat = filled ? style.fill : element instanceof SVGElement ? none : style.backgroundColor
    const colours = [flat, ...gradientsAt(element, style, x, y)]
    return { colours, share: colours.some((one) => one !== none) ? shareOf(element) : 0 }
  }
  const paints = ({ colours, share }: Ground) =>
    share > 0 && colours.some((colour) => !/^rgba\(.*, 0\)$/u.test(colour))
  const nameOf = (element: Element) => [element.localName, ...element.classList].join('.')
  window.eyes = { forget, shareOf, groundOf, paints, nameOf }
}
