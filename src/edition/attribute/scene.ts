import { nationOf } from '../language/english/nations.ts'
import { roleFamilies, TITLE_WORDS } from '../language/english/roles.ts'
import type { Article } from '../model/article.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Story } from '../model/story.ts'
import { type Cue, findCues } from './find-cues.ts'
import { findMentions } from './find-mentions.ts'
import { gatherCast, type Passage } from './gather-cast.ts'
import type { Mention } from './mention.ts'
import { type Hole, holesOf, partToTokens } from './part-to-tokens.ts'
import { type Meaning, resolveMentions } from './resolve-mentions.ts'

/** One passage of the reporter's text with everything the rules ask about it. */
export interface SceneOfPassage extends Passage {
  /** Index into the article's `parts`. */
  readonly part: number
  readonly cues: readonly Cue[]
  /** Token position of each quotation in it, by index into the scene's quotations. */
  readonly placeOf: ReadonlyMap<number, number>
}

/** An article laid out for attribution. */
export interface Scene {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  /** The reporter's text, part by part. */
  readonly passages: readonly SceneOfPassage[]
  /** Passage of each part index, where it has one. */
  readonly passageOfPart: ReadonlyMap<number, SceneOfPassage>
  /** The words inside a quotation in which others are nested, by the outer one's index. */
  readonly inside: ReadonlyMap<number, SceneOfPassage>
  readonly meanings: ReadonlyMap<Mention, Meaning>
}

/** Returns the scene of an article: its tokens, mentions, cast and cues. */
export function articleToScene(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  story: Story,
): Scene {
  const holes = holesOf(quotations)
  const known = new Set(
    story.speakers.flatMap((speaker) => [speaker.name, ...speaker.also].flatMap(nameWords)),
  )
  const passage = (part: number, start: number, end: number, inner: readonly Hole[]): SceneOfPassage => {
    const tokens = partToTokens(article.reading, { start, end }, inner, sentences)
    const mentions = findMentions(tokens, known)
    const placeOf = new Map(
      tokens.flatMap((token, at) => (token.kind === 'quote' ? [[token.quotation, at] as const] : [])),
    )
    const laid = { tokens, mentions }
    return { ...laid, part, cues: findCues(laid), placeOf }
  }
  let next = 0
  const passages: SceneOfPassage[] = []
  article.parts.forEach((part, index) => {
    if (part.kind === 'space' || part.kind === 'stamp' || part.kind === 'metadata') return
    const own: Hole[] = []
    while (next < holes.length && (holes[next] as Hole).start < part.end) own.push(holes[next++] as Hole)
    // A quotation that runs on from an earlier part takes the words of this one up to its end.
    const running = holes.findLast((hole) => hole.start < part.start && hole.end > part.start)
    const start = running ? Math.min(running.end, part.end) : part.start
    passages.push(passage(index, start, Math.max(part.end, start), own))
  })
  const inside = new Map<number, SceneOfPassage>()
  quotations.forEach((outer, index) => {
    const nested = quotations.flatMap((inner, at) =>
      inner.within === outer.id
        ? [
            {
              start: inner.start - inner.marks[0].length,
              end: inner.end + inner.marks[1].length,
              quotation: at,
            },
          ]
        : [],
    )
    if (nested.length) inside.set(index, passage(outer.part, outer.start, outer.end, nested))
  })
  const all = [...passages, ...inside.values()].sort(
    (a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0),
  )
  const cast = gatherCast(all, story)
  return {
    article,
    quotations,
    passages,
    passageOfPart: new Map(passages.map((one) => [one.part, one])),
    inside,
    meanings: new Map([...resolveMentions([...inside.values()], cast), ...resolveMentions(passages, cast)]),
  }
}

/** The capitalised words of a name, lower case; nothing for a role in small letters. */
function nameWords(name: string): string[] {
  const words = name.split(/\s+/u)
  if (words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return []
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !roleFamilies(word) && !TITLE_WORDS.has(word) && !nationOf(word))
}
