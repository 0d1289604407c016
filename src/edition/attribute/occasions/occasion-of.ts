import type { Attribution } from '../../model/attribution.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import type { Scene, SceneOfPassage } from '../scene.ts'
import type { Token } from '../tokens/token.ts'
import { findOccasions, type OccasionMention } from './find-occasion.ts'

/** An occasion phrase with who is said to speak in its sentence. */
interface Placed extends OccasionMention {
  readonly passage: SceneOfPassage
  readonly speakers: ReadonlySet<string>
}

/** Every occasion phrase of an article, in order. */
export interface Occasions {
  /** The phrases of a passage by the number of the reporter's sentence. */
  readonly byUnit: ReadonlyMap<SceneOfPassage['tokens'], ReadonlyMap<number, readonly OccasionMention[]>>
  readonly places: readonly Placed[]
}

/** Kinds of part whose occasions hold for what follows. */
const HOLDING: ReadonlySet<string | undefined> = new Set(['paragraph', 'blockquote', 'item'])

/** Returns the occasion phrases of an article with the speakers of their sentences. */
export function occasionsOf(scene: Scene): Occasions {
  const found = new Map<SceneOfPassage, OccasionMention[]>()
  for (const passage of scene.passages) {
    const phrases = findOccasions(scene.article.reading, passage)
    if (phrases.length > 0) found.set(passage, phrases)
  }
  const places = [...found].flatMap(([passage, phrases]) => {
    const named = phrases.filter(({ kind }) => kind === 'place')
    if (!named.length || !HOLDING.has(scene.article.parts[passage.part]?.kind)) return []
    const speakers = speakersByUnit(scene, passage)
    return named.map((phrase) => ({ ...phrase, passage, speakers: new Set(speakers.get(phrase.unit)) }))
  })
  return {
    byUnit: new Map(
      [...found].map(([passage, phrases]) => [passage.tokens, Map.groupBy(phrases, ({ unit }) => unit)]),
    ),
    places: places.sort((a, b) => a.start - b.start),
  }
}

/**
 * Returns the words that say when or where a quotation was said: a phrase in its own sentence, one that names an event
 * before one that names a day; else the last event named before it in a sentence where the same speaker speaks,
 * unless somebody else has been quoted since.
 */
export function occasionOf(
  scene: Scene,
  { byUnit, places }: Occasions,
  attribution: Attribution,
  index: number,
  solved: readonly Attribution[],
): Span | null {
  const quotation = scene.quotations[index] as Quotation
  const passage = scene.passageOfPart.get(quotation.part)
  const name = attribution.speaker?.name
  if (!passage || name === undefined) return null
  const outermost = quotation.within === null ? index : scene.indexOf(quotation.within)
  const token = passage.tokens[passage.placeOf.get(outermost) ?? -1]
  const here = (token && byUnit.get(passage.tokens)?.get(token.unit)) ?? []
  const named = here.find(({ kind }) => kind === 'place') ?? here[0]
  if (named) return { start: named.start, end: named.end }
  const last = lastBefore(places, quotation.start)
  if (!last?.speakers.has(name)) return null
  if (index - HELD > 0 && (scene.quotations[index - HELD] as Quotation).start > last.start) return null
  for (let at = index - 1; at >= 0 && (scene.quotations[at] as Quotation).start > last.start; at--) {
    if (scene.quotations[at]?.within === null && solved[at]?.speaker?.name !== name) return null
  }
  return { start: last.start, end: last.end }
}

/** Returns the words that say when or where a report was made: a phrase in its sentence, outside what is reported. */
export function occasionInSentence(
  { byUnit }: Occasions,
  { tokens }: Pick<SceneOfPassage, 'tokens'>,
  { unit }: Token,
  reported: Span,
): Span | null {
  const here = (byUnit.get(tokens)?.get(unit) ?? []).filter(
    ({ start, end }) => end <= reported.start || start >= reported.end,
  )
  const named = here.find(({ kind }) => kind === 'place') ?? here[0]
  return named ? { start: named.start, end: named.end } : null
}

/** An occasion holds for at most this many quotations after it is named. */
const HELD = 30

function lastBefore(places: readonly Placed[], offset: number): Placed | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Placed).start < offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

function speakersByUnit(scene: Scene, { cues, tokens }: SceneOfPassage): ReadonlyMap<number, string[]> {
  const names = new Map<number, string[]>()
  for (const cue of cues) {
    const unit = tokens[cue.at]?.unit
    const name = scene.meanings.get(cue.subject)?.source.name
    if (unit !== undefined && name !== undefined) names.set(unit, [...(names.get(unit) ?? []), name])
  }
  return names
}
