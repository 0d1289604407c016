import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/edition/model/article.ts'
import type { TextRun } from '../../../src/edition/model/page-article.ts'
import { checkSlices } from '../../../src/edition/publish/check-slices.ts'
import { markedText } from '../../../src/edition/publish/marked-text.ts'
import { joinSpans, placeOf, shorten } from '../../../src/edition/publish/slices.ts'
import { smallEdition } from './small-edition.ts'

const edition = smallEdition()
const [bell] = edition.articles as [Article]
const [first] = edition.quotations
if (!first) throw new Error('no quotation')

const flat = (runs: readonly TextRun[]): string =>
  runs.map((run) => (run.kind === 'quotation' ? flat(run.runs) : run.text)).join('')

test('the runs of a paragraph put one after another are the paragraph, however quotations nest', () => {
  const spans = fc.array(fc.tuple(fc.nat(bell.text.length), fc.nat(bell.text.length)), { maxLength: 6 })
  fc.assert(
    fc.property(spans, (pairs) => {
      const quotations = pairs.map(([a, b]) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) }
        return { ...first, quotation: { ...first.quotation, ...span, segments: [span] } }
      })
      const whole = { start: 0, end: bell.text.length }
      const runs = markedText(bell, whole, quotations, () => ({ order: 1, label: '1', voice: 1 }))
      expect(flat(runs)).toBe(bell.text)
      expect(checkSlices(runs, () => bell.text)).toEqual([])
    }),
  )
})

test('neighbouring spans with only white space between them are one slice', () => {
  const at = (words: string) => {
    const start = bell.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const slices = joinSpans(bell, [at('We'), at('will'), at('sign'), at('a'), at('treaty')].slice(0, 3))
  expect(slices.map((slice) => slice.text)).toEqual(['We will', 'sign'])
})

test('a shortened slice ends with a word, and says that it is cut', () => {
  const whole = { start: bell.text.indexOf('We'), end: bell.text.indexOf('.”') + 1 }
  const { slice, cut } = shorten(bell, whole, 21)
  expect([slice.text, cut]).toEqual(['We will never sign a', true])
  expect(shorten(bell, whole, 200).cut).toBe(false)
})

test('words that no file prints are refused', () => {
  const place = { article: bell, start: 0, end: bell.text.length }
  expect(placeOf('never sign', [place]).start).toBe(bell.text.indexOf('never sign'))
  expect(() => placeOf('always sign', [place])).toThrow(/no file prints/u)
})

test('a slice that is not what its file says is found, however deep it lies', () => {
  const good = { file: 'a.txt', start: 0, end: 4, text: 'four' }
  const bad = { ...good, text: 'five' }
  const textOf = (file: string) => (file === 'a.txt' ? 'four words' : undefined)
  expect(checkSlices([{ deep: [{ slice: good }] }], textOf)).toEqual([])
  expect(checkSlices([{ deep: [{ slice: bad }] }], textOf)).toHaveLength(1)
  expect(checkSlices([{ ...good, file: 'b.txt' }], textOf)).toHaveLength(1)
})

test('slices are checked however many stand in one list', () => {
  const good = { file: 'a.txt', start: 0, end: 4, text: 'four' }
  const list = Array.from({ length: 200_000 }, () => good)
  expect(checkSlices([list, { ...good, text: 'five' }], () => 'four words')).toHaveLength(1)
})
