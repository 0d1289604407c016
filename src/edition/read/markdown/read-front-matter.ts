import { isMap, isScalar, parseDocument } from 'yaml'
import type { Span } from '../../model/span.ts'

/** What the lines over a Markdown text say about it, as spans of the text. */
export interface FrontMatter {
  readonly title: Span | null
  readonly outlet: Span | null
  /** Dates under the keys that say so, not yet read. */
  readonly dates: readonly (Span & { readonly kind: 'published' | 'updated' })[]
}

const DATE_KEYS: Readonly<Record<string, 'published' | 'updated'>> = {
  date: 'published',
  published: 'published',
  pubDate: 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
}

/**
 * Returns what stands under `title`, `outlet`, `date` and their like between `start` and `end`; null where the
 * lines are no YAML mapping. Other keys are passed over: front matter is often written by another program.
 */
export function readFrontMatter(text: string, { start, end }: Span): FrontMatter | null {
  const document = parseDocument(text.slice(start, end), { prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const values = new Map<string, Span>()
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || !value.range || String(value.value ?? '').trim() === '')
      continue
    const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0
    // A block scalar's range holds its mark and indents: no slice of it is the value.
    if (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL') continue
    values.set(String(key.value), {
      start: start + value.range[0] + quoted,
      end: start + value.range[1] - quoted,
    })
  }
  return {
    title: values.get('title') ?? null,
    outlet: values.get('outlet') ?? null,
    dates: Object.entries(DATE_KEYS).flatMap(([key, kind]) => {
      const span = values.get(key)
      return span ? [{ ...span, kind }] : []
    }),
  }
}
