import { describe, expect, it } from 'vitest'
import { editionOf, outletsOf } from '../edition-of.ts'
import { AGENCY, articleOf, REPORTERS, translation } from './reports.ts'

/** The agency's paragraphs by their places: "6 5 4 3". */
const paragraphs = (places: string) => places.split(' ').map((at) => AGENCY[Number(at)] ?? '')
const WHOLE = articleOf('Crews stay ashore', AGENCY)
const [FIRST = [], SECOND = [], THIRD = []] = REPORTERS

const OUTLETS = { 'a.txt': 'Corbel Press Agency', 'b.txt': 'Skarn Courier', 'c.txt': 'Lantern' }

/** What is told of the files, a line a pair: `a b firm: prose, order`. */
function told(files: Readonly<Record<string, string>>, known: Parameters<typeof outletsOf>[0] = OUTLETS) {
  const { dependences } = editionOf(files, { articles: outletsOf(known) })
  return dependences.map(
    ({ articles, strength, evidence }) =>
      `${articles.join(' ')} ${strength}: ${evidence.map(({ kind }) => kind).join(', ')}`,
  )
}

describe('two texts go back to one', () => {
  it('where one repeats the other’s paragraphs and cuts the end', () => {
    const copy = articleOf('Night boats stay in port', paragraphs('0 1 2 3 4'))
    expect(told({ 'a.txt': WHOLE, 'b.txt': copy })).toEqual(['a b firm: prose'])
  })

  it('where it repeats them in another order', () => {
    const copy = articleOf('Dark quay, dark mood', paragraphs('4 5 6 1 0 2 3'))
    expect(told({ 'a.txt': WHOLE, 'b.txt': copy })).toEqual(['a b firm: prose'])
  })

  it('where it repeats them without their paragraphs, whichever file comes first', () => {
    const glued = articleOf('Crews vote', [AGENCY.join(' ')])
    expect(told({ 'a.txt': WHOLE, 'b.txt': glued })).toEqual(['a b firm: prose'])
    expect(told({ 'a.txt': glued, 'b.txt': WHOLE })).toEqual(['a b firm: prose'])
  })

  it('where ten statements follow one another alike in other words, as translations leave them: with caution', () => {
    const one = articleOf('In the dark', translation(0, 'At the customs shed stood lantern number'))
    const other = articleOf('No lamps', translation(1, 'The rain fell upon umbrella number'))
    expect(told({ 'a.txt': one, 'b.txt': other })).toEqual(['a b likely: order'])
  })

  it('where the editor says so, even if they quote nothing in common', () => {
    const brief = articleOf('Boats cancelled', ['No night boat leaves Skarn this week, the harbour writes.'])
    const known = { ...OUTLETS, 'b.txt': { outlet: 'Skarn Courier', madeFrom: 'a.txt', how: 'its credit' } }
    expect(told({ 'a.txt': WHOLE, 'b.txt': brief }, known)).toEqual(['a b firm: editor'])
  })
})

