import { afterEach, describe, expect, test, vi } from 'vitest'
import calmLog, { notedErrors } from '../../src/commands/calm-log.ts'

describe('what a build says of itself', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    notedErrors.length = 0
  })

  test.for([
    ['seeds', 'info', '5 articles', '5 articles\n', '', []],
    ['build', 'info', 'generating static routes', '', '', []],
    ['seeds', 'debug', 'a step', '', '', []],
    ['content', 'warn', 'a doubt', '', 'a doubt\n', []],
    ['content', 'error', 'a reference that leads nowhere', '', '', ['a reference that leads nowhere']],
  ] as const)('%s, %s: %s', ([label, level, message, out, warned, noted]) => {
    const written = { out: '', warned: '' }
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
      written.out += words
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      written.warned += words
      return true
    })
    calmLog().write({ label, level, message, newLine: true })
    expect(written).toEqual({ out, warned })
    expect(notedErrors).toEqual(noted)
  })
})
