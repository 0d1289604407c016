import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { PageRecord } from './edition/model/page.ts'
import { editionLoader } from './loaders/edition-loader.ts'

/** The records come from the core, typed and made there; checking them a second time would prove nothing. */
export const collections = {
  pages: defineCollection({ loader: editionLoader(), schema: z.custom<PageRecord>() }),
}
