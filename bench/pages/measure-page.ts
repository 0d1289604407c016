import { brotliCompressSync } from 'node:zlib'

/** What a page costs before anybody has done anything with it. */
export interface PageWeight {
  /** Bytes of the HTML and of the style sheets that hold up its first picture, with Brotli. */
  readonly first: number
  /** Bytes of all its scripts, with Brotli. */
  readonly scripts: number
  /** Hosts other than its own that it asks for something. */
  readonly strangers: readonly string[]
}

const STYLE_SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g
const SCRIPT_FILE = /<(?:script\b[^>]*\bsrc|link\b(?=[^>]*\brel="modulepreload")[^>]*\bhref)="([^"]+)"/g
const SCRIPT = /<script\b(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g
const TAKEN =
  /<(?:script|img|source|iframe|video|audio|object|embed|use)\b[^>]*\b(?:src|srcset|href|data)="(?:https?:)?\/\/([^/"]+)/g
const LINKED = /<link\b(?![^>]*\brel="(?:canonical|license|prev|next)")[^>]*\bhref="(?:https?:)?\/\/([^/"]+)/g
const STYLED = /(?:url\(|@import\s*)["']?(?:https?:)?\/\/([^/"')]+)/g

/**
 * Returns the weight of a page. Everything is compressed by itself, as it is sent; quality is Brotli’s highest, which
 * servers of static files use.
 *
 * @param read gives a file of the site by the address a page has for it
 */
export function measurePage(html: string, read: (address: string) => string): PageWeight {
  const bytes = (text: string) => brotliCompressSync(text).length
  const files = (pattern: RegExp) =>
    found(html, pattern).filter((address) => !/^(?:https?:)?\/\//.test(address))
  const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + bytes(text), 0)
  const styles = files(STYLE_SHEET).map(read)
  const inline = found(html, SCRIPT).filter((code) => code.trim() !== '')
  const strangers = [TAKEN, LINKED, STYLED].flatMap((pattern) => found([html, ...styles].join('\n'), pattern))
  return {
    first: total([html, ...styles]),
    scripts: total([...inline, ...files(SCRIPT_FILE).map(read)]),
    strangers: [...new Set(strangers)],
  }
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group)
}
