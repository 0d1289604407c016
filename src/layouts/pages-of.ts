import { getCollection } from 'astro:content'
import type { PageRecord } from '../edition/model/page.ts'

/** Returns the records of all pages of one kind, of all stories. */
export async function pagesOf<Kind extends PageRecord['kind']>(
  kind: Kind,
): Promise<Extract<PageRecord, { kind: Kind }>[]> {
  const pages = (await getCollection('pages')).map((entry) => entry.data as PageRecord)
  return pages.filter((page): page is Extract<PageRecord, { kind: Kind }> => page.kind === kind)
}
