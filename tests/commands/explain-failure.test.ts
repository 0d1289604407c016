import { describe, expect, test } from 'vitest'
import { explainFailure } from '../../src/commands/explain-failure.ts'
import { BrokenSeed } from '../../src/edition/broken-seed.ts'

describe('what a failed command prints', () => {
  const broken = new BrokenSeed(
    'seeds/fair/story.yaml:3:1',
    'it has a key “titel”, which means nothing here.',
    'Write title.',
  )

  test('is the message alone where a seed is broken', () => {
    expect(explainFailure(broken)).toBe(
      'seeds/fair/story.yaml:3:1: it has a key “titel”, which means nothing here.\n  Write title.',
    )
  })

  test('is that message also where the broken seed comes wrapped', () => {
    expect(explainFailure(new Error('a page failed', { cause: broken }))).toBe(broken.message)
  })

  test.for([
    [
      'ENOSPC',
      '/site/a.html: The disk is full.\n  Make room and build again; the last good site is still there.',
    ],
    ['EROFS', '/site/a.html: This disk can only be read.\n  Name a folder on another: DIST=folder.'],
  ])('is what can be done where nothing can be written: %s', ([code, message]) => {
    const failed = Object.assign(new Error(`${code}: write`), { code, path: '/site/a.html' })
    expect(explainFailure(new Error('a page failed', { cause: failed }))).toBe(message)
  })

  test('carries the stack where the failure is our own', () => {
    expect(explainFailure(new TypeError('no such thing'))).toMatch(/^TypeError: no such thing\n\s+at /)
  })

  test('is what was thrown where that is no error', () => {
    expect(explainFailure('enough')).toBe('enough')
  })
})
