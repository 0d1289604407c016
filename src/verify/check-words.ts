import type { Checked, Fault } from './checked.ts'
import { findUnknownQuotes } from './find-unknown-quotes.ts'
import type { KnownWords } from './known-words.ts'
import { type OwnText, type PageReading, PRINTED } from './page.ts'

/**
 * Returns how often our own words on a page quote, and each place where they quote what is no slice. In running text
 * whatever stands between our marks has to be an element that names its place. Attributes and titles hold text alone:
 * their quotations are looked for in the files.
 */
export function checkWords(page: PageReading, file: string, isKnown: KnownWords): Checked {
  const text = page.own.map((piece) => piece.text).join('')
  const opened = [...text.matchAll(/“/gu)].map(({ index }) => index)
  const faults = opened
    .filter((at) => !text.startsWith(`${PRINTED}”`, at + 1))
    .map((at) => foreign(file, placeIn(page.own, at), text.slice(at)))
  let checked = opened.length
  for (const piece of page.plain) {
    const { quotes, unknown } = findUnknownQuotes(piece.text, isKnown)
    checked += quotes
    faults.push(...unknown.map((at) => foreign(file, piece.at, piece.text.slice(at))))
  }
  return { checked, faults }
}

function foreign(file: string, at: number | null, words: string): Fault {
  const shown = words.slice(0, 60).replaceAll(PRINTED, '[slice]')
  return { file, at, what: `words of ours quote what is no slice: ${shown}` }
}

/** Where in the page a place in the joined text stands. */
function placeIn(pieces: readonly OwnText[], index: number): number | null {
  let before = 0
  for (const { text, at } of pieces) {
    if (index < before + text.length) return text === PRINTED ? at : at + index - before
    before += text.length
  }
  return null
}
