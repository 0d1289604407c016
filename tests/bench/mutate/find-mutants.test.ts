import { describe, expect, test } from 'vitest'
import { drawSample } from '../../../bench/mutate/draw-sample.ts'
import { findMutants } from '../../../bench/mutate/find-mutants.ts'
import { switchIn } from '../../../bench/mutate/switch-in.ts'

const file = 'src/edition/collate/example.ts'
const changes = (source: string) =>
  findMutants(file, source).map(({ before, after }) => `${before} → ${after}`)

describe('What is changed to see whether a test notices', () => {
  test.each([
    ['a comparison', 'const a = b === c', ['b === c → b !== c']],
    ['a bound', 'const a = b < c', ['b < c → b <= c']],
    ['and for or', 'const a = b && c', ['b && c → b || c']],
    ['a condition', 'if (a(b)) stop()', ['a(b) → !(a(b))', 'stop() → ']],
    ['a number', 'const a = 3', ['3 → 4']],
    ['a statement with an effect', 'a.push(b)', ['a.push(b) → ']],
    ['a method', 'const a = b.some(c)', ['b.some(c) → b.every(c)']],
    ['what is left out of a list', 'const a = b.filter(c)', ['b.filter(c) → b']],
    ['a chain, as a whole', 'const a = b?.c.d', ['b?.c.d → b.c.d']],
    ['a result', 'function a(): string { return b }', ["b → ''"]],
    [
      'a piece of a pattern',
      'const a = /^\\d+$/u',
      ['/^\\d+$/u → /\\d+$/u', '/^\\d+$/u → /^\\D+$/u', '/^\\d+$/u → /^\\d$/u', '/^\\d+$/u → /^\\d+/u'],
    ],
  ])('%s', (_, source, expected) => {
    expect(changes(source)).toEqual(expected)
  })

  test.each([
    ['a type', "type A = 'b' | 'c'"],
    ['an import', "import { a } from './b.ts'"],
    ['the words of a message', "const a = { message: 'b' }"],
    ['a plain fallback', "const a = b ?? ''"],
    ['words with a space, which somebody reads', "const a = 'is said'"],
    ['what is thrown', "throw new Problem('b', 3)"],
  ])('not %s', (_, source) => {
    expect(changes(source)).toEqual([])
  })

  test('a table of plain data only as a whole', () => {
    expect(changes("const a = ['b', 'c', 'd', 'e']")).toEqual(["['b', 'c', 'd', 'e'] → []"])
  })
})

describe('Changes woven into the code', () => {
  const source = 'const kept = []\nlist.map(twice).forEach((one) => one > 2 && kept.push(one))\nreturn kept\n'
  const mutants = drawSample(findMutants(file, source), Infinity, 1)
  const run = (awake: number): readonly number[] => {
    const isMutant = (id: number) => id === awake
    const code = switchIn(source, file, mutants).replaceAll('globalThis.isMutant', 'isMutant')
    return new Function('isMutant', 'list', 'twice', code)(isMutant, [1, 2], (one: number) => 2 * one)
  }

  test('sleep until one is woken', () => {
    expect(run(-1)).toEqual([4])
  })

  test.each([
    ['one > 2', 'one >= 2', [2, 4]],
    ['2', '3', [4]],
    ['one > 2 && kept.push(one)', 'one > 2 || kept.push(one)', [2]],
  ])('%s, woken as %s', (before, after, expected) => {
    const mutant = mutants.find((one) => one.before === before && one.after === after)
    expect(run(mutant?.id ?? Number.NaN)).toEqual(expected)
    expect(mutant).toBeDefined()
  })
})

describe('A sample', () => {
  const all = findMutants(file, Array.from({ length: 200 }, (_, at) => `const a${at} = 7`).join('\n'))

  test('is the same for the same seed and another for another', () => {
    expect(drawSample(all, 20, 5)).toEqual(drawSample(all, 20, 5))
    expect(drawSample(all, 20, 5)).not.toEqual(drawSample(all, 20, 6))
  })

  test('takes one of each strip of the code', () => {
    const drawn = drawSample(all, 20, 5).map((mutant) => all.findIndex(({ start }) => start === mutant.start))
    expect(drawn.map((at) => Math.floor(at / 10))).toEqual(Array.from({ length: 20 }, (_, strip) => strip))
  })
})
