import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figuresToTables } from '../../src/measured/figures-to-tables.ts'
import type { SpeakerFigures } from '../../src/measured/speaker-figures.ts'

const figures: SpeakerFigures = JSON.parse(readFileSync('src/measured/speakers.json', 'utf8'))

describe('the measured figures that the method page shows', () => {
  test('account for every quotation that was asked for', () => {
    const { asked, exact, cutOtherwise, missed } = figures.quotations
    expect(asked).toBeGreaterThan(0)
    expect(exact + cutOtherwise + missed).toBe(asked)
  })

  test('account for every speaker that was asked for, by what names them and by the rule that decided', () => {
    const { asked, right, somebodyElse, nobody } = figures.speakers
    expect(right + somebodyElse + nobody).toBe(asked)
    for (const rows of [figures.byNaming, figures.byRule]) {
      expect(sum(rows.map(({ of }) => of))).toBe(asked)
      expect(sum(rows.map(({ count }) => count))).toBe(right)
    }
  })

  test('never count more than there are', () => {
    const { nobodysWords, organisations, unnamedGivenAName, sure, seeds, byNaming, byRule } = figures
    const shares = [nobodysWords, organisations, unnamedGivenAName, sure, seeds.quotations, seeds.speakers]
    for (const { of, count } of [...shares, ...byNaming, ...byRule]) {
      expect(count).toBeGreaterThanOrEqual(0)
      expect(count).toBeLessThanOrEqual(of)
    }
  })

  test('say when and how they were measured', () => {
    expect(figures.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(figures.command).toBe('npm run bench:speakers -- --write')
  })

  test('hold words of articles only where a seed has them', () => {
    for (const { story, file, start, end, text } of figures.seeds.misses)
      expect(readFileSync(`seeds/${story}/${file}`, 'utf8').slice(start, end)).toBe(text)
    const { seeds: _, ...others } = figures
    expect(JSON.stringify(others).length).toBeLessThan(5000)
  })
})

describe('figures as tables', () => {
  test('every row fills every column', () => {
    for (const { columns, rows } of figuresToTables(figures))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('a share is told in full hundredths, and of nothing there is none', () => {
    const nothing = { asked: 0, found: 0, surplus: 0 }
    const tables = figuresToTables({ ...figures, reported: nothing, sure: { of: 8, count: 7 } })
    expect(tables.find(({ title }) => title === 'Reported, not quoted')?.rows[0]).toEqual([
      'found',
      '0',
      '0',
      '–',
    ])
    const some = figuresToTables({ ...figures, reported: { asked: 8, found: 7, surplus: 1 } })
    expect(some.find(({ title }) => title === 'Reported, not quoted')?.rows).toEqual([
      ['found', '7', '8', '88\u00a0%'],
      ['not found', '1', '8', '13\u00a0%'],
      ['shown, but not marked by the annotators', '1', '8', '13\u00a0%'],
    ])
  })

  test('marks round words in the name of a rule stay behind: on a page they would promise an article’s words', () => {
    const byRule = [{ rule: 'credited with “according to”', of: 4, count: 4 }]
    const told = JSON.stringify(figuresToTables({ ...figures, byRule }))
    expect(told).toContain('credited with according to')
    expect(told).not.toContain('“')
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
