/** Kinds of pages by the form of their paths, the first that fits. A kind is named as its template. */
const KINDS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['front page', /^\/$/],
  ['404', /^\/404\.html$/],
  ['method', /^\/method\/$/],
  ['story', /^\/[^/]+\/$/],
  ['statements', /^\/[^/]+\/quotes\/$/],
  ['statement', /^\/[^/]+\/quotes\/[^/]+\/$/],
  ['statement against', /^\/[^/]+\/quotes\/[^/]+\/against\//],
  ['articles', /^\/[^/]+\/articles\/$/],
  ['article', /^\/[^/]+\/articles\/[^/]+\/$/],
  ['file', /^\/[^/]+\/files\/[^/]+\/$/],
  ['speakers', /^\/[^/]+\/speakers\/$/],
  ['speaker', /^\/[^/]+\/speakers\/[^/]+\/$/],
  ['outlets', /^\/[^/]+\/compare\/$/],
  ['two outlets', /^\/[^/]+\/compare\/[^/]+\/[^/]+\/$/],
]

/** Returns what kind of page stands at a path: `/bridge-talks/quotes/` → `statements`. One of no kind is `other`. */
export function kindOfPage(path: string): string {
  return KINDS.find(([, form]) => form.test(path))?.[0] ?? 'other'
}
