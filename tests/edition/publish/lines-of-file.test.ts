import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/edition/model/article.ts'
import { lineNumber, linesOfFile } from '../../../src/edition/publish/lines-of-file.ts'
import { locate } from '../../../src/edition/text/locate.ts'
import { smallEdition } from './small-edition.ts'

const [bell] = smallEdition().articles as [Article]
const fileOf = (text: string): Article => ({ ...bell, text })

test.each([
  ['', ['']],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\n\ntwo', ['one', '', 'two']],
  ['one\r\ntwo\rthree\n', ['one', 'two', 'three']],
])('%j has the lines %j', (text, lines) => {
  expect(linesOfFile(fileOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
})

test('the line of every character is that of a message about it', () => {
  const texts = fc.array(fc.constantFrom('a', 'b ', '\n', '\r', '\n\n', '“'), { maxLength: 30 })
  fc.assert(
    fc.property(texts, (pieces) => {
      const file = fileOf(pieces.join(''))
      for (const offset of Array.from(file.text).keys()) {
        // Between the two halves of a line’s end nothing begins.
        if (file.text.slice(offset - 1, offset + 1) === '\r\n') continue
        expect(lineNumber(file, offset)).toBe(Number(locate(file.text, offset).split(':')[0]))
      }
    }),
  )
})
