import type { PageReading } from './page.ts'

/** Where a site is to be served, as its first page tells. */
export interface SiteAddress {
  /** With a slash before and behind: `/` or `/quotes/`. */
  readonly base: string
  /** `https://example.org`; null where the site was built without its public address. */
  readonly origin: string | null
}

const ICON = /favicon\.svg$/u

/**
 * Returns the path and the host a site was built for. Its first page names its own icon, which lies at the root of the
 * folder: whatever comes before the icon’s name is the base.
 */
export function siteAddress(first: PageReading): SiteAddress {
  const icon = first.links.find(({ address }) => ICON.test(address))?.address ?? '/'
  const named = first.links.find(({ kind, address }) => kind === 'named' && /^https?:/u.test(address))
  return { base: icon.replace(ICON, ''), origin: named ? new URL(named.address).origin : null }
}
