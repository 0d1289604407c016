import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/edition/depend/find-credits.ts'
import { findSharedProse } from '../../../src/edition/depend/find-shared-prose.ts'
import type { Dependence } from '../../../src/edition/model/dependence.ts'
import { wordsOf } from '../../../src/edition/text/words.ts'
import { editionOf, outletsOf } from '../edition-of.ts'
import { articleOf } from '../group/records.ts'
import { hostileText, runs } from '../quote/hostile-text.ts'
import { AGENCY, REPORTERS } from './reports.ts'

const few = { ...runs, numRuns: Math.ceil(runs.numRuns / 4) }

/** Reports put together from paragraphs of one evening, so that some go back to one text and some do not. */
const stories = fc.array(fc.shuffledSubarray([...AGENCY, ...REPORTERS.flat()], { minLength: 2 }), {
  minLength: 1,
  maxLength: 5,
})

/** The story with its files called otherwise: `names[at]` is the name of the report `at`. */
function readAs(reports: readonly (readonly string[])[], names: readonly string[]) {
  const files = Object.fromEntries(
    reports.map((paragraphs, at) => [`${names[at]}.txt`, `Report\n\n${paragraphs.join('\n\n')}\n`]),
  )
  const outlets = Object.fromEntries(reports.map((_, at) => [`${names[at]}.txt`, `Outlet ${at}`]))
  return editionOf(files, { articles: outletsOf(outlets) })
}

/** Dependences by report, whatever the files are called. */
function byReport(dependences: readonly Dependence[], names: readonly string[]): string[] {
  return dependences
    .map(({ articles, strength, evidence }) => {
      const pair = articles.map((id) => names.indexOf(id)).sort((a, b) => a - b)
      return `${pair.join(' ')} ${strength} ${evidence.map(({ kind }) => kind).sort()}`
    })
    .sort()
}

describe('laws of dependence', () => {
  it('what goes back to one text does not depend on the names of the files', () => {
    fc.assert(
      fc.property(
        stories,
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }),
        (reports, other) => {
          const names = ['a', 'b', 'c', 'd', 'e']
          expect(byReport(readAs(reports, other).dependences, other)).toEqual(
            byReport(readAs(reports, names).dependences, names),
          )
        },
      ),
      few,
    )
  })

  it('every article stands in exactly one line, and a dependence in none but one', () => {
    fc.assert(
      fc.property(
        fc.oneof(stories, fc.array(fc.tuple(hostileText), { minLength: 1, maxLength: 4 })),
        (reports) => {
          const names = ['a', 'b', 'c', 'd', 'e']
          const { articles, lines, dependences } = readAs(reports, names)
          expect(lines.flat().sort()).toEqual(articles.map(({ id }) => id))
          for (const { articles: pair } of dependences)
            expect(lines.filter((line) => pair.some((id) => line.includes(id)))).toHaveLength(1)
        },
      ),
      few,
    )
  })

  it('evidence is more than nothing, the strongest first, its passages words of the files', () => {
    fc.assert(
      fc.property(stories, (reports) => {
        const { dependences, articles } = readAs(reports, ['a', 'b', 'c', 'd', 'e'])
        const lengthOf = new Map(articles.map(({ id, text }) => [id, text.length]))
        for (const { articles: pair, evidence } of dependences) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const one of evidence)
            if (one.kind === 'prose')
              for (const [side, { start, end }] of one.longest.entries()) {
                expect(start).toBeLessThan(end)
                expect(end).toBeLessThanOrEqual(lengthOf.get(pair[side] ?? '') ?? 0)
              }
        }
      }),
      few,
    )
  })

  it('a text is wholly its own copy', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const stretches = [{ part: 0, words: wordsOf(text, 0, text.length) }]
        for (const { share } of findSharedProse([stretches, stretches]).values()) expect(share).toBe(1)
      }),
      runs,
    )
  })

  it('names and texts may hold anything', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const one = { ...articleOf('a.txt', text), outlet: { id: 'a', name, by: 'editor' as const } }
        const other = {
          ...articleOf('b.txt', `told ${name} ${text}`),
          outlet: { id: 'b', name: text, by: 'text' as const },
        }
        for (const { article, span } of findCredits([one, other], []).values()) {
          const { reading } = article === 'a' ? one : other
          expect(reading.slice(span.start, span.end).trim()).not.toBe('')
        }
      }),
      runs,
    )
  })
})

describe('the work', () => {
  /** How many pairs are looked at among so many texts, of which every four share their words. */
  const pairsAmong = (count: number) => {
    const stretches = Array.from({ length: count }, (_, at) => {
      const text = Array.from({ length: 40 }, (_, word) => `w${Math.floor(at / 4)}x${word}`).join(' ')
      return [{ part: 0, words: wordsOf(text, 0, text.length) }]
    })
    return findSharedProse(stretches).size
  }

  it('grows with what texts share, not with the number of pairs', () => {
    expect([pairsAmong(40), pairsAmong(80), pairsAmong(400)]).toEqual([60, 120, 600])
  })

  it('passes over a formula that everyone prints', () => {
    const text = 'All times are given as the harbour clock shows them, without any promise.'
    const all = Array.from({ length: 100 }, () => [{ part: 0, words: wordsOf(text, 0, text.length) }])
    expect(findSharedProse(all.slice(0, 60)).size).toBe((60 * 59) / 2)
    expect(findSharedProse(all).size).toBe(0)
  })
})
