import type { PageRecord } from '../../../src/edition/model/page.ts'

/** Returns every path in a record, of links as of the pages themselves; fragments included. */
export function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'path' && typeof inner === 'string' ? [inner] : pathsIn(inner),
  )
}

/** Returns the ids a template gives out on a page. */
function idsOn(page: PageRecord): Set<string> {
  if (page.kind === 'file') return new Set([...page.lines.keys()].map((at) => `line-${at + 1}`))
  const ids = new Set<string>()
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string') ids.add(value.id)
    Object.values(value).forEach(collect)
  }
  collect(page)
  return ids
}

/** Returns one line for each link within the site that leads to no page, or to no place on its page. */
export function findDeadLinks(pages: readonly PageRecord[]): string[] {
  const ids = new Map(pages.map((page) => [page.path, page]))
  const known = new Map<string, Set<string>>()
  return pages.flatMap((page) => {
    // The data beside the pages holds addresses of articles as published and none of ours.
    const links = page.kind === 'document' ? [] : new Set(pathsIn(page).filter((path) => /^[/#]/u.test(path)))
    return [...links].flatMap((link) => {
      const [path = '', id] = link.split('#')
      const target = path === '' ? page : ids.get(path)
      if (!target) return [`${page.path} links to ${link}: no such page`]
      if (id === undefined) return []
      if (!known.has(target.path)) known.set(target.path, idsOn(target))
      return known.get(target.path)?.has(id) ? [] : [`${page.path} links to ${link}: no such place`]
    })
  })
}
