import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { PageRecord } from '../edition/model/page.ts'

/**
 * A page as the content store keeps it: its kind, to find it by, and its record packed into one string.
 *
 * One string, because Astro walks through all that is inside an entry, in search of pictures and references: when it
 * is stored, when the store is saved, and again for every template that asks for the collection. A string has no
 * inside, and a template opens only the records it sets. Packed, because Astro writes the store into the program that
 * sets the pages, where every character is read by three parsers.
 */
export interface PageEntry {
  readonly id: string
  readonly data: { readonly kind: PageRecord['kind']; readonly packed: string }
}

/** Returns the entry of a page, under its path. */
export function pageToEntry(page: PageRecord): PageEntry {
  const packed = deflateRawSync(JSON.stringify(page), { level: 1 }).toString('base64')
  return { id: page.path, data: { kind: page.kind, packed } }
}

/** Returns the records of one kind among the entries, in their order. */
export function recordsAmong<Kind extends PageRecord['kind']>(
  entries: readonly Pick<PageEntry, 'data'>[],
  kind: Kind,
): Extract<PageRecord, { kind: Kind }>[] {
  return entries
    .filter(({ data }) => data.kind === kind)
    .map(({ data }) => JSON.parse(inflateRawSync(Buffer.from(data.packed, 'base64')).toString()))
}
