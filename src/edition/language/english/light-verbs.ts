/** Verbs that carry little meaning of their own: the noun or the particle beside them says it. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'put puts putting set sets take takes took taken get gets got make makes made give gives gave given go goes'.split(
    ' ',
  ),
)
