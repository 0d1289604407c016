import { join, resolve } from 'node:path'
import { inventStory } from '../bench/pages/invent-story.ts'
import { writeSeeds } from './hostile/written-seeds.ts'

/** A site that the tests look at. */
export interface TestedSite {
  /** Stands behind `site` and `browser` in the names of vitest's projects: `site-two-stories`. */
  readonly name: string
  /** Folders of stories it is made of, put together into one. */
  readonly stories: readonly string[]
  /** Writes more of them. */
  readonly write?: (stories: string) => void
}

/** What stands in `dist`, or where `DIST` says: the site of `SEEDS`. */
export const ownSite = 'own'

/** The site of seeds that try to break the pages: tests/hostile. */
export const hostileSite = 'hostile'

/** The sites built for the tests alone, beside the one in `dist`. To have another looked at, add a line. */
export const otherSites: readonly TestedSite[] = [
  { name: 'two-stories', stories: ['seeds', 'tests/site/stories'] },
  { name: 'sixty-outlets', stories: [], write: inventSixty },
  { name: hostileSite, stories: ['tests/hostile/stories'], write: writeSeeds },
]

function inventSixty(stories: string): void {
  inventStory(join(stories, 'harbour'))
}

/**
 * Returns what the tests of a site, and its build, are told by their surroundings. A browser visits a page of each kind; the
 * tests that need none look at all pages of all sites.
 */
export function surroundings({ name }: TestedSite): { SEEDS: string; DIST: string; VISITS: string } {
  const place = resolve('.sites', name)
  return { SEEDS: join(place, 'seeds'), DIST: join(place, 'site'), VISITS: 'a page of each kind' }
}
