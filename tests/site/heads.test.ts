import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFiles, builtPages, siteFolder } from './built-pages.ts'

const pages = builtPages()
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')

/** The content of a `meta` of the page, as text; undefined where there is none. */
function metaOf(html: string, name: string): string | undefined {
  const [, content] = html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`)) ?? []
  return content?.replace(/&#34;|&quot;/g, '"').replace(/&#38;|&amp;/g, '&')
}

/** Where a file of the site stands that a page names by its address. */
function fileOf(address: string): string {
  const { pathname } = new URL(address, 'https://example.org')
  return join(siteFolder, decodeURI(pathname).slice(base.length))
}

describe('the heads of the pages', () => {
  test('describe each page in words of its own', () => {
    const descriptions = pages.map(({ html }) => metaOf(html, 'description') ?? '')
    expect(descriptions.filter((one) => one.trim().length < 20)).toEqual([])
    expect(descriptions.filter((one, at) => descriptions.indexOf(one) !== at)).toEqual([])
  })

  test('say the same to those who share a page as to those who search for it', () => {
    for (const { path, html } of pages) {
      expect(metaOf(html, 'og:description'), path).toBe(metaOf(html, 'description'))
      expect(metaOf(html, 'og:type'), path).toBe('website')
      const card = metaOf(html, 'twitter:card')
      expect(card, path).toBe(metaOf(html, 'og:image') ? 'summary_large_image' : 'summary')
    }
  })

  test('name a colour for light and for dark', () => {
    for (const { path, html } of pages) {
      const schemes = [...html.matchAll(/name="theme-color" media="\(prefers-color-scheme: (\w+)\)"/g)]
      expect(
        schemes.map(([, scheme]) => scheme),
        path,
      ).toEqual(['light', 'dark'])
    }
  })

  test('lead to icons that are there', () => {
    for (const { path, html } of pages) {
      const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)]
      expect(icons.length, path).toBeGreaterThan(1)
      for (const [, icon = ''] of icons) expect(existsSync(fileOf(icon)), icon).toBe(true)
    }
  })
})

describe.skipIf(process.env.CARDS === 'off')('share cards', () => {
  const cards = builtFiles().filter((file) => file.endsWith('/card.png'))
  const named = pages.flatMap(({ html }) => metaOf(html, 'og:image') ?? [])

  test('are there for the pages that name them, and for no others', () => {
    expect(cards.length).toBeGreaterThan(0)
    expect([...new Set(named.map(fileOf))].sort()).toEqual(cards.map((card) => join(siteFolder, card)).sort())
  })

  test('are pictures of one size, with all they say in words beside them', () => {
    for (const card of cards) {
      const png = readFileSync(join(siteFolder, card))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630])
    }
    for (const { path, html } of pages.filter((page) => metaOf(page.html, 'og:image')))
      expect(metaOf(html, 'og:image:alt')?.length, path).toBeGreaterThan(10)
  })

  test('have an absolute address where the site has one', () => {
    const { SITE } = process.env
    for (const address of named)
      expect(address.startsWith(SITE ? `${SITE}${base}` : base), address).toBe(true)
  })
})
