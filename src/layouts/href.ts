/**
 * Returns the address of a page under the base the site is served from. `path` is absolute within the site
 * (`/story/quotes/`), may end in a fragment, and may hold characters that need escaping; full addresses and
 * bare fragments come back as they are.
 */
export function href(path: string): string {
  if (!path.startsWith('/')) return path
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return base + encodeURI(path)
}