describe('two texts stand for themselves', () => {
  it('where three reporters heard one speech', () => {
    const files = {
      'a.txt': articleOf('Hands up', FIRST),
      'b.txt': articleOf('No boats', SECOND),
      'c.txt': articleOf('After the fall', THIRD),
    }
    const { utterances, dependences, lines } = editionOf(files, { articles: outletsOf(OUTLETS) })
    expect(utterances[0]?.utterance.witnesses).toHaveLength(3)
    expect(dependences).toEqual([])
    expect(lines).toEqual([['a'], ['b'], ['c']])
  })

  it('where one only names the other as its source', () => {
    const crediting = articleOf('No boats', [
      ...SECOND,
      'The harbour office told the Corbel agency that it would answer.',
    ])
    const files = { 'a.txt': articleOf('Hands up', FIRST), 'b.txt': crediting }
    expect(told(files)).toEqual([])
  })

  it('where both print the same note of the house', () => {
    const note =
      'This paper is made by the crews of the Skarn press, who own it together, print it on their own machine and answer every letter they get.'
    const files = {
      'a.txt': articleOf('Hands up', [...FIRST, note]),
      'b.txt': articleOf('No boats', [...SECOND, note]),
    }
    expect(told(files)).toEqual([])
  })

  it('where they share background but quote nothing in common', () => {
    const silent = paragraphs('0 2 4 6')
    const other = ['“The ice is a month early,” said Pavel Lund, the harbour master.', ...silent]
    expect(told({ 'a.txt': WHOLE, 'b.txt': articleOf('Ice', other) })).toEqual([])
  })

  it('where both are one outlet’s: its own two articles are no news', () => {
    const known = { 'a.txt': 'Skarn Courier', 'b.txt': 'Skarn Courier' }
    const copy = articleOf('Night boats stay in port', paragraphs('0 1 2 3 4'))
    expect(told({ 'a.txt': WHOLE, 'b.txt': copy }, known)).toEqual([])
  })

  it('where the editor names what a text was made from, and it is no file of the story', () => {
    const known = { ...OUTLETS, 'b.txt': { outlet: 'Skarn Courier', madeFrom: 'a radio report' } }
    const files = { 'a.txt': articleOf('Hands up', FIRST), 'b.txt': articleOf('No boats', SECOND) }
    expect(told(files, known)).toEqual([])
  })
})

describe('evidence', () => {
  const copy = articleOf('Night boats stay in port', [
    ...paragraphs('0 1 2 3 4'),
    'The crews spoke with the Corbel agency.',
  ])
  const { dependences, articles } = editionOf(
    { 'a.txt': WHOLE, 'b.txt': copy },
    { articles: outletsOf(OUTLETS) },
  )
  const [evidence = []] = dependences.map((one) => one.evidence)
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? ''

  it('shows the longest passage where each text has it, quotations left out', () => {
    const prose = evidence.find((one) => one.kind === 'prose')
    const passages = prose?.longest.map(({ start, end }, at) => textOf(at ? 'b' : 'a').slice(start, end))
    expect(passages?.[0]).toBe(passages?.[1])
    expect(AGENCY.filter((paragraph) => paragraph.includes(passages?.[0] ?? '–'))).toHaveLength(1)
    expect(passages?.[0]).not.toMatch(/[“”]/u)
  })

  it('shows where a source is named', () => {
    const credit = evidence.find((one) => one.kind === 'credit')
    expect(credit).toMatchObject({ article: 'b', names: 'a' })
    expect(textOf('b').slice(credit?.span.start, credit?.span.end)).toBe('Corbel')
  })

  it('of two counts is the share of the shorter text', () => {
    const prose = evidence.find((one) => one.kind === 'prose')
    expect(prose?.share).toBeGreaterThan(0.8)
    expect(prose?.share).toBeLessThanOrEqual(1)
    expect(prose?.paragraphs).toBe(4)
  })
})

describe('a line', () => {
  it('joins what hangs together through a third, in the order of the files', () => {
    const files = {
      'a.txt': articleOf('Dark mood', paragraphs('0 1 2')),
      'b.txt': articleOf('Hands up', FIRST),
      'c.txt': WHOLE,
    }
    const known = {
      ...OUTLETS,
      'a.txt': { outlet: 'Bell', madeFrom: 'c.txt' },
      'b.txt': { outlet: 'Post', madeFrom: 'c.txt' },
    }
    expect(editionOf(files, { articles: outletsOf(known) }).lines).toEqual([['a', 'b', 'c']])
  })

  it('of a transcript there is none', () => {
    const record =
      'HALVORSEN: No boat of ours will leave a dark quay.\n\nThe lamps were promised to us before the winter.\n'
    const { lines } = editionOf(
      { 'a.txt': WHOLE, 'record.txt': record },
      { transcripts: [{ file: 'record.txt', occasion: null, source: null }] },
    )
    expect(lines).toEqual([['a']])
  })
})
