import { describe, expect, it } from 'vitest'
import { BrokenSeed } from '../../../src/edition/broken-seed.ts'
import { applyCorrections } from '../../../src/edition/correct/apply-corrections.ts'
import type { Correction, Story } from '../../../src/edition/model/story.ts'
import { STORY } from '../group/records.ts'
import { readLines } from '../quote/read-quotations.ts'

const article = readLines(
  'Jane Roe said: “We will sail.” John Doe said: “We will not sail.” Roe called it “a farce”, and Doe called it “a farce”.',
)
const [sail, notSail, farce, secondFarce] = article.quotations.map(({ id }) => id)

const correction = (change: Partial<Correction>): Correction => ({
  file: 'article.txt',
  text: 'We will sail.',
  nth: 1,
  set: {},
  join: null,
  part: false,
  why: 'The recording has it so.',
  ...change,
})
const story = (...corrections: Correction[]): Story => ({
  ...STORY,
  speakers: [{ id: 'doe', name: 'John Q. Doe', also: [], role: null }],
  corrections,
})
const corrected = (...corrections: Correction[]) => applyCorrections([article], story(...corrections))
const attributionOf = (id: string | undefined, result: ReturnType<typeof corrected>) =>
  result.articles[0]?.attributions.find(({ quotation }) => quotation === id)
const quotationOf = (id: string | undefined, result: ReturnType<typeof corrected>) =>
  result.articles[0]?.quotations.find((one) => one.id === id)

describe('a correction', () => {
  it('finds the four quotations it is tried on', () => {
    expect(article.quotations.map(({ start, end }) => article.article.text.slice(start, end))).toEqual([
      'We will sail.',
      'We will not sail.',
      'a farce',
      'a farce',
    ])
  })

  it('says who said it, by the name in story.yaml', () => {
    const result = corrected(correction({ set: { speaker: 'doe' } }))
    expect(attributionOf(sail, result)).toMatchObject({
      speaker: { name: 'John Q. Doe', kind: 'person' },
      via: [],
      cue: null,
      mention: null,
      antecedent: null,
      rule: 'set by the editor',
      confidence: 'sure',
      reason: null,
    })
  })

  it('counts the same words where they are quoted before those where they are only reported', () => {
    const [first, second] = article.quotations
    if (!first || !second) throw new Error('nothing is quoted')
    const span = { start: second.start, end: second.end }
    const reported = { ...first, ...span, id: 'article:report', kind: 'indirect' as const, segments: [span] }
    const said = { ...article, quotations: [reported, second] }
    const result = applyCorrections(
      [said],
      story(correction({ text: 'We will not sail.', set: { kind: 'pull' } })),
    )
    expect(result.articles[0]?.quotations.map(({ kind }) => kind)).toEqual(['indirect', 'pull'])
  })

  it('says how words are presented', () => {
    const result = corrected(correction({ set: { kind: 'partial' } }))
    expect(quotationOf(sail, result)?.kind).toBe('partial')
    expect(attributionOf(sail, result)?.speaker?.name).toBe('Jane Roe')
  })

  it('says when it was said', () => {
    const result = corrected(correction({ set: { occasion: 'after' } }))
    expect(attributionOf(sail, result)?.occasionId).toBe('after')
  })

  it('hands on which quotation the words belong to', () => {
    const result = corrected(correction({ join: 'We will not sail.' }))
    expect([...result.decisions]).toEqual([[sail, { join: notSail, part: false }]])
  })

  it('hands on that the words stand by themselves', () => {
    const result = corrected(correction({ part: true }))
    expect([...result.decisions]).toEqual([[sail, { join: null, part: true }]])
  })

  it('means the second of two equal quotations when it says so', () => {
    const result = corrected(correction({ text: 'a farce', nth: 2, set: { kind: 'direct' } }))
    expect([farce, secondFarce].map((id) => quotationOf(id, result)?.kind)).toEqual(['partial', 'direct'])
  })

  it('joins one of two equal quotations to the other, never to itself', () => {
    const result = corrected(correction({ text: 'a farce', join: 'a farce' }))
    expect(result.decisions.get(farce ?? '')).toEqual({ join: secondFarce, part: false })
  })

  it('leaves a notice with the editor’s reason at the words', () => {
    const result = corrected(correction({ set: { speaker: 'doe' } }))
    const quotation = article.quotations[0]
    expect(result.notices.get('article')).toEqual([
      {
        kind: 'corrected-by-editor',
        start: quotation?.start,
        end: quotation?.end,
        message: 'The editor has decided who said it: The recording has it so.',
        found: 'We will sail.',
        expected: null,
      },
    ])
    expect([...result.reasons]).toEqual([[sail, 'The recording has it so.']])
  })

  it('touches no other quotation', () => {
    const result = corrected(correction({ set: { speaker: 'doe', kind: 'partial', occasion: 'after' } }))
    expect(result.articles[0]?.quotations.slice(1)).toEqual(article.quotations.slice(1))
    expect(result.articles[0]?.attributions.slice(1)).toEqual(article.attributions.slice(1))
  })

  it('is needed by nobody: without any, all stays as it was read', () => {
    const result = corrected()
    expect(result.articles).toEqual([article])
    expect([result.decisions.size, result.reasons.size, result.notices.size]).toEqual([0, 0, 0])
  })
})

describe('a correction that fits nothing stops the build', () => {
  const cases: [string, Correction, RegExp][] = [
    ['words that are not quoted', correction({ text: 'We may sail.' }), /article\.txt.*We may sail\./su],
    ['a third of two equal quotations', correction({ text: 'a farce', nth: 3 }), /article\.txt.*a farce/su],
    ['part of a quotation', correction({ text: 'We will' }), /article\.txt.*We will/su],
    ['a file that is not there', correction({ file: 'other.txt' }), /other\.txt/u],
    ['joining to words nobody quotes', correction({ join: 'We may sail.' }), /We may sail\./u],
    ['joining words to themselves', correction({ join: 'We will sail.' }), /We will sail\./u],
  ]
  it.each(cases)('%s', (_, one, message) => {
    expect(() => corrected(one)).toThrow(BrokenSeed)
    expect(() => corrected(one)).toThrow(message)
  })
})
