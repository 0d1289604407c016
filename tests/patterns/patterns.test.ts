import { describe, expect, test } from 'vitest'
import { findPatterns } from './find-patterns.ts'
import { checkedPatterns, written } from './ledger.ts'
import { LISTED } from './listed-patterns.ts'

const found = await findPatterns()

describe('regular expressions', () => {
  test('have all been checked for texts that take them long: else npm run check:patterns', () => {
    const checked = checkedPatterns()
    const unchecked = found.filter(
      (one) => !checked.has(written(one)) && !LISTED.some(({ begins }) => one.source.startsWith(begins)),
    )
    expect(found.length).toBeGreaterThan(300)
    expect(unchecked).toEqual([])
  })

  test('are found where they are written out, built from tables and kept in a schema', () => {
    const places = new Set(found.map(({ where }) => where.replace(/:\d+$/u, '')))
    expect(places).toContain('src/edition/quote/find-marks.ts')
    expect(places).toContain('src/edition/read/stamp/word-pattern.ts')
    expect(places).toContain('src/edition/story/story-schema.ts')
  })

  test('on the ledger and the list are all in use', () => {
    const inUse = new Set(found.map(written))
    expect([...checkedPatterns()].filter((one) => !inUse.has(one))).toEqual([])
    const timesMet = LISTED.map(
      ({ begins }) => found.filter(({ source }) => source.startsWith(begins)).length,
    )
    expect(timesMet).toEqual(LISTED.map(() => 1))
  })
})

describe('a pattern on the list takes ten times the text at most twelve times as long', () => {
  test.each(LISTED.map((one) => [one.begins, one] as const))('%s', (_, { ask }) => {
    const short = 30_000
    ask(short)
    const one = fastest(() => ask(short))
    const ten = fastest(() => ask(10 * short))
    // What is over in a moment is all start and no growth; a square would take a hundred times as long.
    expect(ten / Math.max(one, 2)).toBeLessThan(12)
  })
})

/** The least time of five, in milliseconds of this process: the others measure the machine. */
function fastest(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = process.cpuUsage()
      work()
      return process.cpuUsage(start).user / 1000
    }),
  )
}
