import { describe, expect, it } from 'vitest'
import { findAgain } from '../../../src/edition/quote/find-again.ts'
import { MarkedWords } from '../../../src/edition/quote/marked-words.ts'
import { pairMarks } from '../../../src/edition/quote/pair-marks.ts'
import { readLines } from './read-quotations.ts'

/** Where the words of each marked span stand again. */
function againIn(lines: string): string[] {
  const { article } = readLines(lines)
  const spans = pairMarks(article)
  const words = spans.map(({ segments }) => new MarkedWords(article.text, segments))
  return findAgain(article.text, spans, words, () => true)
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
      'inside the longer quotation they stand in themselves',
      'Roe said, “They call this ‘a new deal’ and it is none.”',
      ['nowhere', 'inside'],
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

  it.each([
    ['a soft hyphen', 'Roe met the “night crew”.\nThe night cr\u00adew left.'],
    ['a letter and its accent apart', 'Roe met the “crème club”.\nThe cre\u0300me club left.'],
    ['an accent on the first letter', 'Roe met the “élan club”.\nThe e\u0301lan club left.'],
    ['another apostrophe', "Roe met the “dockers\u2019s own”.\nThe dockers's own left."],
    ['capitals', 'Roe met the “night crew”.\nNIGHT CREW LEAVES'],
    ['a letter that has two in small', 'Roe met the “night crew”.\nThe night crew left İzmir.'],
    ['marks right before it', 'Roe met the “night crew”.\nRoe—night crew—left.'],
  ])('are found in spite of %s', (_, lines) => {
    expect(againIn(lines)).toEqual(['plain'])
  })

  it('are not found inside another word', () => {
    expect(againIn('Roe met the “crew”.\nThe night-crew, the screw’s crewmen and O’crew left.')).toEqual([
      'nowhere',
    ])
  })

  it('are found when there are many of them, too', () => {
    const names = Array.from({ length: 400 }, (_, at) => `n${at} crew`)
    const marked = names.map((name) => `Roe met the “${name}”.`).join('\n')
    expect(againIn(`${marked}\nThe ${names.join(' left. The ')} left.`)).toEqual(names.map(() => 'plain'))
  })

  it('are looked for only where somebody asks', () => {
    const { article } = readLines(
      'Roe met the “night crew” and the “day crew”.\nThe night crew and the day crew left.',
    )
    const spans = pairMarks(article)
    const words = spans.map(({ segments }) => new MarkedWords(article.text, segments))
    expect(findAgain(article.text, spans, words, (index) => index === 1)).toEqual(['nowhere', 'plain'])
  })
})
