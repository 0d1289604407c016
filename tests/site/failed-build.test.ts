import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** Files of one story by name; null for a folder inside it. */
type Files = Readonly<Record<string, string | Uint8Array | null>>

const article = 'Ferry delayed\n\n“We will sail at dawn,” said Captain Orla Venn.\n'

describe('a build of seeds that cannot be read', () => {
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'as-quoted-failed-build-'))
    mkdirSync(join(place, 'dist'))
    writeFileSync(join(place, 'dist/index.html'), 'the last good site')
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  test.for<[string, Files, RegExp]>([
    ['an empty folder', {}, /ferry: ./],
    ['an empty file', { 'a.txt': article, 'b.txt': '' }, /b\.txt: ./],
    [
      'a file that is not UTF-8',
      { 'a.txt': new Uint8Array([0x68, 0x0a, 0x69, 0xe9, 0x20]) },
      /a\.txt:2:2: ./,
    ],
    [
      'an unknown key in story.yaml',
      { 'a.txt': article, 'story.yaml': 'title: Ferry\ntitel: x\n' },
      /story\.yaml:2:1: ./,
    ],
    [
      'a wrong type in story.yaml',
      { 'a.txt': article, 'story.yaml': 'title: Ferry\nspeakers: x\n' },
      /story\.yaml:2:\d+: ./,
    ],
    [
      'a missing file in story.yaml',
      { 'a.txt': article, 'story.yaml': 'title: Ferry\narticles:\n  c.txt: {}\n' },
      /story\.yaml:3:\d+: ./,
    ],
    ['a folder inside a story', { 'a.txt': article, more: null }, /more: ./],
  ])('%s: one clear message, and the last good site stays', ([, files, message]) => {
    const story = join(place, 'seeds/ferry')
    mkdirSync(story, { recursive: true })
    for (const [name, content] of Object.entries(files)) {
      if (content === null) mkdirSync(join(story, name))
      else writeFileSync(join(story, name), content)
    }
    const { status, stderr } = build(join(place, 'seeds'))
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3)
    expect(status).toBe(1)
    expectLastGoodSite()
  })

  test('a folder that is not there: one clear message, and the last good site stays', () => {
    const { status, stderr } = build(join(place, 'nowhere'))
    expect(stderr).toMatch(/nowhere: ./)
    expect(status).toBe(1)
    expectLastGoodSite()
  })

  function build(seeds: string) {
    return spawnSync(process.execPath, ['src/commands/build.ts'], {
      env: { ...process.env, SEEDS: seeds, DIST: join(place, 'dist') },
      encoding: 'utf8',
    })
  }

  function expectLastGoodSite(): void {
    expect(readdirSync(place).filter((name) => name !== 'seeds')).toEqual(['dist'])
    expect(readFileSync(join(place, 'dist/index.html'), 'utf8')).toBe('the last good site')
  }
})
