import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

/** What a server sends before it waits for the first answer, with room for its own header lines. */
const ONE_ROUND_TRIP = 14 * 1024

test.skipIf(process.env.SEEDS)('each page of the first story comes within one round trip', () => {
  const heavy = builtPages()
    .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
    .filter(({ bytes }) => bytes > ONE_ROUND_TRIP)
  expect(heavy).toEqual([])
})
