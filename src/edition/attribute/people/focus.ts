import type { Character } from './character.ts'

/** How somebody stands in a sentence, the foremost first. */
export type Standing = 'speaker' | 'subject' | 'object' | 'aside'

/** Who the reader has in mind, sentence by sentence. */
export interface Focus {
  /** Begins the next sentence. */
  readonly nextSentence: () => void
  /** Somebody is mentioned. `introduced`: by a full name with words about who that is. */
  readonly mention: (character: Character, standing: Standing, introduced: boolean) => void
  /** Everybody in focus, foremost first. */
  readonly people: () => readonly Character[]
  /** Whom "he" or "she" means here and whether nobody else comes near; nothing where nobody fits. */
  readonly pronoun: (
    gender: 'm' | 'f',
  ) => { readonly character: Character; readonly sure: boolean } | undefined
}

/** How many people are kept in mind. */
const KEPT = 12

/** What is remembered of somebody. */
interface Memory {
  readonly character: Character
  /** Number of the sentence of the last mention, and how they stood there. */
  sentence: number
  standing: Standing
  /** Place in the order of mentions. */
  order: number
  introduced: boolean
  /** Has been the subject of a verb of saying. */
  spoke: boolean
}

/**
 * What speaks for somebody as the meaning of a pronoun, in points. Found by moving one value at a time while more pronouns were read
 * as annotators read them (PolNeAR 1.0, train and dev), and rounded.
 */
const POINTS = {
  ofThatGender: 2,
  standing: { speaker: 2.6, subject: 2.9, object: 0.6, aside: 0.4 },
  /** For each sentence back: what stands two sentences back hardly counts. */
  sentenceBack: -3,
  introduced: 0.8,
  spoke: 1.9,
  /** Nobody has named them: a pronoun seldom means them unless they have just spoken. */
  stranger: -1.5,
} as const

/** So many points ahead of everybody else make a choice sure. */
const AHEAD = 2

/**
 * Returns an empty focus. Whoever speaks in a sentence comes first, then its subject, then the others as they are named; each
 * sentence back counts against them.
 */
export function startFocus(): Focus {
  const memories = new Map<Character, Memory>()
  let sentence = 0
  let order = 0
  const points = (one: Memory, gender: 'm' | 'f'): number =>
    (one.character.gender === gender ? POINTS.ofThatGender : 0) +
    POINTS.standing[one.standing] +
    POINTS.sentenceBack * Math.min(sentence - one.sentence, 5) +
    (one.introduced ? POINTS.introduced : 0) +
    (one.spoke ? POINTS.spoke : 0) +
    (one.character.source === 'unnamed' && one.standing !== 'speaker' ? POINTS.stranger : 0)
  const inMind = () => [...memories.values()]
  return {
    nextSentence() {
      sentence++
      if (memories.size > KEPT)
        for (const { character } of inMind()
          .sort((a, b) => b.sentence - a.sentence || b.order - a.order)
          .slice(KEPT))
          memories.delete(character)
    },
    mention(character, standing, introduced) {
      const known = memories.get(character)
      const same = known?.sentence === sentence
      const foremost = same && RANK[known.standing] <= RANK[standing] ? known.standing : standing
      memories.set(character, {
        character,
        sentence,
        standing: foremost,
        order: same ? known.order : order++,
        introduced: introduced || (same && known.introduced),
        spoke: (known?.spoke ?? false) || standing === 'speaker',
      })
    },
    people() {
      return inMind()
        .sort((a, b) => b.sentence - a.sentence || RANK[a.standing] - RANK[b.standing] || a.order - b.order)
        .map(({ character }) => character)
    },
    pronoun(gender) {
      const ranked = inMind()
        .filter(
          ({ character }) =>
            character.kind === 'person' && (character.gender === '' || character.gender === gender),
        )
        .map((one) => ({ one, points: points(one, gender) }))
        .sort((a, b) => b.points - a.points || b.one.sentence - a.one.sentence || a.one.order - b.one.order)
      const [first, second] = ranked
      if (!first) return undefined
      return {
        character: first.one.character,
        sure:
          second === undefined ||
          (first.points - second.points >= AHEAD && !(isBeside(first.one, second.one) && second.points > 0)),
      }
    },
  }
}

const RANK: Readonly<Record<Standing, number>> = { speaker: 0, subject: 1, object: 2, aside: 3 }

/** Two who act in one sentence: which of them a pronoun means no points can tell. */
function isBeside(one: Memory, other: Memory): boolean {
  return one.sentence === other.sentence && other.standing !== 'aside' && other.character.source === 'person'
}
