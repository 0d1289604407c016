import { describe, expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import type { Speaker } from '../../../src/edition/model/speaker.ts'
import { goldenReading } from './golden-reading.ts'
import { STORY } from './records.ts'

const reading = goldenReading('tests/golden/geneva/expected.md', 'seeds/blinken-lavrov-geneva')
const speakers = [...new Set(reading.speakerOf.values())]
  .filter((name) => name !== null)
  .map((name): Speaker => ({ id: name, name, kind: 'person', aliases: [], role: null }))
const utterances = attributionsToUtterances({
  articles: reading.articles,
  speakers,
  speakerOf: reading.speakerOf,
  story: STORY,
})
const utterancesOf = new Map<string, Set<string>>()
for (const { id, witnesses } of utterances) {
  for (const { quotation } of witnesses) {
    utterancesOf.set(quotation, (utterancesOf.get(quotation) ?? new Set()).add(id))
  }
}
const linked = (one: string, other: string) =>
  [...(utterancesOf.get(one) ?? [])].some((id) => utterancesOf.get(other)?.has(id))
const lineOf = new Map(reading.together.flatMap((line, at) => line.map((number) => [number, at] as const)))

describe('the five texts on the talks in Geneva, spans and speakers as we read them', () => {
  test('all fifty quotations are read from the golden file', () => {
    expect(reading.rows).toHaveLength(50)
    expect(reading.together.length).toBeGreaterThan(5)
  })

  const pairs = reading.rows.flatMap((one, at) => reading.rows.slice(at + 1).map((other) => ({ one, other })))
  const misread = pairs
    .map(({ one, other }) => {
      const wanted = lineOf.has(one.number) && lineOf.get(one.number) === lineOf.get(other.number)
      const found = linked(one.quotation.id, other.quotation.id)
      const long = [one, other].every(({ words }) => words.split(/\s+/u).length >= 4)
      return {
        long,
        text: wanted === found ? '' : `${one.number} ${other.number}: ${wanted ? 'parted' : 'joined'}`,
      }
    })
    .filter(({ text }) => text !== '')

  test('quotations of four or more words are joined and parted as read', () => {
    expect(misread.filter(({ long }) => long).map(({ text }) => text)).toEqual([])
  })

  test('so are the shorter ones', () => {
    expect(misread.filter(({ long }) => !long).map(({ text }) => text)).toEqual([])
  })
})
