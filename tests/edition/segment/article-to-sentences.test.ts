import { describe, expect, it } from 'vitest'
import { articleToSentences } from '../../../src/edition/segment/article-to-sentences.ts'
import { readArticle, readSeedFile } from '../read/read-article.ts'

const sentencesOf = (text: string, file = 'a.txt') => {
  const article = readArticle(text, file)
  return articleToSentences(article).map(({ start, end }) => article.text.slice(start, end))
}

describe('a sentence', () => {
  const cases: [string, string[]][] = [
    ['ends at its stop', ['It rained.', 'Why?', 'Nobody knew!', 'It stopped.']],
    [
      'goes on after a title',
      ['Mr. Roe met Gen. Doe and Sen. J. F. Poe of the St. Skarn council.', 'It rained.'],
    ],
    ['goes on after initials in a name', ['The U.S. State Department met A. J. Quill.', 'M. Roe left.']],
    [
      'ends with initials where another begins',
      ['He flew to the U.S.', 'The rest stayed.', 'At 5 p.m.', 'They slept.'],
    ],
    [
      'goes on after a number’s abbreviation',
      ['It broke Res. 12 and No. 5.', 'It rained on Jan. 5 and Sept. 11.'],
    ],
    [
      'ends with a number or a letter',
      ['He is 54.', 'Roe is 60.', 'They chose Plan B.', 'It failed in 2015.', '“No.”'],
    ],
    ['goes on after the number of an item', ['1. The bridge is shut.', 'It rained.']],
    ['goes on after “vs.”', ['The case of Roe vs. Doe ended.']],
    [
      'goes on after an abbreviation in small letters',
      ['Salt, fish, etc. were sold, approx. ten tons.', 'It rained.'],
    ],
    ['keeps the mark that closes it', ['“We will sign.”', '“No.”', 'She left.']],
    ['keeps straight, doubled and foreign marks', ['"We go."', 'She left.', "''We go.''", 'He left.']],
    ['keeps a guillemet that stands apart', ['« Non. »', 'Il part.']],
    ['keeps a low mark’s partner', ['„Ja.“', 'Er ging.']],
    ['goes on after a mark inside it', ['“Why?” he asked.', '“We won!” he said.', '“We did.”']],
    ['keeps a bracket', ['It rained. (It always does.)'.slice(0, 10), '(It always does.)', 'It stopped.']],
    ['ends at three dots where a capital follows', ['It did…', 'But then it went well … until noon.']],
    [
      'ends before small letters that are pushed up to it',
      ['In writing next week.', 'said Roe.', '“I told him.”'],
    ],
    ['holds amounts and decimals together', ['It cost $1.5 million, or 3.2 percent.', 'Nobody paid.']],
  ]
  it.each(cases)('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('ends where the next one is glued to it', () => {
    expect(sentencesOf('It crossed the border.The minister said “go.”She left.')).toEqual([
      'It crossed the border.',
      'The minister said “go.”',
      'She left.',
    ])
    expect(sentencesOf('See www.Skarn.org, Node.js and Amazon.Com here.')).toHaveLength(1)
  })

  it('never crosses from one part into another', () => {
    expect(sentencesOf('Talks end\nIt rained\n14 March 2019\nIt stopped. It rained.')).toEqual([
      'Talks end',
      'It rained',
      'It stopped.',
      'It rained.',
    ])
  })

  it('is found on the reading: Markdown’s signs are no words', () => {
    const article = readArticle('It *rained*. **Mr.** Roe left. &ldquo;No.&rdquo; He stayed.', 'a.md')
    const slices = articleToSentences(article).map(({ start, end }) => article.reading.slice(start, end))
    expect(slices).toEqual(['It  rained .', 'Mr.   Roe left.', '“No.”', 'He stayed.'])
  })
})

describe('the five seeds', () => {
  const sentencesOfSeed = (number: Parameters<typeof readSeedFile>[0]) => {
    const article = readSeedFile(number)
    return articleToSentences(article).map(({ start, end }) => article.text.slice(start, end))
  }

  it('000: two sentences that were cut out of their paragraphs stand alone', () => {
    expect(sentencesOfSeed('000')).toContain('there are plans to invade Ukraine by Russia.')
    expect(sentencesOfSeed('000')).toContain('said Blinken.')
  })

  it('003: “Mr.” and “U.S.” end nothing, and marks stay with their sentence', () => {
    const sentences = sentencesOfSeed('003')
    expect(sentences.filter((sentence) => /(?:Mr|U\.S)\.$/u.test(sentence))).toEqual([])
    expect(sentences).toContain(
      'It will be met with a swift, severe and united response from the United States and our partners and allies.”',
    )
  })

  it('no sentence of any begins with a mark that closes', () => {
    for (const number of ['000', '001', '002', '003', '004'] as const) {
      expect(sentencesOfSeed(number).filter((sentence) => /^[”’»)]/u.test(sentence))).toEqual([])
    }
  })
})

describe('a paragraph as long as a book', () => {
  it.each([
    ['of sentences', 'It rained and nobody signed anything. '],
    ['of one word', 'a'],
    ['of stops', 'a.'],
    ['of marks', '“'],
    ['of emoji', '\ud83d\ude00'],
  ])('%s is read in time that grows no faster than it', (_, piece) => {
    // Time of this process, not of the clock: other programs may be running.
    const time = (length: number) => {
      const article = readArticle(piece.repeat(length / piece.length))
      const start = process.cpuUsage()
      const sentences = articleToSentences(article)
      const { user } = process.cpuUsage(start)
      expect(sentences.at(-1)?.end).toBe(article.text.trimEnd().length)
      return user / 1000
    }
    time(40_000)
    const short = Math.max(...[1, 2, 3].map(() => time(40_000)))
    const long = Math.min(...[1, 2].map(() => time(400_000)))
    expect(long).toBeLessThan(short * 30 + 100)
  })

  it('is cut inside no character', () => {
    const text = `a${'\ud83d\ude00'.repeat(15_000)}`
    const article = readArticle(text)
    for (const { start, end } of articleToSentences(article))
      expect(text.slice(start, end).isWellFormed()).toBe(true)
  })
})
