import type { Character } from './character.ts'

/** How many people are kept in mind. */
const KEPT = 10

/** Who the reader has in mind, foremost first, sentence by sentence. */
export interface Focus {
  /** Begins the next sentence: its people move to the front. */
  readonly nextSentence: () => void
  /**
   * Somebody is mentioned. `weak`: owns something or stands after a preposition, or in a clause of its own ("when Roe asked"). `speaks`: is
   * the subject of a verb of saying.
   */
  readonly mention: (character: Character, weak: boolean, speaks: boolean) => void
  /** Everybody in focus, foremost first. */
  readonly people: () => readonly Character[]
  /** Whom "he" or "she" means here, or nothing. */
  readonly pronoun: (gender: 'm' | 'f') => Character | undefined
}

/**
 * Returns an empty focus. In a sentence whoever speaks comes first, then its subject, then the others as they are named;
 * all of them before the people of earlier sentences.
 *
 * A pronoun means the speaker or the subject of this sentence or the one before whose gender fits, preferring one known to be of
 * it; failing that, somebody who has been speaking; then whoever else was named.
 */
export function startFocus(): Focus {
  let earlier: Character[] = []
  let sentence: { character: Character; rank: number }[] = []
  let before: readonly Character[] = []
  const spoke = new Set<Character>()
  const current = () => [...sentence].sort((a, b) => a.rank - b.rank).map(({ character }) => character)
  /** Whoever speaks in this sentence, and its subject. */
  const foremost = () =>
    sentence
      .filter(({ rank }) => rank <= 1)
      .sort((a, b) => a.rank - b.rank)
      .map(({ character }) => character)
  const people = () => {
    const now = current()
    return [...now, ...earlier.filter((one) => !now.includes(one))]
  }
  return {
    nextSentence() {
      const now = current()
      earlier = people().slice(0, KEPT)
      if (now.length) before = foremost()
      sentence = []
    },
    mention(character, weak, speaks) {
      if (speaks) spoke.add(character)
      const subject = !weak && !sentence.some((one) => one.rank <= 1)
      const rank = speaks && !weak ? 0 : subject ? 1 : weak ? 3 : 2
      const known = sentence.find((one) => one.character === character)
      if (known) known.rank = Math.min(known.rank, rank)
      else sentence.push({ character, rank })
    },
    people,
    pronoun(gender) {
      const fits = (one: Character) => one.kind === 'person' && (one.gender === '' || one.gender === gender)
      const near = [...foremost(), ...before].filter(fits)
      const all = people().filter(fits)
      return (
        near.find((one) => one.gender === gender) ?? near[0] ?? all.find((one) => spoke.has(one)) ?? all[0]
      )
    },
  }
}
