import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { checkDocument } from './check-document.ts'
import { checkFilePage } from './check-file-page.ts'
import { checkLinks } from './check-links.ts'
import { checkPolicy } from './check-policy.ts'
import { checkPrinted } from './check-printed.ts'
import { checkWords } from './check-words.ts'
import type { Checked, Fault } from './checked.ts'
import { knownWords } from './known-words.ts'
import type { FoundLink } from './link-target.ts'
import type { PageReading, Printed } from './page.ts'
import { readAsset, styleAddresses } from './read-asset.ts'
import { readPage } from './read-page.ts'
import { type SeedStory, seedFiles } from './seed-files.ts'
import { siteAddress } from './site-address.ts'

/** What a published folder came to, checked against its seeds. */
export interface Verdict {
  /** How much of each kind was looked at. */
  readonly counts: Readonly<Record<Kind, number>>
  readonly faults: readonly Fault[]
}

type Kind =
  | 'stories'
  | 'files'
  | 'pages'
  | 'printed'
  | 'quoted'
  | 'recorded'
  | 'hashes'
  | 'links'
  | 'policies'

/**
 * Returns what was checked in a published folder, and everything in it that the seeds do not bear out. Throws where a
 * folder is not there, or holds no page.
 *
 * @param site the folder as built
 * @param seeds a folder of story folders, or one story folder
 */
export function verifySite(site: string, seeds: string): Verdict {
  const stories = seedFiles(seeds)
  const names = filesUnder(site)
  const read = (name: string) => readFileSync(join(site, name), 'utf8')
  if (!names.includes('index.html')) throw new Error(`${site} holds no index.html; run npm run build first.`)
  const address = siteAddress(readPage(read('index.html')))

  const counts = {
    stories: 0,
    files: 0,
    pages: 0,
    printed: 0,
    quoted: 0,
    recorded: 0,
    hashes: 0,
    links: 0,
    policies: 0,
  }
  const faults: Fault[] = []
  const note = (kind: Kind, { checked, faults: found }: Checked) => {
    counts[kind] += checked
    faults.push(...found)
  }
  const known = new Map([...stories].map(([id, story]) => [id, knownWords([story])]))
  const anyKnown = knownWords(stories.values())
  const ids = new Map<string, ReadonlySet<string>>()
  const links: FoundLink[] = []

  for (const file of names) {
    if (!file.endsWith('.html')) {
      if (/\.(?:m?js|css|svg|xml)$/u.test(file))
        links.push(...readAsset(file, read(file)).map((link) => ({ ...link, file })))
      continue
    }
    const page = readPage(read(file))
    const id = storyOfPath(file, stories)
    note('pages', { checked: 1, faults: [] })
    note(
      'printed',
      checkPrinted(page, file, (printed) =>
        stories.get(id ?? storyUnder(printed, address.base, stories) ?? ''),
      ),
    )
    note('quoted', checkWords(page, file, known.get(id ?? '') ?? anyKnown))
    note('policies', checkPolicy(page, file))
    const story = stories.get(id ?? '')
    if (story && file.split('/')[1] === 'files') note('hashes', checkFilePage(page, file, story))
    ids.set(file, page.ids)
    links.push(...linksOf(page).map((link) => ({ ...link, file })))
  }
  for (const [id, story] of stories) {
    const file = `${id}/story.json`
    note('stories', { checked: 1, faults: [] })
    note('files', { checked: story.files.size, faults: [] })
    if (names.includes(file))
      note('recorded', checkDocument(read(file), file, story, known.get(id) ?? anyKnown))
    else faults.push({ file, at: null, what: `the story ${id} of the seeds is not published` })
  }
  note('links', checkLinks(links, { ...address, files: new Set(names), ids }))
  return { counts, faults }
}

/** One link a page and address: a list of names may lead to one place a hundred times. */
function linksOf(page: PageReading): PageReading['links'] {
  const styles = page.inlines.flatMap(({ kind, text, at }) =>
    kind === 'style' ? styleAddresses(text, at) : [],
  )
  const all = [...page.links, ...styles]
  return [...new Map(all.map((link) => [`${link.kind} ${link.address}`, link])).values()]
}

function storyOfPath(file: string, stories: ReadonlyMap<string, SeedStory>): string | null {
  const first = file.split('/')[0] ?? ''
  return stories.has(first) ? first : null
}

/** On a page of several stories: the one whose page is linked to last before the words. */
function storyUnder(
  { under }: Printed,
  base: string,
  stories: ReadonlyMap<string, SeedStory>,
): string | null {
  const [only, another] = stories.keys()
  if (only !== undefined && another === undefined) return only
  const path = under?.startsWith(base) ? decodeURIComponent(under.slice(base.length)) : ''
  return storyOfPath(path, stories)
}

function filesUnder(folder: string): string[] {
  const root = resolve(folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
