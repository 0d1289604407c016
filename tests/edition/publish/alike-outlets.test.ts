import { expect, test } from 'vitest'
import type { NearPair } from '../../../src/edition/model/page-story.ts'
import { alikeOutlets } from '../../../src/edition/publish/alike-outlets.ts'

const outlet = (number: number) => ({ number, name: `Outlet ${number}` })

/** `1-2 9/10`: of ten words that either prints, both print nine. */
function pairsOf(lines: readonly string[]): NearPair[] {
  return lines.map((line) => {
    const [a = 0, b = 0, equal = 0, of = 1] = line.split(/[- /]/).map(Number)
    const percent = Math.round((equal / of) * 100)
    return { a: outlet(a), b: outlet(b), equal, of, percent, utterances: 'one statement', path: null }
  })
}

test.each([
  ['three that print all alike are one group', 3, ['1-2 5/5', '1-3 5/5', '2-3 5/5'], ['1 2 3'], []],
  ['two that do are a pair like any other', 2, ['1-2 5/5'], [], ['1-2']],
  [
    'the first of a group stands for it among the nearest',
    4,
    ['1-2 5/5', '1-3 5/5', '2-3 5/5', '1-4 4/5', '2-4 4/5', '3-4 4/5'],
    ['1 2 3'],
    ['1-4'],
  ],
  [
    'an outlet that is like one of them only is not of the group',
    4,
    ['1-2 5/5', '1-3 5/5', '2-3 5/5', '3-4 5/5'],
    ['1 2 3'],
    [],
  ],
  [
    'a hundred percent by rounding is not alike',
    3,
    ['1-2 399/400', '1-3 399/400', '2-3 399/400'],
    [],
    ['1-2', '1-3', '2-3'],
  ],
  [
    'the largest group comes first',
    7,
    ['1-2 5/5', '1-3 5/5', '2-3 5/5', '4-5 5/5', '4-6 5/5', '5-6 5/5', '4-7 5/5', '5-7 5/5', '6-7 5/5'],
    ['4 5 6 7', '1 2 3'],
    [],
  ],
])('%s', (_, count, lines, groups, left) => {
  const outlets = [...Array(count).keys()].map((at) => outlet(at + 1))
  const { alike, nearest } = alikeOutlets(outlets, pairsOf(lines))
  expect(alike.map((group) => group.map(({ number }) => number).join(' '))).toEqual(groups)
  expect(nearest.map(({ a, b }) => `${a.number}-${b.number}`)).toEqual(left)
})
