import type { Article } from '../model/article.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import type { Cue } from './cues/cue.ts'
import { findCues } from './cues/find-cues.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { isLabelled, labelLength, labelMention, loudLabel } from './mentions/label-mention.ts'
import type { Mention } from './mentions/mention.ts'
import { MentionIndex } from './mentions/mention-index.ts'
import { isTitleCase, namesInRuns, nameWords, type Run } from './mentions/names-in-runs.ts'
import type { Passage } from './mentions/passage.ts'
import type { Character } from './people/character.ts'
import { gatherCast } from './people/gather-cast.ts'
import type { Meaning } from './people/meaning.ts'
import { resolveMentions } from './people/resolve-mentions.ts'
import { type Hole, holeOf, holesOf, partToTokens } from './tokens/part-to-tokens.ts'
import type { Token } from './tokens/token.ts'

/** One passage of the reporter's text with everything the rules ask about it. */
export interface SceneOfPassage extends Passage {
  /** Index into the article's `parts`. */
  readonly part: number
  readonly cues: readonly Cue[]
  readonly index: MentionIndex
  /** Token position of each quotation in it, by index into the scene's quotations. */
  readonly placeOf: ReadonlyMap<number, number>
}

/** An article laid out for attribution. */
export interface Scene {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  /** Position of a quotation by its id, -1 for none. */
  readonly indexOf: (id: string | null) => number
  /** The reporter's text, part by part. */
  readonly passages: readonly SceneOfPassage[]
  /** Passage of each part index, where it has one. */
  readonly passageOfPart: ReadonlyMap<number, SceneOfPassage>
  /** The words inside a quotation in which others are nested, by the outer one's index. */
  readonly inside: ReadonlyMap<number, SceneOfPassage>
  /** Whoever a label at the head of a quotation names, by the quotation's index. */
  readonly labels: ReadonlyMap<number, Mention>
  readonly meanings: ReadonlyMap<Mention, Meaning>
  /** Whoever is the subject of a verb of saying somewhere in the article. */
  readonly speaking: ReadonlySet<Character>
}

/** Returns the scene of an article: its tokens, mentions, cast and cues. */
export function articleToScene(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  story: Story,
): Scene {
  const holes = holesOf(article.reading, quotations)
  const positions = new Map<string | null, number>(quotations.map(({ id }, index) => [id, index]))
  const indexOf = (id: string | null) => positions.get(id) ?? -1
  const runs: Run[] = []
  let next = 0
  let covered = 0
  article.parts.forEach((part, index) => {
    if (part.kind === 'space' || part.kind === 'stamp' || part.kind === 'metadata') return
    const own: Hole[] = []
    // A quotation that runs on from an earlier part takes the words of this one up to its end.
    const start = Math.min(Math.max(part.start, covered), part.end)
    while (next < holes.length && (holes[next] as Hole).start < part.end) own.push(holes[next++] as Hole)
    covered = Math.max(covered, own.at(-1)?.end ?? 0)
    const tokens = partToTokens(article.reading, { start, end: part.end }, own, sentences)
    const heading = runs.length === 0 || part.kind === 'headline' || part.kind === 'subheading'
    runs.push({ heading, part: index, tokens })
  })
  /** The segments of a quotation and of those it goes on from: “Doe,” she said, “told me …” */
  const breathOf = (one: Quotation): readonly Span[] => {
    const earlier = quotations[indexOf(one.continues)]
    return earlier && earlier.part === one.part && earlier.start < one.start
      ? [...breathOf(earlier), ...one.segments]
      : one.segments
  }
  const nestedIn = Map.groupBy(
    quotations.flatMap((inner, at) =>
      inner.within === null ? [] : [{ inner, at, outer: indexOf(inner.within) }],
    ),
    ({ outer }) => outer,
  )
  const insides = [...nestedIn].map(([index, nested]) => {
    const outer = quotations[index] as Quotation
    const inner = nested.map(({ inner, at }) => holeOf(article.reading, inner, at))
    return {
      index,
      run: {
        heading: false,
        part: outer.part,
        tokens: segmentsToTokens(article.reading, breathOf(outer), inner, sentences),
      },
    }
  })
  const names = {
    fromStory: new Set(
      story.speakers.flatMap((speaker) => [speaker.name, ...speaker.also].flatMap(nameWords)),
    ),
    ...namesInRuns(runs),
  }
  const behindLabels = new Set(quotations.filter(isLabelled).map(({ part }) => part))
  const laid = (run: Run): SceneOfPassage => {
    const found = findMentions(run.tokens, { ...names, heading: run.heading, titleCase: isTitleCase(run) })
    const label = behindLabels.has(run.part) ? loudLabel(run.tokens) : null
    const mentions = label ? [label, ...found.filter(({ first }) => first > label.last)] : found
    const { part, tokens } = run
    const passage = { tokens, mentions }
    const placeOf = new Map<number, number>()
    for (let at = 0; at < tokens.length; at++) {
      const { quotation } = tokens[at] as Token
      if (quotation >= 0) placeOf.set(quotation, at)
    }
    const index = new MentionIndex(passage)
    return { tokens, mentions, part, index, cues: findCues(passage, index), placeOf }
  }
  const passages = runs.map(laid)
  const heads = quotations.flatMap((one, index) => {
    const length = labelLength(article.reading.slice(one.start, one.end))
    const label = length && { start: one.start, end: one.start + length }
    const tokens = label ? partToTokens(article.reading, label, [], sentences) : []
    const mention = tokens.length ? labelMention(tokens) : null
    return mention ? { index, mention, passage: { tokens, mentions: [mention], cues: [] } } : []
  })
  // One alone may be anything ("BREAKING: …"); two who take turns are a transcript.
  const labelled = new Set(heads.map(({ mention }) => mention.text)).size > 1 ? heads : []
  const inside = new Map(insides.map(({ index, run }) => [index, laid(run)]))
  const all = [...passages, ...inside.values()].sort(
    (a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0),
  )
  const labels = labelled.map(({ passage }) => passage)
  const cast = gatherCast([...all, ...labels], story)
  const insideMeanings = resolveMentions([...inside.values()], cast)
  const meanings = united(resolveMentions(passages, cast), insideMeanings, resolveMentions(labels, cast))
  return {
    article,
    quotations,
    indexOf,
    passages,
    passageOfPart: new Map(passages.map((one) => [one.part, one])),
    inside,
    labels: new Map(labelled.map(({ index, mention }) => [index, mention])),
    meanings,
    speaking: new Set(
      all.flatMap(({ cues }) =>
        cues.flatMap(
          (cue) => (cue.family === 'saying' && cue.close && meanings.get(cue.subject)?.character) || [],
        ),
      ),
    ),
  }
}

/** All entries in one map. Most articles have those of `most` alone. */
function united<Key, Value>(
  most: ReadonlyMap<Key, Value>,
  ...others: readonly ReadonlyMap<Key, Value>[]
): ReadonlyMap<Key, Value> {
  return others.every(({ size }) => size === 0) ? most : new Map([most, ...others].flatMap((one) => [...one]))
}

/** The tokens of a quotation without what interrupts it: “Doe,” she said, “has told me …” */
function segmentsToTokens(
  text: string,
  segments: readonly Span[],
  holes: readonly Hole[],
  sentences: readonly Sentence[],
): Token[] {
  const tokens: Token[] = []
  for (const segment of segments) {
    const own = holes.filter(({ start, end }) => start >= segment.start && end <= segment.end)
    for (const token of partToTokens(text, segment, own, sentences)) tokens.push(token)
  }
  return tokens
}
