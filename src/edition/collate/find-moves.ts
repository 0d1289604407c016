import { classesOf } from '../language/english/word-classes.ts'
import { sure } from '../sure.ts'
import { spelledOut } from './compare-words.ts'
import { type Table, tokensIn, tokensOf } from './table.ts'
import { contractedWords } from './word-features.ts'

/** Words that both witnesses print, in different places: indexes of tokens, run by run. */
export interface MovedRun {
  readonly base: readonly number[]
  readonly other: readonly number[]
}

/** How many lines a lone “and” may have moved and still be the same “and”. */
const NEAR = 3

/**
 * Returns the words that one strand has in other columns than the base has them.
 *
 * ```text
 * swift,  –    severe  and  united
 * swift,  and  severe  –    –          "and" moved
 * ```
 *
 * Moves are found after the alignment and never bend it. A run must hold a content word; a lone “and” counts when it
 * stays near; a lone article never does, for there is always another.
 */
export function findMoves(table: Table, base: number, other: number): MovedRun[] {
  const ones = unmatched(table, base, other)
  const others = unmatched(table, other, base)
  const moves: MovedRun[] = []
  for (;;) {
    const run = heaviestRun(ones, others)
    if (!run) break
    moves.push({ base: run.map(([one]) => one.token), other: run.map(([, two]) => two.token) })
    for (const [one, two] of run) {
      ones.splice(ones.indexOf(one), 1)
      others.splice(others.indexOf(two), 1)
    }
  }
  return moves.sort((one, two) => sure(one.base[0], 'moved word') - sure(two.base[0], 'moved word'))
}

interface Loose {
  readonly token: number
  readonly line: number
  readonly normal: string
}

/** Words of one strand that do not stand over the same word of the other, however contracted. */
function unmatched(table: Table, strand: number, against: number): Loose[] {
  const [tokens, theirs] = [tokensOf(table, strand), tokensOf(table, against)]
  return table.lines.flatMap((line, index) => {
    const there = tokensIn(theirs, line[against])
    const met = new Set([...there.map((token) => token.normal), spelledOut(there).join(' ')])
    const contracted = met.has(spelledOut(tokensIn(tokens, line[strand])).join(' '))
    return (line[strand] ?? []).flatMap((at): Loose[] => {
      const token = tokens[at]
      return token?.kind === 'word' && !contracted && !met.has(token.normal)
        ? [{ token: at, line: index, normal: token.normal }]
        : []
    })
  })
}

function heaviestRun(ones: readonly Loose[], others: readonly Loose[]): [Loose, Loose][] | undefined {
  const places = new Map<string, number[]>()
  others.forEach((two, at) => {
    places.set(two.normal, [...(places.get(two.normal) ?? []), at])
  })
  let best: [Loose, Loose][] | undefined
  let heaviest = 0
  ones.forEach((one, from) => {
    for (const to of places.get(one.normal) ?? []) {
      const run: [Loose, Loose][] = []
      for (let step = 0; ; step++) {
        const pair = [ones[from + step], others[to + step]] as const
        const previous = run.at(-1)
        if (!pair[0] || !pair[1] || pair[0].normal !== pair[1].normal) break
        if (previous && (pair[0].token !== previous[0].token + 1 || pair[1].token !== previous[1].token + 1))
          break
        run.push([pair[0], pair[1]])
      }
      const weight = weightOf(run)
      if (weight > heaviest) [best, heaviest] = [run, weight]
    }
  })
  return best
}

function weightOf(run: readonly [Loose, Loose][]): number {
  const content = run.filter(([one]) => hasContent(one.normal)).length
  if (content > 0) return content * 10 + run.length
  const [first] = run
  const lone =
    first && ['and', 'or'].includes(first[0].normal) && Math.abs(first[0].line - first[1].line) <= NEAR
  return lone ? 1 : 0
}

/** “we’ve” is two small words and no more. */
function hasContent(normal: string): boolean {
  const spelled = contractedWords(normal)
  return (spelled.length > 0 ? spelled : [normal]).some((word) => classesOf(word).length === 0)
}
