import { expect, test } from 'vitest'
import { partAt, partIndexAt } from '../../../src/edition/publish/part-at.ts'
import { smallEdition } from './small-edition.ts'

test('every character of a file stands in the part that holds it, and none behind its end', () => {
  for (const article of smallEdition().articles) {
    for (const [at, part] of article.parts.entries()) {
      for (let offset = part.start; offset < part.end; offset++) {
        expect(partIndexAt(article, offset)).toBe(at)
        expect(partAt(article, offset)).toBe(part)
      }
    }
    expect(partIndexAt(article, article.text.length)).toBe(-1)
    expect(() => partAt(article, article.text.length)).toThrow('part of')
  }
})
