import { ALL, familyOf, type Trait, tabledTrait } from './trait.ts'

/** Weights of traits in logits, in a table of plain numbers: they are asked for some millions of times in a few hundred articles. */
export interface Weights {
  /** The weight that everything has. */
  readonly all: number
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
  const table = {
    all: weights.get(ALL) ?? 0,
    traits: new Int32Array(size),
    weights: new Float64Array(size),
  }
  for (const [trait, weight] of weights) {
    const place = placeOf(trait, table.traits)
    table.traits[place] = trait
    table.weights[place] = weight
  }
  return table
}

/** Where a trait stands, or would. */
function placeOf(trait: Trait, traits: Int32Array): number {
  const mask = traits.length - 1
  let place = (Math.imul(trait, SPREAD) >>> 16) & mask
  while (traits[place] !== trait && traits[place] !== 0) place = (place + 1) & mask
  return place
}

/** Numbers that lie close together are sent far apart by it. */
const SPREAD = 0x9e3779b1

/** Returns the weights of a list: family → `parts weight` in hundredths, with semicolons between. */
export function tableToWeights(table: Readonly<Record<string, string>>): Weights {
  const weights = new Map<Trait, number>()
  for (const [name, list] of Object.entries(table)) {
    const family = familyOf(name)
    for (const entry of list.split(';')) {
      const parts = entry.trim().split(/\s+/u)
      const weight = Number(parts.pop())
      weights.set(tabledTrait(family, parts), weight / 100)
    }
  }
  return tabulate(weights)
}

/** Returns how likely something with these traits is, from 0 to 1. */
export function likelihood(traits: readonly Trait[], { all, traits: known, weights }: Weights): number {
  let sum = all
  // A place where no trait stands has no weight.
  for (let at = 0; at < traits.length; at++) sum += weights[placeOf(traits[at] as Trait, known)] as number
  return 1 / (1 + Math.exp(-sum))
}
