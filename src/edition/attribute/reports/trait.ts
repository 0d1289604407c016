/**
 * Something that speaks for or against a reading, as a small whole number that stands for a family and up to three parts.
 * Numbers are quicker than names where a text has many thousands of traits.
 */
export type Trait = number

/** There are fewer families, fewer names of parts, and fewer words than this. */
const FAMILY_BITS = 24
export const PART_BITS = 8
/** Names of parts have numbers less than this. */
export const PART = 2 ** PART_BITS

/** The families, the names of parts, and the words that have a number in this run. */
const families = numbered(64)
const names = numbered(PART)
const words = numbered(2 ** (FAMILY_BITS - PART_BITS))
/** Families whose first part is a word. */
const ofWords = new Set<number>()

/** Returns the number that stands for a family of traits. */
export const familyOf = (name: string): number => families.numberOf(name)

/** Returns the number of a family whose traits are made of a word and perhaps one part. */
export function wordFamilyOf(name: string): number {
  const family = familyOf(name)
  ofWords.add(family)
  return family
}

/** Returns the number that stands for the name of a part: a kind of token, a shape. */
export const numberOf = (name: string): number => names.numberOf(name)

/** Returns the number that stands for a word. */
export const wordNumberOf = (word: string): number => words.numberOf(word)

/** Returns the trait of a family with up to three parts, by their numbers. */
export function traitOf(family: number, one = 0, two = 0, three = 0): Trait {
  return (family << FAMILY_BITS) | (one << (2 * PART_BITS)) | (two << PART_BITS) | three
}

/** Returns the trait of a family of words with a word and perhaps one part. */
export function wordTraitOf(family: number, word: number, part = 0): Trait {
  return (family << FAMILY_BITS) | (word << PART_BITS) | part
}

/** Returns the number of a trait of a table: `parts` are the words that stand for it there. */
export function tabledTrait(family: number, parts: readonly string[]): Trait {
  const one = parts[0] ?? ''
  const two = parts[1] ?? ''
  const three = parts[2] ?? ''
  return ofWords.has(family)
    ? wordTraitOf(family, wordNumberOf(one), numberOf(two))
    : traitOf(family, numberOf(one), numberOf(two), numberOf(three))
}

/** Returns the numbers of a trait's family and of its three parts, 0 for none. */
export function numbersOf(trait: Trait): readonly [family: number, one: number, two: number, three: number] {
  return [trait >> FAMILY_BITS, (trait >> (2 * PART_BITS)) % PART, (trait >> PART_BITS) % PART, trait % PART]
}

/** Returns a trait in words: its family, and its parts with spaces between. */
export function traitInWords(trait: Trait): readonly [family: string, parts: string] {
  const [family, ...parted] = numbersOf(trait)
  const rest = trait & (2 ** FAMILY_BITS - 1)
  const parts = ofWords.has(family)
    ? [words.nameOf(rest >> PART_BITS), names.nameOf(rest % PART)]
    : parted.map(names.nameOf)
  return [families.nameOf(family), parts.filter((part) => part !== '').join(' ')]
}

/** What everything has. */
export const ALL: Trait = traitOf(familyOf('all'))

/** Gives each name a number, from 1 and less than `most`; '' has 0. */
function numbered(most: number) {
  const known: string[] = ['']
  const numbers = new Map([['', 0]])
  return {
    nameOf: (number: number): string => known[number] ?? '',
    numberOf: (name: string): number => {
      const number = numbers.get(name)
      if (number !== undefined) return number
      if (known.length >= most) throw new Error(`As Quoted has a bug: no number is left for ${name}`)
      numbers.set(name, known.length)
      return known.push(name) - 1
    },
  }
}
