import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/edition/depend/find-credits.ts'
import type { Article } from '../../../src/edition/model/article.ts'
import { articleOf, quotationOf } from '../group/records.ts'

function named(file: string, name: string, text: string, by: Article['outlet']['by'] = 'editor'): Article {
  return { ...articleOf(file, text), outlet: { id: name.toLowerCase(), name, by } }
}

/** The words by which `text` credits an outlet called `name`, or nothing. */
function credited(name: string, text: string, by: Article['outlet']['by'] = 'editor'): string | undefined {
  const articles = [named('a.txt', name, 'It rained.', by), named('b.txt', 'Skarn Courier', text)]
  const credit = findCredits(articles, []).get('0 1')
  return credit && text.slice(credit.span.start, credit.span.end)
}

describe('a credit', () => {
  it.each([
    ['Corbel Press Agency', 'She told the Corbel agency that it rained.', 'Corbel'],
    ['Corbel Press Agency', '(with Corbel)', 'Corbel'],
    ['Corbel Press Agency', 'It rained. Corbel reported this first.', 'Corbel'],
    ['Corbel Press Agency', 'It rained. The Corbel news agency was there.', 'Corbel'],
    ['La Voz de Puerto Azul', 'It rained, according to La Voz de Puerto Azul.', 'Voz de Puerto Azul'],
    ['Quay & Crane', 'Roe spoke with Quay & Crane on Monday.', 'Quay & Crane'],
  ])('of %s stands in “%s”', (name, text, words) => {
    expect(credited(name, text)).toBe(words)
  })

  it.each([
    ['the name without a word that credits it', 'Corbel', 'Corbel is a village in the hills.'],
    ['the name before another verb', 'Corbel', 'It rained. Corbel agreed at once.'],
    ['part of another word', 'Corbel', 'She told Corbelheim that it rained.'],
    ['a name without a word of its own', 'The Daily News', 'She told the Daily News that it rained.'],
    ['words of a name that stand apart', 'Quay & Crane', 'She told Quay workers and Crane drivers.'],
  ])('is not %s', (_, name, text) => {
    expect(credited(name, text)).toBeUndefined()
  })

  it('is none where a file’s name stands for an outlet nobody knows', () => {
    expect(credited('corbel', 'She told corbel that it rained.', 'file')).toBeUndefined()
  })

  it('is none in somebody’s words', () => {
    const text = '“I told the Corbel agency,” Roe said.'
    const articles = [named('a.txt', 'Corbel', 'It rained.'), named('b.txt', 'Skarn Courier', text)]
    const quotation = quotationOf(articles[1] as Article, 1, text.indexOf('”'))
    expect(findCredits(articles, []).size).toBe(1)
    expect(findCredits(articles, [quotation]).size).toBe(0)
  })

  it('of an outlet with two articles is one for each', () => {
    const articles = [
      named('a.txt', 'Corbel', 'It rained.'),
      named('b.txt', 'Skarn Courier', 'Roe told Corbel.'),
      named('c.txt', 'Corbel', 'It snowed.'),
    ]
    expect([...findCredits(articles, []).keys()]).toEqual(['0 1', '1 2'])
  })
})
