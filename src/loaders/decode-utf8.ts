import { BrokenSeed } from '../edition/broken-seed.ts'
import { locate } from '../edition/text/locate.ts'

/**
 * Returns the text of UTF-8 bytes, a byte-order mark included, since offsets count it.
 * Throws `BrokenSeed` with line and column where a byte cannot be part of UTF-8, and at a NUL: a browser passes it
 * over or shows another sign for it, so that no page could print what the file says.
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  const text = decoded(bytes, path)
  const nul = text.indexOf('\u0000')
  if (nul === -1) return text
  const what = 'A NUL (U+0000) stands here, which no page can print.'
  throw new BrokenSeed(
    `${path}:${locate(text, nul)}`,
    what,
    looksWide(text) ? 'It looks like UTF-16. Save it as UTF-8.' : 'Take it out.',
  )
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw notUtf8(bytes, path)
  }
}

function notUtf8(bytes: Uint8Array, path: string): BrokenSeed {
  const offset = firstFault(bytes)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
  const where = `${path}:${locate(before, before.length)}`
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const what = `This file is not UTF-8: byte ${offset} (0x${byte}) cannot stand there.`
  return new BrokenSeed(where, what, `${guess(bytes)}Save it as UTF-8.`)
}

/**
 * Returns the index of the first byte of the first sequence that is not UTF-8. The decoder only says that there is
 * one, so the longest good beginning is looked for by halving.
 */
function firstFault(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeginning(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // The longest good beginning may end inside a character: its first byte is where the trouble starts.
  let start = good
  for (let back = 1; back <= 3 && start === good; back++) {
    const byte = bytes[good - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      if (length > back) start = good - back
      break
    }
  }
  return start
}

/** Returns whether the bytes are UTF-8 as far as they go; the last character may be cut. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Plain letters have a NUL beside each in UTF-16, which without a byte-order mark looks like UTF-8. */
function looksWide(text: string): boolean {
  return (text.split('\u0000').length - 1) * 3 > text.length
}

function guess(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return wide ? 'It looks like UTF-16. ' : ''
}
