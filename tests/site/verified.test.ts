import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { verifySite } from '../../src/verify/verify-site.ts'
import { builtPages, siteFolder } from './built-pages.ts'

const seeds = resolve(process.env.SEEDS || 'seeds')

test('the site says nothing that its seeds do not: words, SHA-256, links, policies', () => {
  const { counts, faults } = verifySite(siteFolder, seeds)
  expect(faults).toEqual([])
  expect(counts.pages).toBe(builtPages().length)
  expect(counts.policies).toBe(counts.pages)
  expect(counts.hashes).toBe(counts.files)
  for (const kind of ['printed', 'quoted', 'recorded', 'links'] as const)
    expect(counts[kind], kind).toBeGreaterThan(100)
})

// The finest of what can be planted, in pages as they are built: the rest is tried on a small site by tests/verify.
test.each<[what: string, from: RegExp, to: string]>([
  ['a letter of a quotation', /(“<bdi[^>]*>[^<]*[a-x])[a-y]/u, '$1z'],
  ['a letter of a quotation in the head', /(<meta[^>]* content="[^"]*?“[^”"]*?)[a-y]/u, '$1z'],
  ['a fragment', /(<a[^>]* href="#[^"]*)"/u, '$1-x"'],
])('a change of %s on a page is noticed', (_, from, to) => {
  const page = builtPages().find(({ html }) => from.test(html))
  expect(page).toBeDefined()
  const copy = join(mkdtempSync(join(tmpdir(), 'as-quoted-verified-')), 'site')
  cpSync(siteFolder, copy, { recursive: true })
  const file = join(copy, page?.file ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  const { faults } = verifySite(copy, seeds)
  rmSync(join(copy, '..'), { recursive: true, force: true })
  expect(faults.map((fault) => fault.file)).toEqual([page?.file])
})
