import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { EditionDocument } from './edition/model/edition-document.ts'
import type { PageRecord } from './edition/model/page.ts'
import { editionLoader } from './loaders/edition-loader.ts'

/** The records come from the core, typed and made there; checking them a second time would prove nothing. */
export const collections = {
  pages: defineCollection({ loader: editionLoader('pages'), schema: z.custom<PageRecord>() }),
  documents: defineCollection({ loader: editionLoader('documents'), schema: z.custom<EditionDocument>() }),
}
