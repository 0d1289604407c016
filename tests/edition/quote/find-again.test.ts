import { describe, expect, it } from 'vitest'
import { findAgain } from '../../../src/edition/quote/find-again.ts'
import { pairMarks } from '../../../src/edition/quote/pair-marks.ts'
import { wordsOf } from '../../../src/edition/text/words.ts'
import { readLines } from './read-quotations.ts'

/** Where the words of each marked span stand again. */
function againIn(lines: string): string[] {
  const { article } = readLines(lines)
  const spans = pairMarks(article)
  const words = spans.map(({ start, end }) => wordsOf(article.text, start, end))
  return findAgain(article.text, spans, words)
}

describe('words in marks that stand elsewhere in the article', () => {
  it.each([
    ['nowhere', 'Roe spoke of “a bad paper”.', ['nowhere']],
    [
      'inside a longer quotation',
      'Roe spoke of “a bad paper”.\n“We have read it, and it is a bad paper,” she said.',
      ['inside', 'nowhere'],
    ],
    [
      'in marks by themselves',
      'Roe spoke of “a bad paper”.\nDoe, too, saw “A bad paper”.',
      ['marked', 'marked'],
    ],
    ['without marks', 'Roe met the “Night Crew”.\nThe Night Crew left at noon.', ['plain']],
    [
      'not where marks begin or end between them',
      'Roe met the “Night Crew”.\nIt was night. “Crew first,” Doe said.',
      ['nowhere', 'nowhere'],
    ],
    [
      'not looked for when there are many',
      'Roe wrote “we will not sign this paper”.\nThey said we will not sign this paper.',
      ['nowhere'],
    ],
  ])('%s', (_, lines, again) => {
    expect(againIn(lines)).toEqual(again)
  })
})
