import type { Link } from './page.ts'

/** Addresses in quotes that scripts load modules from, or ask. */
const ASKED_BY_SCRIPT = /["'`]((?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9[][^"'`\s]*)["'`]/giu
const ASKED_BY_STYLE =
  /url\(\s*(?:"([^"]*)"\s*|'([^']*)'\s*|([^()"'\s][^()"']*)?)\)|@import\s+["']([^"']+)["']/giu
/** In pictures that are text: addresses of what they load; an xmlns is a name and asks for nothing. */
const ASKED_BY_PICTURE = /\b(?:href|src)\s*=\s*["']([^"']+)["']/giu
const LISTED = /<loc>([^<]*)<\/loc>/gu

/** Returns the addresses in a file of the site that is no page, by the ending of its name; none for other files. */
export function readAsset(name: string, text: string): Link[] {
  if (/\.m?js$/u.test(name)) return addresses(text, ASKED_BY_SCRIPT, 'taken')
  if (/\.css$/u.test(name)) return styleAddresses(text)
  if (/\.svg$/u.test(name)) return [...styleAddresses(text), ...addresses(text, ASKED_BY_PICTURE, 'taken')]
  if (/\.xml$/u.test(name)) return addresses(text, LISTED, 'named')
  return []
}

/** Returns what a style sheet takes. Places count from `from`. */
export function styleAddresses(css: string, from = 0): Link[] {
  return addresses(css, ASKED_BY_STYLE, 'taken').map((link) => ({ ...link, at: link.at + from }))
}

function addresses(text: string, pattern: RegExp, kind: Link['kind']): Link[] {
  return [...text.matchAll(pattern)].map((found) => ({
    address: (found.slice(1).find((part) => part !== undefined) ?? '').trim(),
    kind,
    at: found.index,
  }))
}
