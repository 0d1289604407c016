import { defineCollection } from 'astro/content/config'
import { editionLoader } from './loaders/edition-loader.ts'

/**
 * The records come from the core, typed and made there; checking them a second time would prove nothing, so there is
 * no schema. Nor is anything taken from `astro:content`, which brings so much along that a build of a story would be a
 * quarter longer.
 */
export const collections = { pages: defineCollection({ loader: editionLoader() }) }
