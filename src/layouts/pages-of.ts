import { getCollection } from 'astro:content'
import type { PageRecord } from '../edition/model/page.ts'
import type { PageEntry } from '../loaders/page-entry.ts'

/** Returns the records of all pages of one kind, of all stories. */
export async function pagesOf<Kind extends PageRecord['kind']>(
  kind: Kind,
): Promise<Extract<PageRecord, { kind: Kind }>[]> {
  const kept = (await getCollection('pages')).map((entry) => entry.data as PageEntry['data'])
  return kept.filter((page) => page.kind === kind).map((page) => JSON.parse(page.json))
}
