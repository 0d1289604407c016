import { href } from './href.ts'

/** Returns the address of a page for other hosts: with the site's own address before it, where that is known. */
export function addressOf(path: string, site: URL | undefined): string {
  return site ? new URL(href(path), site).href : href(path)
}

/** Returns the path of a page without the base the site is served from, as records have it. */
export function pathUnderBase(pathname: string): string {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
}
