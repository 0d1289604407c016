import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EvidenceSpan, evidenceRuns } from '../../../src/edition/publish/evidence-spans.ts'

const roles = ['name', 'cue', 'occasion'] as const

test('words that are evidence in several ways are parted where the ways change', () => {
  // the minister told reporters
  const spans: EvidenceSpan[] = [
    { start: 0, end: 12, role: 'name', of: 3 },
    { start: 13, end: 17, role: 'cue', of: 3 },
    { start: 13, end: 27, role: 'occasion', of: 4 },
  ]
  expect(evidenceRuns(spans)).toEqual([
    { start: 0, end: 12, roles: ['name'], of: [3] },
    { start: 13, end: 17, roles: ['cue', 'occasion'], of: [3, 4] },
    { start: 17, end: 27, roles: ['occasion'], of: [4] },
  ])
})

test('every unit of the text is evidence of the very notes that go by it, and in one run at most', () => {
  const span = fc
    .tuple(
      fc.nat(30),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...roles),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([start, length, role, of]): EvidenceSpan => ({ start, end: start + length, role, of }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const runs = evidenceRuns(spans)
      for (let unit = 0; unit < 40; unit++) {
        const covers = ({ start, end }: { start: number; end: number }) => start <= unit && unit < end
        const expected = [...new Set(spans.filter(covers).map(({ of }) => of))].sort()
        const there = runs.filter(covers)
        expect(there.length).toBe(expected.length > 0 ? 1 : 0)
        expect(there[0]?.of ?? []).toEqual(expected)
      }
    }),
  )
})
