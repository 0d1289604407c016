/**
 * Something that speaks for or against a reading, as a number that stands for a family and up to three parts, each a name
 * without spaces. Numbers are quicker than names where a text has many thousands of traits.
 */
export type Trait = number

/** More than there are names of parts. */
const WIDTH = 4096

const names: string[] = ['']
const numbers = new Map([['', 0]])

/** Returns the number that stands for a name in this run. */
export function numberOf(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

/** Returns the trait of a family, given by its number, and the numbers of its parts. */
export function traitOf(family: number, one = 0, two = 0, three = 0): Trait {
  return ((family * WIDTH + one) * WIDTH + two) * WIDTH + three
}

/** Returns a trait in words: its family, and its parts with spaces between. */
export function traitInWords(trait: Trait): readonly [family: string, parts: string] {
  const three = trait % WIDTH
  const two = Math.floor(trait / WIDTH) % WIDTH
  const one = Math.floor(trait / WIDTH ** 2) % WIDTH
  const family = Math.floor(trait / WIDTH ** 3)
  const parts = [one, two, three].filter((part) => part > 0).map((part) => names[part] as string)
  return [names[family] as string, parts.join(' ')]
}

/** Weights of traits in logits. */
export type Weights = ReadonlyMap<Trait, number>

/** Returns the weights of a table: family → `parts weight` in hundredths, with semicolons between. */
export function tableToWeights(table: Readonly<Record<string, string>>): Weights {
  const weights = new Map<Trait, number>()
  for (const [family, list] of Object.entries(table)) {
    for (const entry of list.split(';')) {
      const parts = entry.trim().split(/\s+/u)
      const weight = Number(parts.pop())
      const [one = 0, two = 0, three = 0] = parts.map(numberOf)
      weights.set(traitOf(numberOf(family), one, two, three), weight / 100)
    }
  }
  return weights
}

/** Returns how likely something with these traits is, from 0 to 1. */
export function likelihood(traits: readonly Trait[], weights: Weights): number {
  let sum = weights.get(ALL) ?? 0
  for (const trait of traits) sum += weights.get(trait) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** What everything has. */
export const ALL = traitOf(numberOf('all'))
