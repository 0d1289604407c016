import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildAside } from '../../src/commands/build-aside.ts'

describe('a build', () => {
  let place: string
  let target: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'as-quoted-aside-'))
    target = join(place, 'dist')
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  const write = (folder: string, words: string) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), words)
  }
  const words = () => readFileSync(join(target, 'index.html'), 'utf8')

  test('that succeeds where nothing was leaves its site and nothing beside it', async () => {
    await buildAside(target, async ({ site }) => write(site, 'new'))
    expect(words()).toBe('new')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('that succeeds takes the place of the whole old site', async () => {
    write(target, 'old')
    writeFileSync(join(target, 'gone.html'), '')
    await buildAside(target, async ({ site, scratch }) => {
      write(site, 'new')
      write(scratch, 'on the way')
      expect(words()).toBe('old')
    })
    expect(words()).toBe('new')
    expect(readdirSync(target)).toEqual(['index.html'])
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('that fails half-way leaves the last good site, and says why', async () => {
    write(target, 'old')
    const build = buildAside(target, async ({ site }) => {
      write(site, 'half')
      throw new Error('the third page')
    })
    await expect(build).rejects.toThrow('the third page')
    expect(words()).toBe('old')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('clears up after one that was killed, and brings back a site that was between two places', async () => {
    const killed = join(place, '.dist-1')
    write(join(killed, 'old'), 'old')
    write(join(killed, 'site'), 'half')
    // No process has this number: it is beyond what any system hands out.
    writeFileSync(join(killed, 'process'), '4194999')
    await expect(
      buildAside(target, async () => {
        expect(words()).toBe('old')
        throw new Error('again')
      }),
    ).rejects.toThrow('again')
    expect(words()).toBe('old')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('leaves another build that still runs alone', async () => {
    write(join(place, '.dist-1', 'site'), 'being built')
    writeFileSync(join(place, '.dist-1', 'process'), String(process.ppid))
    await buildAside(target, async ({ site }) => {
      expect(site).toBe(join(place, '.dist-2', 'site'))
      write(site, 'new')
    })
    expect(words()).toBe('new')
    expect(readdirSync(place)).toEqual(['.dist-1', 'dist'])
  })

  test('that ends while another puts its site in place lets the last to arrive stay', async () => {
    write(target, 'old')
    await buildAside(target, async ({ site }) => {
      write(site, 'first')
      await buildAside(target, async (other) => write(other.site, 'second'))
      expect(words()).toBe('second')
    })
    expect(words()).toBe('first')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('never takes the place of a file', async () => {
    writeFileSync(target, 'a letter')
    const build = buildAside(target, async ({ site }) => write(site, 'new'))
    await expect(build).rejects.toThrow(`${target}: This is a file, not a folder.`)
    expect(readFileSync(target, 'utf8')).toBe('a letter')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('writes into a folder of the same name every time', async () => {
    const folders: string[] = []
    for (const turn of ['one', 'two']) {
      await buildAside(target, async ({ site }) => {
        folders.push(site)
        write(site, turn)
      })
    }
    expect(folders).toEqual([join(place, '.dist-1', 'site'), join(place, '.dist-1', 'site')])
    expect(words()).toBe('two')
  })

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'that is stopped by %s leaves the last good site and nothing beside it',
    async ([signal, status]) => {
      write(target, 'old')
      const module = new URL('../../src/commands/build-aside.ts', import.meta.url)
      const script = `
      import { writeFileSync } from 'node:fs'
      import { buildAside } from ${JSON.stringify(module.href)}
      await buildAside(${JSON.stringify(target)}, async ({ site }) => {
        writeFileSync(site + '/index.html', 'half')
        console.log('building')
        await new Promise((done) => setTimeout(done, 30_000))
      })`
      const build = spawn(process.execPath, ['--input-type=module', '-e', script])
      await new Promise((building) => build.stdout.once('data', building))
      build.kill(signal)
      expect(await new Promise((ended) => build.once('exit', ended))).toBe(status)
      expect(words()).toBe('old')
      expect(readdirSync(place)).toEqual(['dist'])
    },
  )
})
