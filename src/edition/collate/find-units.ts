import { abbreviatedWords, initialsOf } from './abbreviated-words.ts'
import type { Token } from './token.ts'
import { contractedWords, isNumber, wordFeatures } from './word-features.ts'

/** A run of tokens aligned as one, under a key that equal units share. */
export interface UnitRun {
  readonly tokens: readonly number[]
  readonly key: string
}

const LONGEST = 5

/**
 * Returns, for each witness, its tokens as units. Several words are one unit where another witness prints the same
 * in one word:
 *
 * ```text
 * US     it’s     comingdays     100,000
 * United States   it is    coming days    tens of thousands of
 * ```
 *
 * Known before aligning, such a pair needs no luck in the alignment. A unit that has no counterpart in its column is
 * parted again afterwards (`split-units.ts`). Ellipses are no units: they are where units are missing.
 */
export function findUnits(witnesses: readonly (readonly Token[])[]): UnitRun[][] {
  const wholes = findWholes(witnesses)
  const longest = witnesses.map((tokens) => tokens.map((_, at) => longestRun(tokens, at, wholes)))
  const answered = new Set(longest.flatMap((runs) => runs.flatMap((run) => run?.key ?? [])))
  return witnesses.map((tokens, witness) => {
    const runs: UnitRun[] = []
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (!token || token.kind === 'ellipsis') {
        at++
        continue
      }
      const run = longest[witness]?.[at] ?? { tokens: [at], key: singleKey(token, answered) }
      runs.push(run)
      at += run.tokens.length
    }
    return runs
  })
}

/** What some witness prints in one word. */
interface Wholes {
  /** The several words of an abbreviation or contraction, parted by a space: the key they share with it. */
  readonly spelled: ReadonlyMap<string, string>
  /** The first of those words. */
  readonly spelledFirst: ReadonlySet<string>
  /** Letters of every longer word: two words that together have the same ran into one there. */
  readonly letters: ReadonlySet<string>
  /** Everything such a word can begin with. */
  readonly beginnings: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
}

function findWholes(witnesses: readonly (readonly Token[])[]): Wholes {
  const spelled = new Map<string, string>()
  const letters = new Set<string>()
  const initials = new Set<string>()
  const seen = new Set<string>()
  for (const token of witnesses.flat()) {
    if (token.kind !== 'word' || seen.has(token.text)) continue
    seen.add(token.text)
    const short = abbreviatedWords(token)
    if (short) spelled.set(short.join(' '), short.join(' '))
    const contracted = contractedWords(token.normal)
    if (contracted.length > 1) {
      const words = contracted.join(' ')
      spelled.set(words, words)
      if (words.endsWith(' is')) spelled.set(words.replace(/ is$/u, ' has'), words)
    }
    const plain = wordFeatures(token.normal).letters
    if (plain.length >= 5) letters.add(plain)
    const initial = initialsOf(token)
    if (initial) initials.add(initial)
  }
  return {
    spelled,
    spelledFirst: new Set([...spelled.keys()].map((words) => words.slice(0, words.indexOf(' ')))),
    letters,
    beginnings: new Set([...letters].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at)))),
    initials,
  }
}

/** A single word that some run answers to takes that run's key. */
function singleKey(token: Token, answered: ReadonlySet<string>): string {
  if (token.kind !== 'word') return token.normal
  const short = abbreviatedWords(token)
  if (short) return short.join(' ')
  if (answered.size === 0) return token.normal
  const contracted = contractedWords(token.normal).join(' ')
  const plain = wordFeatures(token.normal).letters
  for (const key of [contracted, plain, initialsOf(token) ?? '']) if (key && answered.has(key)) return key
  return token.normal
}

function longestRun(tokens: readonly Token[], at: number, wholes: Wholes): UnitRun | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word' || !mayBegin(first, wholes)) return undefined
  const words: Token[] = [first]
  for (let to = at + 1; to < tokens.length && words.length < LONGEST; to++) {
    const next = tokens[to]
    if (next?.kind !== 'word' || next.segment !== first.segment) break
    words.push(next)
  }
  for (let length = words.length; length > 1; length--) {
    const run = words.slice(0, length)
    const key = keyOfRun(run, words[length], wholes)
    if (key) return { tokens: run.map((_, index) => at + index), key }
  }
  return undefined
}

/** Whether a word can be the first of several that are one unit; for most words it can not. */
function mayBegin(word: Token, wholes: Wholes): boolean {
  return (
    wholes.spelledFirst.has(word.normal) ||
    wholes.beginnings.has(wordFeatures(word.normal).letters) ||
    (wholes.initials.size > 0 && CAPITAL.test(word.text)) ||
    isNumber(word.normal)
  )
}

const CAPITAL = /^\p{Lu}/u

function keyOfRun(run: readonly Token[], next: Token | undefined, wholes: Wholes): string | undefined {
  const normals = run.map((token) => token.normal)
  const spelled = wholes.spelled.get(normals.join(' '))
  if (spelled) return spelled
  const letters = normals.map((normal) => wordFeatures(normal).letters).join('')
  if (run.length <= 3 && wholes.letters.has(letters)) return letters
  const capitals = run.filter((token) => CAPITAL.test(token.text))
  const initials = capitals.map((token) => token.normal[0]).join('')
  const ends = run[0] === capitals[0] && run.at(-1) === capitals.at(-1)
  if (ends && capitals.length > 1 && wholes.initials.has(initials)) return initials
  return isQuantity(normals, next) ? normals.join(' ') : undefined
}

/** "tens of thousands of troops": numbers, joined by “of”, with the “of” before what is counted. */
function isQuantity(normals: readonly string[], next: Token | undefined): boolean {
  const numbers = normals.filter((normal) => isNumber(normal) && normal !== 'one').length
  const [first = ''] = normals
  if (!numbers || !isNumber(first) || first === 'one') return false
  const rest = normals.slice(1).every((normal) => normal === 'of' || isNumber(normal))
  return (
    rest &&
    (normals.at(-1) !== 'of' || next !== undefined) &&
    numbers + normals.filter((normal) => normal === 'of').length === normals.length
  )
}
