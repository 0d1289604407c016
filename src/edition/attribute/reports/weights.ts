import { ALL, familyOf, type Trait, tabledTrait } from './trait.ts'

/** Weights of traits in logits, in a table of plain numbers: they are asked for some millions of times in a few hundred articles. */
export interface Weights {
  /** The weight that everything has. */
  readonly all: number
  /** One less than the number of places, a power of two. */
  readonly mask: number
  /** Each trait at the place its number leads to, or at the next one that was free; 0 where none stands. */
  readonly traits: Int32Array
  /** The weight of the trait at each place. */
  readonly weights: Float64Array
}

/** Most traits have no weight and are to meet a free place soon: one place in four is taken at most. */
const ROOM = 4

/** Returns the table of these weights. */
export function tabulate(weights: ReadonlyMap<Trait, number>): Weights {
  const size = 2 ** Math.ceil(Math.log2(ROOM * (weights.size + 1)))
  const table: Weights = {
    all: weights.get(ALL) ?? 0,
    mask: size - 1,
    traits: new Int32Array(size),
    weights: new Float64Array(size),
  }
  for (const [trait, weight] of weights) {
    const place = placeOf(trait, table.traits, table.mask)
    table.traits[place] = trait
    table.weights[place] = weight
  }
  return table
}

/** Where a trait stands, or would: its parts are folded upon each other, so that traits that differ in one lie apart. */
function placeOf(trait: Trait, traits: Int32Array, mask: number): number {
  let place = (trait ^ (trait >>> 3) ^ (trait >>> 11) ^ (trait >>> 17)) & mask
  while (traits[place] !== trait && traits[place] !== 0) place = (place + 1) & mask
  return place
}

/** Returns the weights of a list: family → `parts weight` in hundredths, with semicolons between. */
export function tableToWeights(table: Readonly<Record<string, string>>): Weights {
  const weights = new Map<Trait, number>()
  for (const [name, list] of Object.entries(table)) {
    const family = familyOf(name)
    let parts: string[] = []
    for (const part of `${list};`.split(/\s+/u)) {
      if (part.endsWith(';')) {
        weights.set(tabledTrait(family, parts), Number(part.slice(0, -1)) / 100)
        parts = []
      } else parts.push(part)
    }
  }
  return tabulate(weights)
}

/** Returns the weight of a trait, 0 for most. */
export function weightOf(trait: Trait, table: Weights): number {
  // A place where no trait stands has no weight.
  return table.weights[placeOf(trait, table.traits, table.mask)] as number
}

/** Returns how likely something with these traits is, from 0 to 1. */
export function likelihood(traits: readonly Trait[], table: Weights): number {
  const { all, mask, traits: known, weights } = table
  let sum = all
  for (let at = 0; at < traits.length; at++)
    sum += weights[placeOf(traits[at] as Trait, known, mask)] as number
  return 1 / (1 + Math.exp(-sum))
}
