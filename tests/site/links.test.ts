import { LinkChecker, LinkState } from 'linkinator'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtPages, siteFolder } from './built-pages.ts'

describe('the links of the site', () => {
  let links: { url: string; parent?: string; state: string }[]

  beforeAll(async () => {
    const result = await new LinkChecker().check({
      path: siteFolder,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // What outlets keep at their addresses is not ours to check, and tests ask no other host.
      linksToSkip: ['^https?://(?!localhost[:/]|127\\.0\\.0\\.1[:/]|\\[::1?\\][:/])', '^mailto:'],
    })
    links = result.links
  }, 120_000)

  test('each leads to a page, and to a place on it where it names one', () => {
    const broken = links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link) => `${link.parent} → ${link.url}`)
    expect(links).not.toHaveLength(0)
    expect(broken).toEqual([])
  })

  test('lead from the first page to every other', () => {
    // The checker names what it serves by its path on disk.
    const reached = new Set(
      links.map(({ url }) => decodeURI(url.replace(siteFolder, '').replace(/[?#].*$/, ''))),
    )
    reached.add('/')
    const alone = builtPages()
      .map((page) => page.path)
      .filter((path) => path !== '/404.html' && !reached.has(path))
    expect(alone).toEqual([])
  })
})
