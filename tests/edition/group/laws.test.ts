import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import { quotationToStatements } from '../../../src/edition/group/quotation-to-statements.ts'
import type { Utterance } from '../../../src/edition/model/utterance.ts'
import { articlesOf, type Line, STORY } from './records.ts'

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'we will close the bridge ferry until every weld is tested signed severe swift united answer'.split(
        ' ',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[a]', '…', '“no”', 'U.S.', '12', 'çà', '😀', "can't", '\u0301', 'Ünï'),
  },
)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const line: fc.Arbitrary<Line> = fc.record({
  speaker: fc.constantFrom('moor', 'finch', null),
  words: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join('. ')),
  occasion: fc.constantFrom('', 'on Monday', 'after the talks', 'ahead of the talks'),
  kind: fc.constantFrom('direct', 'partial', 'pull', 'nested', 'indirect'),
  sentence: fc.constantFrom('%', 'Moor said % of the ferry.'),
})
const files = fc.dictionary(
  fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'),
  fc.array(line, { minLength: 0, maxLength: 5 }),
)

function group(
  articles: ReturnType<typeof articlesOf>['articles'],
  speakerOf: ReadonlyMap<string, string | null>,
): Utterance[] {
  const speakers = ['moor', 'finch'].map((id) => ({
    id,
    name: id.startsWith('an ') ? id : id.charAt(0).toUpperCase() + id.slice(1),
    kind: 'person' as const,
    aliases: [],
    role: null,
  }))
  return attributionsToUtterances({ articles, speakers, speakerOf, story: STORY })
}

describe('laws of grouping', () => {
  test('every statement of every quotation that is not indirect is in exactly one utterance', () => {
    fc.assert(
      fc.property(files, (lines) => {
        const { articles, speakerOf } = articlesOf(lines)
        const witnesses = group(articles, speakerOf).flatMap((utterance) => utterance.witnesses)
        for (const { article, sentences, quotations } of articles) {
          for (const quotation of quotations) {
            const own = witnesses.filter((witness) => witness.quotation === quotation.id)
            const statements = quotationToStatements(article.reading, quotation, sentences)
            for (const statement of quotation.kind === 'indirect' ? [] : statements) {
              const holding = own.filter(({ segments }) =>
                segments.some(({ start, end }) => start <= statement.start && statement.end <= end),
              )
              expect(holding).toHaveLength(1)
            }
            if (quotation.kind === 'indirect') expect(own).toEqual([])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(files, (lines) => {
        const { articles, speakerOf } = articlesOf(lines)
        const turned = [...articles].reverse().map((article) => ({
          ...article,
          quotations: [...article.quotations].reverse(),
          attributions: [...article.attributions].reverse(),
        }))
        expect(group(turned, speakerOf)).toEqual(group(articles, speakerOf))
      }),
      { numRuns: 100 },
    )
  })

  test('ids, slugs and the sigla of an utterance are unique; the one it is named by is one of its witnesses', () => {
    fc.assert(
      fc.property(files, (lines) => {
        const { articles, speakerOf } = articlesOf(lines)
        const utterances = group(articles, speakerOf)
        const unique = (values: readonly string[]) => new Set(values).size === values.length
        expect(unique(utterances.map(({ id }) => id))).toBe(true)
        expect(unique(utterances.map(({ slug }) => slug))).toBe(true)
        for (const { witnesses, named } of utterances) {
          expect(unique(witnesses.map(({ siglum }) => siglum))).toBe(true)
          expect(witnesses.map(({ siglum }) => siglum)).toContain(named)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a witness lies inside its quotation, its title is a slice of the one it is named by', () => {
    fc.assert(
      fc.property(files, (lines) => {
        const { articles, speakerOf } = articlesOf(lines)
        const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
        const spans = new Map(
          articles.flatMap(({ quotations }) => quotations.map((one) => [one.id, one] as const)),
        )
        for (const { witnesses, named, title } of group(articles, speakerOf)) {
          for (const witness of witnesses) {
            const quotation = spans.get(witness.quotation)
            expect(witness.start).toBeGreaterThanOrEqual(quotation?.start ?? Number.NaN)
            expect(witness.end).toBeLessThanOrEqual(quotation?.end ?? Number.NaN)
          }
          const full = witnesses.find(({ siglum }) => siglum === named)
          expect(texts.get(full?.article ?? '')?.slice(full?.start, full?.end)).toContain(title)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('two known speakers are never in one utterance', () => {
    fc.assert(
      fc.property(files, (lines) => {
        const { articles, speakerOf } = articlesOf(lines)
        for (const { witnesses } of group(articles, speakerOf)) {
          const speakers = new Set(witnesses.map(({ quotation }) => speakerOf.get(quotation)).filter(Boolean))
          expect(speakers.size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  })
})
