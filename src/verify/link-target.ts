import type { Link } from './page.ts'

/** An address and the file it stands in. */
export interface FoundLink extends Link {
  readonly file: string
}

/** What there is to lead to. */
export interface Targets {
  /** The path the site is served under, with a slash before and behind. */
  readonly base: string
  /** The site’s public address without a path; null where pages do not name it. */
  readonly origin: string | null
  readonly files: ReadonlySet<string>
  /** Of each page, by its file, the places that can be linked to. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
}

/** Where a link leads: a file of the folder, outside it, or nowhere, and then why. */
export type LinkTarget = { readonly file: string } | 'outside' | { readonly fault: string }

/** Stands for the host of the site, whatever it will be. */
const HERE = 'https://site.invalid'
/** Where a reader may be led outside the site, and only by following a link. */
const OUTSIDE = /^(?:https?|mailto):$/u

/**
 * Returns where a link leads. A host does not guess: a folder is asked for with a slash behind it, a file by its name.
 *
 * ```text
 * ../quotes/at-dawn/#way-2   in   ferry/articles/lantern/index.html   →   ferry/quotes/at-dawn/index.html, if “way-2” is on it
 * ```
 */
export function linkTarget(
  { address, file, kind }: FoundLink,
  { base, origin, files, ids }: Targets,
): LinkTarget {
  const from = HERE + base + encodeURI(file.replace(/(?<=^|\/)index\.html$/u, ''))
  const url = URL.parse(address, from)
  if (!url) return { fault: 'this is no address' }
  if (url.origin !== HERE && url.origin !== origin) {
    if (kind === 'followed')
      return OUTSIDE.test(url.protocol) ? 'outside' : { fault: `no reader may be led to ${url.protocol}` }
    return address.startsWith('data:image/') ? 'outside' : { fault: 'this asks another host' }
  }
  if (!url.pathname.startsWith(base)) return { fault: `this does not lie under ${base}` }
  const path = decoded(url.pathname.slice(base.length))
  if (path === null) return { fault: 'this is no address' }
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(target)) return { fault: 'there is no such page or file' }
  const fragment = decoded(url.hash.slice(1))
  if (fragment === '' || fragment === 'top' || (fragment !== null && ids.get(target)?.has(fragment)))
    return { file: target }
  return { fault: `there is no place of that name on the page` }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
