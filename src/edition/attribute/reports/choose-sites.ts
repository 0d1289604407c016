import type { Reading } from './reading.ts'
import type { Shape, Site } from './site.ts'
import { traitsOf } from './traits-of.ts'
import { likelihood, type Weights } from './weights.ts'

/** A site that was taken for a report, and how likely it is one. */
export interface ChosenSite {
  readonly site: Site
  readonly chance: number
}

/** From here on a site is taken for a report: where as many are found as are missed. */
const TAKEN = 0.33
/** What is only told of or intended ("spoke of the ferry") must be surer: where it is none, what is shown is a scrap. */
const TAKEN_TOLD = 0.42

/** Returns how likely a site must be one for it to be taken for a report. */
export function takenFrom({ shape, word }: Site): number {
  // "said the ferry company paid": a clause, though its verb is none that is known.
  if (shape === 'thing' && word.saying) return TAKEN
  return TOLD.has(shape) || shape.startsWith('about-') ? TAKEN_TOLD : TAKEN
}

const TOLD = new Set<Shape>(['thing', 'gerund', 'subject', 'infinitive', 'object'])

/** Returns the sites that report something, likeliest first where two share words, in order of place. */
export function chooseSites(reading: Reading, sites: readonly Site[], weights: Weights): ChosenSite[] {
  const outer = outerShapes(sites)
  const likely = sites
    .map((site, at) => ({ site, chance: likelihood(traitsOf(reading, site, outer[at] ?? null), weights) }))
    .filter(({ site, chance }) => chance >= takenFrom(site))
    .sort((a, b) => b.chance - a.chance || a.site.at - b.site.at)
  const taken = new Set<number>()
  const chosen = likely.filter(({ site: { content } }) => {
    for (let at = content[0]; at <= content[1]; at++) if (taken.has(at)) return false
    for (let at = content[0]; at <= content[1]; at++) taken.add(at)
    return true
  })
  return chosen.sort((a, b) => a.site.content[0] - b.site.content[0])
}

/** Returns for each site the shape of a clause of speech that holds all of it, or null. */
export function outerShapes(sites: readonly Site[]): (Shape | null)[] {
  const open: Site[] = []
  const inOrder = sites
    .map((site, at) => ({ site, at }))
    .sort((a, b) => a.site.content[0] - b.site.content[0] || b.site.content[1] - a.site.content[1])
  const shapes: (Shape | null)[] = sites.map(() => null)
  for (const { site, at } of inOrder) {
    while (open.length && (open.at(-1) as Site).content[1] < site.content[0]) open.pop()
    const holder = open.find(({ content }) => content[1] >= site.content[1] && !same(content, site.content))
    shapes[at] = holder?.shape ?? null
    if (site.word.clause && HOLDS.has(site.shape)) open.push(site)
  }
  return shapes
}

const HOLDS = new Set<Shape>(['that', 'clause', 'question', 'before', 'inverted', 'around', 'credit'])

function same(one: Site['content'], other: Site['content']): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
