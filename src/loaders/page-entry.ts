import type { Card } from '../edition/model/card.ts'
import type { PageRecord } from '../edition/model/page.ts'

/**
 * A page as the content store keeps it: its kind, to find it by, and its record written out as JSON.
 *
 * Written out, because Astro walks through all that is inside an entry, in search of pictures and references: when it
 * is stored, when the store is saved, and again for every template that asks for the collection. A string has no
 * inside, and a template reads only the records it sets.
 */
export interface PageEntry {
  readonly id: string
  readonly data: { readonly kind: PageRecord['kind']; readonly json: string }
}

/** Returns the entry of a page, under its path. */
export function pageToEntry(page: PageRecord): PageEntry {
  return { id: page.path, data: { kind: page.kind, json: JSON.stringify(page) } }
}

/** Returns the records of the share cards among the entries. */
export function cardsAmong(entries: readonly PageEntry[]): Card[] {
  return entries.filter(({ data }) => data.kind === 'card').map(({ data }) => JSON.parse(data.json))
}
