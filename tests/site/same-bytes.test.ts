import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteFolder } from './built-pages.ts'
import { bytesOf, endOf, startBuild } from './run-build.ts'
import { writeSmallStory } from './small-story.ts'

describe('the same seeds', () => {
  let place: string
  let first: Record<string, string>
  const site = (name: string) => join(place, name, 'dist')
  /** Builds a story that is written down anew, beside a site of that name. */
  async function build(name: string, order: 'given' | 'turned', env: Record<string, string>, cwd?: string) {
    const seeds = writeSmallStory(join(place, name), order)
    const ended = await endOf(
      startBuild({ env: { ...env, SEEDS: seeds, DIST: site(name) }, ...(cwd ? { cwd } : {}) }),
    )
    expect(ended).toEqual({ status: 0, said: '' })
    return bytesOf(site(name))
  }
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'as-quoted-bytes-'))
    first = await build('first', 'given', { TZ: 'UTC', LANG: 'C', SITE: 'https://exampleton.example' })
  }, 60_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  test('are a site of pages, pictures and data', () => {
    const files = Object.keys(first)
    for (const name of ['index.html', 'ferry/story.json', 'ferry/card.png', 'sitemap-0.xml'])
      expect(files).toContain(name)
  })

  test('give the same bytes with another time zone, language, order of files and working folder', async () => {
    const elsewhere = join(place, 'elsewhere')
    mkdirSync(elsewhere)
    const foreign = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }
    const second = await build(
      'second',
      'turned',
      { ...foreign, SITE: 'https://exampleton.example' },
      elsewhere,
    )
    expect(second).toEqual(first)
  })
})

test('the site of this project is built again byte for byte', async () => {
  const place = mkdtempSync(join(tmpdir(), 'as-quoted-again-'))
  try {
    const env = { DIST: join(place, 'dist'), TZ: 'America/Caracas', LC_ALL: 'de_DE.UTF-8' }
    expect(await endOf(startBuild({ env }))).toMatchObject({ status: 0 })
    expect(bytesOf(join(place, 'dist'))).toEqual(bytesOf(siteFolder))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})
