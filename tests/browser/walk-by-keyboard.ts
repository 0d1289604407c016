import type { Page } from 'playwright-core'
import { contrastWithGrounds } from './contrast-with-grounds.ts'
import type { Ground } from './page-eyes.ts'

export interface Walk {
  /** True where the first stop leads into the main part and the focus arrives there. */
  readonly skips: boolean
  /** Stops that cannot be seen, or that nothing one can see marks as the one. */
  readonly lost: readonly string[]
  readonly stops: number
}

/** Enough to walk past the head of a page into what it says; the rest is given the focus one after another. */
const BY_TAB = 12

/** What WCAG 2.2 asks of the mark of a focus, and of all that is seen and is not text. */
const LEAST = 3

/**
 * Returns how a page goes by Tab and Enter alone, and whether each of its stops can be seen and is marked: by an outline at
 * least two pixels wide that contrasts with what it lies on, lies under nothing, and is not cut off on three sides.
 */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const lost: string[] = []
  let stops = 0
  const judge = (focus: Focus) => {
    stops++
    const sides = focus.mark ? focus.grounds : []
    const contrasts = sides.map((side) => contrastWithGrounds(focus.mark, focus.share, side, 'light'))
    // On one side something of its colour may stand close by.
    const contrast = contrasts.toSorted((a, b) => a - b)[Math.min(1, contrasts.length - 1)] ?? 0
    const faults = [
      ...focus.faults,
      ...(focus.mark && contrast < LEAST ? [`marked by ${contrast.toFixed(1)}:1`] : []),
    ]
    if (faults.length > 0) lost.push(`${faults.join(', ')}: ${focus.name}`)
  }
  for (let at = 0; at < BY_TAB; at++) {
    await page.keyboard.press('Tab')
    const [focus] = await page.evaluate(lookAtFocus, false)
    if (!focus) break
    judge(focus)
  }
  // After a key, what a script gives the focus is marked as if a key had.
  for (const focus of await page.evaluate(lookAtFocus, true)) judge(focus)
  return { skips: await skips(page), lost, stops }
}

/** Whether Tab and Enter on a page just opened lead into its main part. */
async function skips(page: Page): Promise<boolean> {
  await page.reload({ waitUntil: 'load' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The address changes before the focus arrives; a busy machine may leave time between.
  const arrived = () => document.activeElement?.closest('main') !== null && location.hash.length > 1
  return page.waitForFunction(arrived, undefined, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

interface Focus {
  readonly name: string
  readonly faults: readonly string[]
  /** Colour of the outline; '' where there is none. */
  readonly mark: string
  readonly share: number
  /** What lies under the outline on each side where it is not cut off, from the highest to the lowest. */
  readonly grounds: readonly (readonly Ground[])[]
}

/** Looks at what has the focus now, or gives it to everything that can have it. Runs in the page. */
function lookAtFocus(everywhere: boolean): Focus[] {
  const { forget, shareOf, groundOf, paints, nameOf } = window.eyes

  /** The part of the window in which an element can be seen at all: boxes that scroll cut off what they hold. */
  const windowOf = (element: Element) => {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight]
    for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible') continue
      const box = at.getBoundingClientRect()
      ;[left, top] = [Math.max(left, box.left), Math.max(top, box.top)]
      ;[right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)]
    }
    return { left, top, right, bottom }
  }

  const look = (at: Element): Focus => {
    forget()
    // A choice that is drawn by its label is marked there.
    const drawn = [at, ...((at as HTMLInputElement).labels ?? [])]
    const widthOf = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle === 'none' || shareOf(one) === 0 ? 0 : Number.parseFloat(outlineWidth)
    }
    const marked = drawn.find((one) => widthOf(one) >= 2)
    const shown = marked ?? at
    const name = `${nameOf(at)} ${at.textContent.trim().slice(0, 30)}`
    const boxes = [...shown.getClientRects()]
    const box = boxes.find(({ width, height }) => width > 1 && height > 1)
    const frame = windowOf(shown)
    if (!box || !shown.checkVisibility({ visibilityProperty: true }))
      return { name, faults: ['not seen'], mark: '', share: 0, grounds: [] }
    const x = (Math.max(box.left, frame.left) + Math.min(box.right, frame.right)) / 2
    const y = (Math.max(box.top, frame.top) + Math.min(box.bottom, frame.bottom)) / 2
    const stack = document.elementsFromPoint(x, y)
    const place = stack.findIndex((one) => drawn.includes(one))
    const above = stack
      .slice(0, Math.max(place, 0))
      .find((one) => !shown.contains(one) && paints(groundOf(one, x, y)))
    const style = getComputedStyle(shown)
    const reach = Number.parseFloat(style.outlineOffset) + widthOf(shown)
    const sides = [
      box.left - reach >= frame.left,
      box.right + reach <= frame.right,
      box.top - reach >= frame.top,
      box.bottom + reach <= frame.bottom,
    ]
    // A hard shadow that reaches as far as the outline is what the outline lies on.
    const [, ring, spread] = /^(rgb\([^()]*\)) 0px 0px 0px ([\d.]+)px$/u.exec(style.boxShadow) ?? []
    const rings = ring && Number(spread) >= reach ? [{ colours: [ring], share: shareOf(shown) }] : undefined
    const places = [
      [box.left - reach, y],
      [box.right + reach, y],
      [x, box.top - reach],
      [x, box.bottom + reach],
    ] as const
    const grounds = places.flatMap(([besideX, besideY], side) => {
      if (!sides[side]) return []
      if (rings) return [rings]
      const stack = document.elementsFromPoint(besideX, besideY).filter((one) => !shown.contains(one))
      return [stack.map((one) => groundOf(one, besideX, besideY)).filter(paints)]
    })
    return {
      name,
      faults: [
        ...(place < 0 ? ['out of sight'] : above ? [`under ${nameOf(above)}`] : []),
        ...(marked ? [] : ['not marked']),
        ...(sides.filter(Boolean).length < 2 ? ['its mark is cut off'] : []),
      ],
      mark: marked ? style.outlineColor : '',
      share: shareOf(shown),
      grounds,
    }
  }

  const at = document.activeElement
  if (!everywhere) return at && at !== document.body ? [look(at)] : []
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  return [...stops].flatMap((stop) => {
    if (!stop.checkVisibility({ visibilityProperty: true })) return []
    stop.focus()
    return [look(stop)]
  })
}
