import type { Character } from './character.ts'

/** How somebody stands in a sentence. */
export interface Standing {
  /** The foremost first. */
  readonly rank: number
  /** What it speaks for somebody as the meaning of a pronoun. */
  readonly points: number
}

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

/** Whom a pronoun means. */
export interface Meant {
  readonly character: Character
  /** Nobody else comes near. */
  readonly sure: boolean
}

/** How many people are kept in mind. */
const KEPT = 12

/**
 * What speaks for somebody as the meaning of a pronoun, in points. Found by moving one value at a time while more pronouns were read
 * as annotators read them (PolNeAR 1.0, train and dev), and rounded.
 */
const POINTS = {
  ofThatGender: 2,
  /** For each sentence back: what stands two sentences back hardly counts. */
  sentenceBack: -3,
  introduced: 0.8,
  spoke: 1.9,
  /** Nobody has named them: a pronoun seldom means them unless they have just spoken. */
  stranger: -1.5,
} as const

/** The ways to stand in a sentence, with their points, found with the others. */
export const STANDING = {
  speaker: { rank: 0, points: 2.6 },
  subject: { rank: 1, points: 2.9 },
  object: { rank: 2, points: 0.6 },
  aside: { rank: 3, points: 0.4 },
} as const satisfies Record<string, Standing>

/** So many points ahead of everybody else make a choice sure. */
const AHEAD = 2

/**
 * Who the reader has in mind, sentence by sentence: whoever speaks in a sentence comes first, then its subject, then the others as
 * they are named; each sentence back counts against them.
 */
export class Focus {
  /** In the order of the sentences of their last mentions, in one sentence as they were first mentioned there. */
  readonly #memories = new Map<Character, Memory>()
  #sentence = 0
  #order = 0

  /** Begins the next sentence. */
  nextSentence(): void {
    this.#sentence++
    if (this.#memories.size <= KEPT) return
    for (const character of this.#memories.keys()) {
      this.#memories.delete(character)
      if (this.#memories.size === KEPT) return
    }
  }

  /** Somebody is mentioned. `introduced`: by a full name with words about who that is. */
  mention(character: Character, standing: Standing, introduced: boolean): void {
    const sentence = this.#sentence
    const spoke = standing === STANDING.speaker
    const known = this.#memories.get(character)
    if (!known) {
      this.#memories.set(character, {
        character,
        sentence,
        standing,
        order: this.#order++,
        introduced,
        spoke,
      })
      return
    }
    known.spoke ||= spoke
    if (known.sentence === sentence) {
      if (standing.rank < known.standing.rank) known.standing = standing
      known.introduced ||= introduced
      return
    }
    known.sentence = sentence
    known.standing = standing
    known.order = this.#order++
    known.introduced = introduced
    this.#memories.delete(character)
    this.#memories.set(character, known)
  }

  /** Returns everybody in focus, foremost first. */
  people(): readonly Character[] {
    const people: Character[] = []
    for (const { character } of [...this.#memories.values()].sort(foremostFirst)) people.push(character)
    return people
  }

  /** Returns whom "he" or "she" means here; nothing where nobody fits. */
  pronoun(gender: 'm' | 'f'): Meant | undefined {
    let first: Memory | undefined
    let second: Memory | undefined
    let most = 0
    let next = 0
    for (const one of this.#memories.values()) {
      if (!fits(one.character, gender)) continue
      const points = this.#points(one, gender)
      if (!first || isAhead(one, points, first, most)) {
        second = first
        next = most
        first = one
        most = points
      } else if (!second || isAhead(one, points, second, next)) {
        second = one
        next = points
      }
    }
    if (!first) return undefined
    const sure = !second || (most - next >= AHEAD && !(isBeside(first, second) && next > 0))
    return { character: first.character, sure }
  }

  #points({ character, standing, sentence, introduced, spoke }: Memory, gender: 'm' | 'f'): number {
    return (
      (character.gender === gender ? POINTS.ofThatGender : 0) +
      standing.points +
      POINTS.sentenceBack * Math.min(this.#sentence - sentence, 5) +
      (introduced ? POINTS.introduced : 0) +
      (spoke ? POINTS.spoke : 0) +
      (character.source === 'unnamed' && standing !== STANDING.speaker ? POINTS.stranger : 0)
    )
  }
}

function foremostFirst(a: Memory, b: Memory): number {
  return b.sentence - a.sentence || a.standing.rank - b.standing.rank || a.order - b.order
}

function fits({ kind, gender }: Character, wanted: 'm' | 'f'): boolean {
  return kind === 'person' && (gender === '' || gender === wanted)
}

/** Of two with as many points the one mentioned later is meant, in one sentence the one mentioned first. */
function isAhead(one: Memory, points: number, other: Memory, others: number): boolean {
  if (points !== others) return points > others
  return one.sentence === other.sentence ? one.order < other.order : one.sentence > other.sentence
}

/** Two who act in one sentence: which of them a pronoun means no points can tell. */
function isBeside(one: Memory, other: Memory): boolean {
  return (
    one.sentence === other.sentence &&
    other.standing !== STANDING.aside &&
    other.character.source === 'person'
  )
}
