import type { Collation, Difference, Phrase } from '../model/collation.ts'
import type { Span } from '../model/span.ts'
import type { Utterance, Witness } from '../model/utterance.ts'
import { endsOf, sure } from '../sure.ts'
import { countWords, wordsOf } from '../text/words.ts'
import { joinPhrases } from './join-phrases.ts'
import type { CollationContext } from './utterance-to-collation.ts'
import { wordsAround } from './words-around.ts'

/** A statement with its table. */
export interface Collated {
  readonly utterance: Utterance
  readonly collation: Collation
}

/** Two statements one after the other in one file. */
interface Pair {
  /** Ids of the two utterances. */
  readonly ids: readonly [string, string]
  readonly first: Witness
  readonly second: Witness
  /** Printed as continuous words of one quotation. */
  readonly joined: boolean
}

/** Fewer words than this between two statements may be a greeting, or a turn of the reporter's. */
const FEW = 4
/** So many words of a statement are shown at a join. */
const SHOWN = 5

/**
 * Returns the same statements, each with the cuts told that lie between it and the next one: where an outlet prints
 * two statements as continuous words, and a transcript, or another outlet inside one quotation, has more words between.
 *
 * ```text
 * record    Show me a single photograph. There is one going about … we asked twice. If the ferries stop …
 * outlet   “Show me a single photograph. If the ferries stop …”
 * ```
 *
 * Each table sees only its own statement; this is the one kind of cut that falls between two of them.
 */
export function tellJoins(collated: readonly Collated[], context: CollationContext): Collated[] {
  const pairs = new Map<string, Pair[]>()
  for (const pair of neighbours(collated, context)) {
    const key = keyOf(pair.ids)
    pairs.set(key, [...(pairs.get(key) ?? []), pair])
  }
  const entries = new Map(collated.map((entry) => [entry.utterance.id, entry]))
  const found = new Map<string, Difference[]>()
  for (const same of pairs.values()) {
    if (!same.some(({ joined }) => joined)) continue
    const [utterance] = sure(same[0], 'pair of statements').ids
    const { collation } = sure(entries.get(utterance), `statement is called ${utterance}`)
    const counted = same.map((pair) => ({ pair, count: wordsBetween(pair, context) }))
    const fuller = counted
      .filter(({ count }) => count >= FEW)
      .toSorted((one, other) => one.count - other.count)
    const shortest = fuller[0]?.pair
    if (!shortest) continue
    for (const pair of same) {
      if (!pair.joined || pair.first.class === 'reference' || !lacks(pair, shortest, context)) continue
      const told = tellJoin(collation, pair, shortest, context)
      found.set(utterance, [...(found.get(utterance) ?? []), told])
    }
  }
  return collated.map(({ utterance, collation }) => {
    const joins = found.get(utterance.id)
    return { utterance, collation: joins ? withJoins(collation, joins) : collation }
  })
}

function neighbours(collated: readonly Collated[], context: CollationContext): Pair[] {
  const byArticle = new Map<string, { id: string; witness: Witness }[]>()
  for (const { utterance } of collated)
    for (const witness of utterance.witnesses) {
      const here = byArticle.get(witness.article) ?? []
      here.push({ id: utterance.id, witness })
      byArticle.set(witness.article, here)
    }
  return [...byArticle].flatMap(([article, here]) => {
    const text = context.textOf(article)
    const inOrder = here.toSorted((one, other) => one.witness.start - other.witness.start)
    return inOrder.flatMap((one, at) =>
      inOrder.slice(at + 1).flatMap((other): Pair[] => {
        const [first, second] = [one.witness, other.witness]
        const oneQuotation = first.quotation === second.quotation
        if (first.end > second.start || (!oneQuotation && first.class !== 'reference')) return []
        const segments = context.segmentsOf(first.quotation)
        const joined =
          oneQuotation &&
          countWords(text.slice(first.end, second.start)) === 0 &&
          wordsAround(text, segments, first).after
        return [{ first, second, ids: [one.id, other.id], joined }]
      }),
    )
  })
}

function wordsBetween({ first, second }: Pair, context: CollationContext): number {
  return countWords(context.textOf(first.article).slice(first.end, second.start))
}

const keyOf = (ids: readonly [string, string]) => ids.join('\n')

/** Whether the words between are no part of what the outlet prints in that quotation. */
function lacks(pair: Pair, fuller: Pair, context: CollationContext): boolean {
  const there = context.textOf(fuller.first.article)
  const here = context.textOf(pair.first.article)
  const printed = new Set(wordsOf(here, pair.first.start, pair.second.end).map((word) => word.normal))
  const missing = wordsOf(there, fuller.first.end, fuller.second.start)
  return missing.filter((word) => !printed.has(word.normal)).length * 2 >= missing.length
}

function tellJoin(collation: Collation, pair: Pair, fuller: Pair, context: CollationContext): Difference {
  const text = context.textOf(pair.first.article)
  const ends = wordsOf(text, pair.first.start, pair.first.end).slice(-SHOWN)
  const begins = wordsOf(text, pair.second.start, pair.second.end).slice(0, SHOWN)
  const slice = (words: readonly Span[]): Phrase => {
    const [first, last] = endsOf(words, 'word of a statement')
    return { kind: 'slice', text: text.slice(first.start, last.end) }
  }
  const outlet = ({ first }: Pair): Phrase => ({
    kind: 'outlet',
    text: context.outletOf(first.article),
    siglum: first.siglum,
  })
  const phrases = joinPhrases([
    [outlet(pair)],
    ' goes on from “',
    [slice(ends)],
    '” to “',
    [slice(begins)],
    '” and does not mark the cut: ',
    [outlet(fuller)],
    ` has ${wordsBetween(fuller, context)} words between.`,
  ])
  const places = collation.places.flatMap(({ readings }, place) =>
    readings.some(({ text: read, witnesses }) => read !== null && witnesses.includes(pair.first.siglum))
      ? [place]
      : [],
  )
  return {
    kind: 'omission',
    class: 'meaning',
    why: 'words between',
    witnesses: [pair.first.siglum],
    places: places.slice(-1),
    sentence: phrases.map((phrase) => phrase.text).join(''),
    phrases,
  }
}

const GRAVER: ReadonlySet<string> = new Set(['negation', 'modality'])

function withJoins(collation: Collation, joins: readonly Difference[]): Collation {
  const { differences } = collation
  const at = differences.findIndex(({ why }) => !GRAVER.has(why))
  return { ...collation, differences: differences.toSpliced(at < 0 ? differences.length : at, 0, ...joins) }
}
