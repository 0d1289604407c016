/** A tag or a run of text of a page, in its order. */
export type Token =
  | {
      readonly kind: 'open'
      readonly name: string
      /** Values as text, entities read; of an attribute without a value ''. */
      readonly attributes: ReadonlyMap<string, string>
      /** True of an element that has no end tag. */
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A script or a style sheet with what stands in it. */
  | {
      readonly kind: 'code'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly code: string
    }

/** Elements that never have an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u
const ATTRIBUTES = /((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)/u.source
const TOKEN = new RegExp(
  `<(script|style)${ATTRIBUTES}>([^]*?)</\\1>|<(/?)([a-z][a-z0-9-]*)${ATTRIBUTES}\\s*(/?)>|<!(?:doctype [^>]*|--[^]*?--)>|([^<]+)`,
  'giu',
)
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/**
 * Returns what a page is made of. It knows HTML only as this site writes it, and throws for all else: in an attribute a
 * `<` or a `>` is a character like others, in a text a `<` that begins no tag is a fault.
 */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const match of html.matchAll(TOKEN)) {
    const [whole, brought, brings = '', code = '', close, name, attributes = '', slash, text] = match
    if (match.index !== at) break
    at += whole.length
    if (brought) tokens.push({ kind: 'code', name: brought, attributes: attributesOf(brings), code })
    else if (text !== undefined) tokens.push({ kind: 'text', text: decoded(text) })
    else if (name && close) tokens.push({ kind: 'close', name })
    else if (name) {
      const empty = slash === '/' || VOID.test(name)
      tokens.push({ kind: 'open', name, attributes: attributesOf(attributes), empty })
    }
  }
  if (at < html.length) throw new Error(`No HTML of ours: ${html.slice(at, at + 120)}`)
  return tokens
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const pairs = written.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/gu)
  return new Map([...pairs].map(([, key = '', value = '']) => [key, decoded(value)]))
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
    return ENTITIES[name] ?? whole
  })
}
