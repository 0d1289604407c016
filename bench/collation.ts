import { existsSync } from 'node:fs'
import { diffArrays } from 'diff'
import { witnessToTokens } from '../src/edition/collate/witness-to-tokens.ts'
import { witnessesToTable } from '../src/edition/collate/witnesses-to-table.ts'
import { collate } from './collation-adapter.ts'

/**
 * Prints how near our tables come to an editor's, and how long they take beside plain jsdiff on the same words in the
 * same run. The editor's cases are not part of this project: they are read from a folder beside it.
 */
const yardstick = new URL('../../shared/bench/collation/', import.meta.url)

interface Score {
  readonly loadCases: (files: readonly string[]) => unknown[]
  readonly scoreCases: (
    cases: unknown[],
    how: object,
  ) => Promise<{ name: string; identical: boolean; f1: number }[]>
  readonly summarise: (rows: unknown[]) => unknown
  readonly printSummary: (title: string, summary: unknown) => void
}

const script = new URL('score.mjs', yardstick)
if (!existsSync(script)) {
  console.error(`bench/collation.ts: no yardstick at ${script.pathname}.`)
  console.error('  Put the folder shared/ that holds bench/collation/ beside the project and run this again.')
  process.exit(1)
}
const score = (await import(script.href)) as Score
const cases = score.loadCases([new URL('news-cases.json', yardstick).pathname])
const rows = await score.scoreCases(cases, { collate })
score.printSummary('collation', score.summarise(rows))
for (const row of rows)
  if (!row.identical) console.log(`  not identical: ${row.name}, F1 ${(100 * row.f1).toFixed(1)}`)

const witnesses = inventWitnesses(100, 50)
const texts = witnesses.map((words) => words.join(' '))
const times = medianTimes({
  ours: () => witnessesToTable(texts.map((text) => witnessToTokens(text, [{ start: 0, end: text.length }]))),
  star: () => alignStar(witnesses),
  progressive: () => alignProgressively(witnesses),
})
console.log(
  `100 witnesses of 50 words: ${times.ours.toFixed(0)} ms; jsdiff as a star ${times.star.toFixed(0)} ms (${(times.ours / times.star).toFixed(1)} ×), progressively ${times.progressive.toFixed(0)} ms (${(times.ours / times.progressive).toFixed(1)} ×)`,
)

/**
 * Milliseconds a run takes, the median of many: the works take turns, so that what else the machine does falls on
 * all alike, after as many turns that are not counted.
 */
function medianTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const turns = 15
  const names = Object.keys(works) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let turn = 0; turn < 2 * turns; turn++) {
    for (const name of names) {
      const start = performance.now()
      works[name]()
      if (turn >= turns) times.get(name)?.push(performance.now() - start)
    }
  }
  const middle = (all: readonly number[]) => all.toSorted((one, other) => one - other)[turns >> 1] ?? 0
  return Object.fromEntries(names.map((name) => [name, middle(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}

/** Variants of one invented wording, always the same: about one word in eight swapped or left out. */
function inventWitnesses(count: number, length: number): string[][] {
  let state = 20220121
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const small = 'the a of and in to it will not is'.split(' ')
  const word = () => (next(3) === 0 ? (small[next(small.length)] ?? '') : `word${next(300).toString(36)}`)
  const first = Array.from({ length }, word)
  return Array.from({ length: count }, () =>
    first.flatMap((printed) => {
      const chance = next(16)
      return chance === 0 ? [] : [chance === 1 ? word() : printed]
    }),
  )
}

function alignStar(all: readonly string[][]): number {
  const longest = all.toSorted((one, other) => other.length - one.length)[0] ?? []
  return all.reduce((changes, words) => changes + diffArrays(longest, words).length, 0)
}

/** Each next witness against the columns of all before, a column equal to a word when any of its words is. */
function alignProgressively(all: readonly string[][]): string[][] {
  let columns: string[][] = []
  for (const words of all.toSorted((one, other) => other.length - one.length)) {
    const changes = diffArrays<string | string[]>(columns, words, {
      comparator: (column, printed) => column.includes(printed as string),
    })
    let at = 0
    const merged: string[][] = []
    for (const { count, added, removed, value } of changes) {
      for (let step = 0; step < count; step++) {
        if (added) merged.push([String(value[step])])
        else merged.push(removed ? (columns[at] ?? []) : [...(columns[at] ?? []), String(value[step])])
        if (!added) at++
      }
    }
    columns = merged
  }
  return columns
}
