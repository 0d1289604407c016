import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SmallSite, smallSeeds, smallSite, writeSmallSite } from '../verify/small-site.ts'
import { runCommand } from './run-command.ts'

describe('npm run verify', () => {
  let small: SmallSite
  beforeEach(() => {
    small = writeSmallSite(smallSite('/quotes/'), smallSeeds)
  })
  afterEach(() => small.remove())

  test('says what it checked, and that there is no fault', () => {
    const { code, stdout, stderr } = runCommand('verify', small.site, small.seeds)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      `Checked 6 pages of ${small.site} against 2 files of 2 stories in ${small.seeds}:`,
      '  10 passages that name their place in a file',
      '  6 quotations in sentences, titles and attributes of ours',
      '  8 texts, wordings and SHA-256 of story.json',
      '  2 SHA-256 on pages of files',
      '  18 links, 6 policies',
      'No fault.',
      '',
    ])
  })

  test('prints each fault with its page, line and column, and ends with 1', () => {
    const page = join(small.site, 'ferry/index.html')
    const html = readFileSync(page, 'utf8').replace('<bdi', '\n  <bdi').replace('>We sail', '>We fail')
    writeFileSync(page, html)
    const { code, stdout } = runCommand('verify', small.site, small.seeds)
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith(page))).toEqual([
      expect.stringMatching(/ferry\/index\.html:2:3: lantern\.txt 16–32: the page prints "We fail at dawn,"/),
      expect.stringMatching(/ferry\/index\.html:1:\d+: words of ours quote what is no slice: “/),
    ])
    expect(stdout).toMatch(/\n2 faults\.\n$/)
  })

  test('says which folder is not there', () => {
    const nowhere = join(small.site, 'nowhere')
    const { code, stdout, stderr } = runCommand('verify', nowhere, small.seeds)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${nowhere}: There is no such folder.\n`)
  })

  test('says when a folder holds no site', () => {
    const { code, stdout, stderr } = runCommand('verify', small.seeds, small.seeds)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`${small.seeds} holds no index.html; run npm run build first.\n`)
  })

  test('says how it is called when too much is named', () => {
    const { code, stderr } = runCommand('verify', small.site, small.seeds, small.seeds)
    expect(code).toBe(1)
    expect(stderr).toContain('npm run verify -- dist seeds')
  })
})
