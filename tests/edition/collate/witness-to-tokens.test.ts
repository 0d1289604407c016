import { describe, expect, it } from 'vitest'
import { witnessToTokens } from '../../../src/edition/collate/witness-to-tokens.ts'

const read = (text: string) => witnessToTokens(text, [{ start: 0, end: text.length }])

describe('words of a witness', () => {
  it.each([
    ['“Ships,” he', ['ships', 'he'], ['Ships', 'he']],
    ['the U.S. army', ['the', 'u.s', 'army'], ['the', 'U.S.', 'army']],
    ['it’s [a] $5m', ["it's", 'a', '$5m'], ['it’s', 'a', '$5m']],
    ['agreed...that', ['agreed', 'that'], ['agreed', 'that']],
    [
      'the vote—which “we” lost',
      ['the', 'vote', 'which', 'we', 'lost'],
      ['the', 'vote', 'which', 'we', 'lost'],
    ],
    ['well-known 1.5 a/b', ['well-known', '1.5', 'a/b'], ['well-known', '1.5', 'a/b']],
    ['yes – no', ['yes', '-', 'no'], ['yes', '–', 'no']],
  ])('reads %j', (text, normals, cores) => {
    const tokens = read(text)
    expect(tokens.map(({ normal }) => normal)).toEqual(normals)
    expect(tokens.map(({ core }) => text.slice(core.start, core.end))).toEqual(cores)
  })

  it.each(['…', '...', '. . .', '[…]', '[...],', '(…)'])(
    'takes %s standing alone for dots, not for an insertion',
    (dots) => {
      const tokens = read(`we ${dots.replaceAll(' ', '')} go`)
      expect(tokens.map(({ kind }) => kind)).toEqual(['word', 'ellipsis', 'word'])
      expect(tokens.some(({ inserted }) => inserted)).toBe(false)
    },
  )

  it.each([
    ['border', 'none'],
    ['…border', 'leads'],
    ['border...', 'trails'],
    ['…border…', 'both'],
    ['“…border,” …', 'leads'],
  ])('tells on which side dots touch the word in %j: %s', (text, side) => {
    expect(read(text)[0]?.dots).toBe(side)
  })

  it('marks every word inside brackets as inserted, and none after them', () => {
    expect(read('he [of the old] town [sign]ed it').map(({ inserted }) => inserted)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      false,
    ])
  })

  it('reads segment by segment, with offsets into the file', () => {
    const text = 'xx We go.\n\n“We stay. yy'
    const tokens = witnessToTokens(text, [
      { start: 3, end: 9 },
      { start: 12, end: 20 },
    ])
    expect(tokens.map(({ start, end, segment }) => `${segment} ${text.slice(start, end)}`)).toEqual([
      '0 We',
      '0 go.',
      '1 We',
      '1 stay.',
    ])
  })
})
