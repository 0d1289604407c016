import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'

test('the icon for those who take no SVG is the same picture', () => {
  const drawn = new Resvg(readFileSync('public/favicon.svg', 'utf8'), {
    fitTo: { mode: 'width', value: 180 },
  })
  const kept = readFileSync('public/icon.png')
  expect(Buffer.compare(drawn.render().asPng(), kept)).toBe(0)
})
