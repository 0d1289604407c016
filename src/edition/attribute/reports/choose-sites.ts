import { sortFew } from '../../text/sort-few.ts'
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
  const likely: ChosenSite[] = []
  for (let at = 0; at < sites.length; at++) {
    const site = sites[at] as Site
    const chance = likelihood(traitsOf(reading, site, outer[at] ?? null), weights)
    if (chance >= TAKEN && chance >= takenFrom(site)) likely.push({ site, chance })
  }
  if (likely.length < 2) return likely
  const inOrder = sortFew([...likely], byPlace)
  return shareWords(inOrder) ? sortFew(withoutShared(likely, reading.tokens.length), byPlace) : inOrder
}

function byPlace({ site: one }: ChosenSite, { site: other }: ChosenSite): number {
  return one.content[0] - other.content[0]
}

/** Whether two of some sites that stand in order of place may share words. */
function shareWords(inOrder: readonly ChosenSite[]): boolean {
  let end = -1
  for (const { site } of inOrder) {
    if (site.content[0] <= end) return true
    end = Math.max(site.content[0], site.content[1])
  }
  return false
}

/** Of those that share some of so many words the likeliest. */
function withoutShared(likely: ChosenSite[], words: number): ChosenSite[] {
  const taken = new Uint8Array(words)
  return sortFew(likely, (a, b) => b.chance - a.chance || a.site.at - b.site.at).filter(
    ({ site: { content } }) => {
      const [first, last] = content
      for (let at = first; at <= last; at++) if (taken[at] === 1) return false
      for (let at = first; at <= last; at++) taken[at] = 1
      return true
    },
  )
}

/** Returns for each site the shape of a clause of speech that holds all of it, or null; nothing where no site is such a clause. */
export function outerShapes(sites: readonly Site[]): (Shape | null)[] {
  const shapes: (Shape | null)[] = []
  if (!sites.some(holds)) return shapes
  const places: number[] = []
  for (let at = 0; at < sites.length; at++) {
    shapes.push(null)
    places.push(at)
  }
  const open: Site[] = []
  for (const at of sortFew(places, (a, b) => byContent(sites[a] as Site, sites[b] as Site))) {
    const site = sites[at] as Site
    while (open.length > 0 && (open[open.length - 1] as Site).content[1] < site.content[0]) open.pop()
    shapes[at] = holderOf(site, open)?.shape ?? null
    if (holds(site)) open.push(site)
  }
  return shapes
}

/** By place, the longer first. */
function byContent({ content: one }: Site, { content: other }: Site): number {
  return one[0] - other[0] || other[1] - one[1]
}

/** The first that holds all of a site and more. */
function holderOf({ content }: Site, open: readonly Site[]): Site | null {
  for (const one of open) if (one.content[1] >= content[1] && !same(one.content, content)) return one
  return null
}

/** Whether a site is a clause of speech: others may stand in it. */
function holds({ word, shape }: Site): boolean {
  return word.clause && HOLDS.has(shape)
}

const HOLDS = new Set<Shape>(['that', 'clause', 'question', 'before', 'inverted', 'around', 'credit'])

function same(one: Site['content'], other: Site['content']): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
