import type { Token } from './token.ts'

/** Witnesses with the same words, before their units are found. */
export interface Bundle {
  readonly rows: readonly number[]
  readonly tokens: readonly Token[]
  readonly content: string
}

/**
 * Returns the witnesses bundled by their words and sorted by them. From here on nothing depends on the order or the
 * names in which witnesses came: only on what they print.
 */
export function mergeEqualWitnesses(witnesses: readonly (readonly Token[])[]): Bundle[] {
  const bundles = new Map<string, { rows: number[]; tokens: readonly Token[]; printed: string }>()
  witnesses.forEach((tokens, row) => {
    const content = tokens.map(contentOf).join(' ')
    const printed = tokens.map((token) => token.text).join(' ')
    const bundle = bundles.get(content)
    if (!bundle) bundles.set(content, { rows: [row], tokens, printed })
    else {
      bundle.rows.push(row)
      if (printed < bundle.printed) Object.assign(bundle, { tokens, printed })
    }
  })
  return [...bundles]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([content, { rows, tokens }]) => ({ content, rows, tokens }))
}

/** A word and whatever else of it the aligner looks at: capitals, dots, where a paragraph ends. */
function contentOf(token: Token): string {
  const core = token.text.replace(/[^\p{L}\p{N}.]/gu, '')
  const shape = core.length > 1 && core === core.toUpperCase() ? 'A' : core !== core.toLowerCase() ? 'a' : ''
  return `${token.normal}\u0000${token.kind}${shape}${token.dots}${token.segment}`
}
