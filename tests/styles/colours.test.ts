import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, linear, readColour } from '../browser/contrast.ts'

const base = readFileSync('src/styles/base.css', 'utf8')
const cards = readFileSync('src/cards/card-layout.ts', 'utf8')

/** A colour of base.css by its name, by light and in the dark. */
function named(name: string): readonly [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(base) ?? []
  if (!light || !dark) throw new Error(`base.css has no colour called ${name}`)
  return [full(light), full(dark)]
}

const full = (hex: string) =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((one) => one + one).join('')}` : hex
const between = (one: string, other: string) => contrast(readColour(one), readColour(other))

/** The eight grounds of outlets’ numbers; the last is another by light and in the dark. */
const grounds = (scheme: 0 | 1): string[] => {
  const first = /^ {2}\.o \{[^}]*background: (#\w+)/mu.exec(base)?.[1] ?? ''
  const more = [2, 3, 4, 5, 6, 7].map(
    (at) => new RegExp(`^ {2}\\.c${at} \\{\\s*background: (#\\w+)`, 'mu').exec(base)?.[1] ?? '',
  )
  const last = /^ {2}\.c8 \{\s*background: light-dark\((#\w+), (#\w+)\)/mu.exec(base)
  return [first, ...more, last?.[scheme + 1] ?? '']
}

describe.each([
  ['by light', 0],
  ['in the dark', 1],
] as const)('%s', (_, scheme) => {
  // Also on grounds that come and go: a place that a link names, words that others do not have.
  test.for(['paper', 'card', 'mark', 'new'])('what is said softly can be read on %s', (ground) => {
    for (const ink of ['ink', 'soft', 'grave', 'word'])
      expect(between(named(ink)[scheme], named(ground)[scheme] ?? ''), ink).toBeGreaterThanOrEqual(7)
  })

  test.for(['paper', 'card', 'mark', 'new'])('where the focus is can be seen on %s', (ground) => {
    expect(between(named('focus')[scheme], named(ground)[scheme] ?? '')).toBeGreaterThanOrEqual(3)
  })

  test('no two outlets are of one colour to anyone', () => {
    const all = grounds(scheme)
    const near = all.flatMap((one, at) =>
      all.slice(0, at).flatMap((other) => {
        const least = Math.min(...EYES.map((eye) => distance(seen(one, eye), seen(other, eye))))
        return least < 0.1 ? [`${one} ${other}: ${least}`] : []
      }),
    )
    expect(all).toHaveLength(8)
    expect(near).toEqual([])
  })
})

test('share cards have the colours of the pages', () => {
  const [paper, ink, soft, line] = ['paper', 'ink', 'soft', 'line'].map((name) => named(name)[0])
  expect(cards).toContain(`['${paper}', '${ink}', '${soft}', '${line}']`)
  expect(cards).toContain(
    `[${grounds(0)
      .map((one) => `'${one}'`)
      .join(', ')}]`,
  )
})

/** Full vision, then protanopia, deuteranopia and tritanopia as Machado, Oliveira and Fernandes simulate them (2009). */
const EYES = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
] as const

type Three = readonly [number, number, number]

/** A colour as these eyes see it, in OKLab. */
function seen(hex: string, eye: (typeof EYES)[number]): Three {
  const colour = readColour(hex)
  const light = [colour.red, colour.green, colour.blue].map(linear)
  const part = (row: 0 | 3 | 6) =>
    Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, one, at) => sum + one * (eye[row + at] ?? 0), 0),
      ),
    )
  const [r, g, b] = [part(0), part(3), part(6)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(one: Three, other: Three): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
