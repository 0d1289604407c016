import type { Attribution } from '../model/attribution.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { findOccasions, type OccasionMention } from './find-occasion.ts'
import type { Scene, SceneOfPassage } from './scene.ts'

/** An occasion phrase with who is said to speak in its sentence. */
interface Placed extends OccasionMention {
  readonly passage: SceneOfPassage
  readonly speakers: ReadonlySet<string>
}

/** Every occasion phrase of an article, in order. */
export interface Occasions {
  readonly inSentence: (passage: SceneOfPassage, unit: number) => readonly OccasionMention[]
  readonly places: readonly Placed[]
}

/** Returns the occasion phrases of an article with the speakers of their sentences. */
export function occasionsOf(scene: Scene): Occasions {
  const found = new Map(
    scene.passages.map((passage) => [passage, findOccasions(scene.article.reading, passage)] as const),
  )
  const places = [...found].flatMap(([passage, phrases]) => {
    if (!/^(?:paragraph|blockquote|item)$/u.test(scene.article.parts[passage.part]?.kind ?? '')) return []
    return phrases
      .filter(({ kind }) => kind === 'place')
      .map((phrase) => ({ ...phrase, passage, speakers: speakersIn(scene, passage, phrase.unit) }))
  })
  return {
    inSentence: (passage, unit) => (found.get(passage) ?? []).filter((phrase) => phrase.unit === unit),
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
  { inSentence, places }: Occasions,
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
  const here = token ? inSentence(passage, token.unit) : []
  const named = here.find(({ kind }) => kind === 'place') ?? here[0]
  if (named) return { start: named.start, end: named.end }
  const last = places.findLast(({ start }) => start < quotation.start)
  if (!last?.speakers.has(name)) return null
  for (let at = index - 1; at >= 0 && (scene.quotations[at] as Quotation).start > last.start; at--) {
    if (scene.quotations[at]?.within === null && solved[at]?.speaker?.name !== name) return null
  }
  return { start: last.start, end: last.end }
}

function speakersIn(scene: Scene, { cues, tokens }: SceneOfPassage, unit: number): ReadonlySet<string> {
  return new Set(
    cues
      .filter((cue) => tokens[cue.at]?.unit === unit)
      .flatMap((cue) => scene.meanings.get(cue.subject)?.source.name ?? []),
  )
}
