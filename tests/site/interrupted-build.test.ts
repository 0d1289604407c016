import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bytesOf, endOf, startBuild } from './run-build.ts'
import { writeSmallStory } from './small-story.ts'

describe('a build that is ended half-way', () => {
  let place: string
  let seeds: string
  let dist: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'as-quoted-interrupted-'))
    seeds = writeSmallStory(place)
    dist = join(place, 'dist')
    mkdirSync(dist)
    writeFileSync(join(dist, 'index.html'), 'the last good site')
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  const begin = (from = seeds) => startBuild({ env: { SEEDS: from, DIST: dist, CARDS: 'off' } })
  /** Folders and files beside the seeds. */
  const beside = () => readdirSync(place).filter((name) => !name.startsWith('seeds') && name !== 'other')
  const expectLastGoodSite = () => {
    expect(readdirSync(dist)).toEqual(['index.html'])
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site')
  }
  const moments = {
    'while it reads': () => pause(100).then(() => true),
    'while it bundles': async () => existsSync(join(place, '.dist-1/scratch')),
    'while it writes': async () => existsSync(join(place, '.dist-1/site/ferry')),
  } as const

  test.for([
    ['SIGKILL', 'while it reads'],
    ['SIGKILL', 'while it bundles'],
    ['SIGKILL', 'while it writes'],
    ['SIGTERM', 'while it reads'],
    ['SIGTERM', 'while it bundles'],
    ['SIGINT', 'while it writes'],
  ] as const)('by %s %s leaves the last good site', async ([signal, moment]) => {
    const build = begin()
    const ended = endOf(build)
    while (!(await moments[moment]()) && build.exitCode === null) await pause(2)
    expect(build.exitCode, 'it was over before').toBe(null)
    build.kill(signal)
    const { status } = await ended
    // Before the command listens, a signal ends it as it ends any program; nothing can listen for SIGKILL.
    const heard = { SIGKILL: signal, SIGTERM: 143, SIGINT: 130 }[signal]
    expect(status).toBeOneOf([signal, heard])
    expectLastGoodSite()
    if (signal !== 'SIGKILL') expect(beside()).toEqual(['dist'])
  })

  test('is cleared up by the next, and two at once do not spoil each other', async () => {
    const killed = begin()
    const ended = endOf(killed)
    while (!(await moments['while it bundles']())) await pause(2)
    killed.kill('SIGKILL')
    await ended
    expect(beside()).toEqual(['.dist-1', 'dist'])

    const other = writeSmallStory(join(place, 'other'), 'given', '\nNobody boarded.\n')
    const both = await Promise.all([endOf(begin()), endOf(begin(other))])
    expect(both).toEqual([
      { status: 0, said: '' },
      { status: 0, said: '' },
    ])
    expect(beside()).toEqual(['dist'])
    const together = bytesOf(dist)
    const alone = []
    for (const from of [seeds, other]) {
      expect(await endOf(begin(from))).toEqual({ status: 0, said: '' })
      alone.push(bytesOf(dist))
    }
    expect(alone[0]).not.toEqual(alone[1])
    expect(alone).toContainEqual(together)
  })

  test('where nothing can be written: one message, and nothing is lost', async () => {
    writeFileSync(join(place, 'letter'), 'Dear Jane')
    for (const [target, message] of [
      ['letter', 'This is a file, not a folder.'],
      ['letter/dist', 'letter: '],
    ] as const) {
      const { status, said } = await endOf(startBuild({ env: { SEEDS: seeds, DIST: join(place, target) } }))
      expect(status).toBe(1)
      expect(said).toContain(message)
      expect(said).not.toMatch(/^\s+at /mu)
    }
    expect(readFileSync(join(place, 'letter'), 'utf8')).toBe('Dear Jane')
  })
})
