import { expect, it } from 'vitest'
import { goesOnBehindACue } from '../../../../src/edition/language/english/goes-on-behind-a-cue.ts'

it.each([
  ['“No more than that,” she said, “but no less either.”', true],
  ['“No more than that,” said Mr. Roe, “but no less either.”', true],
  ['“No more than that” – said Roe – “but no less either.”', true],
  ['“No,” she said, “I will not.”', true],
  ['“We sign,” she said. “but not today.”', false],
  ['“No more than that.” she said, “but no less either.”', false],
  ['“No more than that,” she said, “Ask Doe.”', false],
  ['“No more than that,” she said. Then, “but no less either.”', false],
  ['“No more than that,” she said, then: “but no less either.”', false],
  ['“No more than that,” in the year before last, “but no less either.”', false],
  ['“No more than that,” she said to the three of us who had come along, “but no less.”', false],
  ['“No more than that,” she said,\n“but no less either.”', false],
])('%s: %s', (text, expected) => {
  const quoted = [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
    marks: ['“', '”'] as const,
  }))
  const [earlier, later] = quoted
  if (!earlier || !later) throw new Error('a row has two quotations')
  expect(goesOnBehindACue(text, earlier, later)).toBe(expected)
  expect(goesOnBehindACue(text, later, earlier)).toBe(false)
})
