/** A colour as a browser computes it: 0 to 255 each, opaque at an alpha of 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** Returns the colour of `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` or `#010203`. Throws for any other way to write one. */
export function readColour(css: string): Colour {
  const [, hex] = /^#([0-9a-f]{6})$/iu.exec(css) ?? []
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : /^rgba?\(([^()]*)\)$/u.exec(css)?.[1]?.split(',').map(Number)
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = parts ?? []
  if (Number.isNaN(red + green + blue + alpha)) throw new Error(`No colour that is known here: ${css}`)
  return { red, green, blue, alpha }
}

/** Returns what is seen of a colour laid over another that is opaque. */
export function over(top: Colour, under: Colour): Colour {
  const mix = (one: number, other: number) => one * top.alpha + other * (1 - top.alpha)
  return {
    red: mix(top.red, under.red),
    green: mix(top.green, under.green),
    blue: mix(top.blue, under.blue),
    alpha: 1,
  }
}

/** Returns the contrast of two opaque colours by WCAG 2.2: 1 for the same, 21 for black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(linear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Returns one part of a colour, 0 to 255, as an amount of light, 0 to 1. */
export function linear(part: number): number {
  const value = part / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
