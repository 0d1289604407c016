import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import type { Collation } from '../../../src/edition/model/collation.ts'
import { type Passage, utteranceOf } from './utterance-of.ts'

const WORDS =
  `the a and or not never will would we our its If Ruritania Ruritania’s ferry ferries crosses cross swift quick severe
  harsh United States US U.S. it’s it is comingdays coming days 100,000 tens of thousands [sic] [the … ... border… “bank” – -- émigré
  бой 好 ] [ . , ' can’t 5% $5 well-known agreed...that vote—which`.split(/\s+/u)

const quote = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const outlet = fc.constantFrom('Lantern', 'Harbour Post', 'Evening Bell', 'Tidings')

/** Wordings of one statement: each a cut, a swap or a fragment of the first, or anything at all. */
const passages = fc
  .tuple(
    quote,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...WORDS)), { maxLength: 5 }),
    fc.array(quote, { maxLength: 2 }),
  )
  .chain(([first, cuts, others]) => {
    const words = first.split(' ')
    const variants = cuts.map(([from, to, word], kind) => {
      const [start, end] = [from % words.length, to % (words.length + 1)]
      if (kind % 3 === 0) return words.slice(start, Math.max(start + 1, end)).join(' ')
      if (kind % 3 === 1) return words.with(start, word).join(' ')
      return words.toSpliced(start, end % 4, word).join(' ')
    })
    const quotes = [first, ...variants, ...others]
    return fc.tuple(...quotes.map((text) => outlet.map((name): Passage => ({ outlet: name, quote: text }))))
  })
  .map((list): Passage[] => list.map((passage, index) => ({ ...passage, siglum: `w${index}` })))

function collate(list: readonly Passage[]): {
  collation: Collation
  textOf: (article: string) => string
  list: readonly Passage[]
} {
  const { utterance, context } = utteranceOf(list)
  return { collation: utteranceToCollation(utterance, context), textOf: context.textOf, list }
}

function readBack({ collation, list, textOf }: ReturnType<typeof collate>, siglum: string): string {
  const article = list.find((passage) => passage.siglum === siglum)?.outlet ?? ''
  const spans = collation.places.flatMap(({ readings }) =>
    readings.flatMap(({ witnesses, spans }) => spans[witnesses.indexOf(siglum)] ?? []),
  )
  spans.forEach((span, at) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })
  return spans.map(({ start, end }) => textOf(article).slice(start, end).replace(/\s+/gu, '')).join('')
}

