import { getCollection } from 'astro:content'
import type { PageRecord } from '../edition/model/page.ts'
import { type PageEntry, recordsAmong } from '../loaders/page-entry.ts'

/** Returns the records of all pages of one kind, of all stories. */
export async function pagesOf<Kind extends PageRecord['kind']>(
  kind: Kind,
): Promise<Extract<PageRecord, { kind: Kind }>[]> {
  return recordsAmong((await getCollection('pages')) as PageEntry[], kind)
}
