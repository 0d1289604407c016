import { sure } from '../sure.ts'

/**
 * What the text type has: Latin with the letters of Europe and Vietnam, Cyrillic, modern Greek, and the marks of
 * printed text. A test holds this against the font.
 */
const COVERED =
  /^[\s\u0020-\u007e\u00a1-\u012b\u0134-\u0165\u0168-\u017f\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122]*/u

/**
 * Returns how far `text` can be set in the text type, in UTF-16 code units: its length, or the place of the first
 * character without a glyph.
 *
 * ```text
 * Grüße, здравствуйте     all of it
 * We will sign 🖋 today    13
 * ```
 *
 * A page has the reader's own faces to fall back on; a picture has none, and would show a box.
 */
export function coveredLength(text: string): number {
  const [covered] = sure(COVERED.exec(text), 'match, be it empty')
  return covered.length
}

/** Returns whether all of `text` can be set in the text type. */
export function typeCovers(text: string): boolean {
  return coveredLength(text) === text.length
}