describe('laws of the collation', () => {
  it('rebuilds each witness word for word from the places', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const made = collate(list)
        for (const { siglum = '', quote: words } of list)
          expect(readBack(made, siglum)).toBe(words.replace(/\s+/gu, ''))
      }),
    )
  })

  it('puts every witness in exactly one reading of each place, with its own characters', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const { collation, textOf } = collate(list)
        for (const { readings } of collation.places) {
          expect(readings.flatMap(({ witnesses }) => witnesses).sort()).toEqual(
            list.map(({ siglum }) => siglum).sort(),
          )
          for (const { text, gap, witnesses, spans } of readings) {
            expect(text === null).toBe(gap !== null)
            expect(spans).toHaveLength(text === null ? 0 : witnesses.length)
            witnesses.forEach((siglum, at) => {
              const span = spans[at]
              const article = list.find((passage) => passage.siglum === siglum)?.outlet ?? ''
              if (span) expect(textOf(article).slice(span.start, span.end)).toBe(text)
            })
          }
          expect(readings.some(({ text }) => text !== null)).toBe(true)
        }
      }),
    )
  })

  it('only permutes rows when the witnesses come in another order', () => {
    fc.assert(
      fc.property(
        passages.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          // Passages of one outlet change places in their article with the order; tell every passage apart.
          const apart = (one: readonly Passage[]) =>
            one.map((passage) => ({ ...passage, outlet: `${passage.outlet} ${passage.siglum}` }))
          expect(unordered(collate(apart(shuffled)).collation)).toEqual(
            unordered(collate(apart(list)).collation),
          )
        },
      ),
    )
  })

  it('does not depend on the names of the witnesses', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const named = collate(
          list.map((passage, index) => ({ ...passage, siglum: `${list.length - index}` })),
        ).collation
        const rename = (text: string) =>
          text.replace(/"w(\d+)"/gu, (_, index) => `"${list.length - Number(index)}"`)
        expect(JSON.stringify(named)).toBe(rename(JSON.stringify(collate(list).collation)))
      }),
    )
  })

  it('says lacuna before the first and after the last word a witness prints, but for what it prints in other words', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const { collation } = collate(list)
        for (const { siglum = '' } of list) {
          const mine = collation.places.map(({ readings }) =>
            readings.find(({ witnesses }) => witnesses.includes(siglum)),
          )
          const first = mine.findIndex((reading) => reading?.text != null)
          const last = mine.findLastIndex((reading) => reading?.text != null)
          const wordsOf = (name: string) =>
            list
              .find((passage) => passage.siglum === name)
              ?.quote.toLowerCase()
              .match(/[\p{L}\p{N}]+/gu)
          const asBase = JSON.stringify(wordsOf(siglum)) === JSON.stringify(wordsOf(collation.base))
          const inOtherWords = new Set(
            collation.differences
              .filter(
                ({ kind, witnesses }) => kind === 'substitution' && (asBase || witnesses.includes(siglum)),
              )
              .flatMap(({ places }) => places),
          )
          const begins = /^\P{L}*\p{Lu}/u.test(mine[first]?.text ?? '')
          mine.forEach((reading, at) => {
            const opens = begins && at < first && at >= first - 3
            if ((at < first || at > last) && !inOtherWords.has(at) && !opens)
              expect(reading?.gap).toBe('lacuna')
          })
          for (const { kind, witnesses, places, class: name } of collation.differences)
            if (
              kind === 'omission' &&
              witnesses.includes(siglum) &&
              places.every((at) => at < first || at > last)
            )
              expect(name).not.toBe('meaning')
        }
      }),
    )
  })

  it('prints between marks only slices of a witness that it tells about', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const { collation, textOf } = collate(list)
        const words = list.map(({ outlet: name }) => textOf(name)).join('\n')
        for (const { sentence, phrases } of collation.differences) {
          expect(phrases.map(({ text }) => text).join('')).toBe(sentence)
          phrases.forEach((phrase, at) => {
            if (phrase.kind === 'slice') {
              expect(words).toContain(phrase.text)
              expect(phrase.text).not.toBe('')
              expect(phrases[at - 1]?.text.endsWith('“')).toBe(true)
              expect(phrases[at + 1]?.text.startsWith('”')).toBe(true)
            }
            if (phrase.kind === 'words') expect(phrase.text.replace(/^”|“$|” “/gu, '')).not.toMatch(/[“”]/u)
          })
          expect(sentence.replace(/“[^”]*”/gu, '')).not.toMatch(
            /misquote|original|error|wrong|added|removed|becomes/iu,
          )
        }
      }),
    )
  })

  it('tells differences gravest first and names each witness at most once in each', () => {
    const order = ['meaning', 'word', 'order', 'inflection', 'form']
    fc.assert(
      fc.property(passages, (list) => {
        const { differences, base } = collate(list).collation
        const ranks = differences.map((difference) => order.indexOf(difference.class))
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
        for (const { witnesses, places } of differences) {
          expect(new Set(witnesses).size).toBe(witnesses.length)
          expect(witnesses).not.toContain(base)
          expect(places.length).toBeGreaterThan(0)
          expect(places).toEqual(places.toSorted((one, other) => one - other))
        }
      }),
    )
  })

  it('finds no difference exactly where all print the same', () => {
    fc.assert(
      fc.property(quote, (text) => {
        const same = ['Lantern', 'Evening Bell', 'Tidings'].map(
          (name): Passage => ({ outlet: name, quote: text }),
        )
        expect(collate(same).collation.differences).toEqual([])
        expect(
          collate([
            { outlet: 'Lantern', quote: text },
            { outlet: 'Tidings', quote: `${text} indeed` },
          ]).collation.differences,
        ).not.toEqual([])
      }),
    )
  })
})

/** The collation with everything that lists witnesses sorted. */
function unordered(collation: Collation): unknown {
  const places = collation.places.map(({ readings }) =>
    readings
      .map(({ text, gap, witnesses }) => ({ text, gap, witnesses: witnesses.toSorted() }))
      .sort((one, other) => (`${one.text} ${one.gap}` < `${other.text} ${other.gap}` ? -1 : 1)),
  )
  const differences = collation.differences.map((difference) => ({
    ...difference,
    witnesses: difference.witnesses.toSorted(),
  }))
  const moves = collation.moves.map((move) => JSON.stringify(move)).sort()
  return { base: collation.base, places, differences, moves }
}
