import { stringify } from 'yaml'
import { editionToCollator } from '../../src/edition/edition-to-collator.ts'
import type { Edition } from '../../src/edition/model/edition.ts'
import type { PageRecord } from '../../src/edition/model/page.ts'
import type { Seed } from '../../src/edition/model/seed.ts'
import { distinctHeads } from '../../src/edition/publish/distinct-heads.ts'
import { editionToPages } from '../../src/edition/publish/edition-to-pages.ts'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import type { StoryDocument } from '../../src/edition/story/story-document.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'
import { bytesToSeed } from '../../src/loaders/bytes-to-seed.ts'
import type { Decision, StoryFolder } from './any-story.ts'

/** The files of a folder as the loaders hand them over, in an order of one's choice. */
function seedsOf({ files }: StoryFolder, order: readonly number[] = [...files.keys()]): Seed[] {
  return order.flatMap((at) => {
    const [file, text] = files[at] ?? []
    return file === undefined || text === undefined ? [] : bytesToSeed(Buffer.from(text), `seeds/${file}`)
  })
}

/**
 * Returns the records of all pages of a folder, made as a build makes them: story.yaml is written out and read.
 * Throws `BrokenSeed` where a build would stop.
 */
export function folderToPages(folder: StoryFolder, order?: readonly number[]): PageRecord[] {
  const seeds = seedsOf(folder, order)
  const edition = editionOf(folder, folder.document, seeds)
  if (!folder.document || folder.decisions.length === 0) return pagesOf(edition)
  const corrections = folder.decisions.flatMap((decision) => correctionOf(decision, edition))
  const feature = featureOf(folder.decisions, edition)
  const decided = { ...folder.document, corrections, ...(feature !== undefined && { feature }) }
  return pagesOf(editionOf(folder, decided, seeds))
}

function editionOf({ name, files }: StoryFolder, document: StoryDocument | null, seeds: readonly Seed[]) {
  const yaml = document && stringify(document)
  return seedsToEdition(
    yamlToStory(yaml, { id: name, path: `seeds/${name}`, files: files.map(([file]) => file) }),
    seeds,
  )
}

function pagesOf(edition: Edition): PageRecord[] {
  return distinctHeads(editionToPages(edition, editionToCollator(edition)))
}

const KINDS = ['direct', 'partial', 'pull', 'nested', 'indirect'] as const

/** The address of the statement that a decision puts first; undefined where none does. */
function featureOf(decisions: readonly Decision[], { utterances }: Edition): string | undefined {
  const to = decisions.find(({ does }) => does === 'feature')?.to
  return to === undefined ? undefined : utterances[to % utterances.length]?.utterance.slug
}

/** The correction that decides so about a quotation that is there; none where nothing is, and for what is no correction. */
function correctionOf(
  { at, does, to }: Decision,
  edition: Edition,
): NonNullable<StoryDocument['corrections']> {
  const { quotations, articles, story } = edition
  const found = quotations[at % quotations.length]?.quotation
  const other = quotations[to % quotations.length]?.quotation
  if (!found || !other) return []
  const textOf = (one: typeof found) =>
    articles.find(({ id }) => id === one.article)?.text.slice(one.start, one.end) ?? ''
  const file = articles.find(({ id }) => id === found.article)?.file ?? ''
  const about = { file, text: textOf(found), why: 'the editor decided so' }
  const speaker = story.speakers[to % story.speakers.length]?.id
  const occasion = story.occasions[to % story.occasions.length]?.id
  if (does === 'speaker') return speaker === undefined ? [] : [{ ...about, set: { speaker } }]
  if (does === 'occasion') return occasion === undefined ? [] : [{ ...about, set: { occasion } }]
  if (does === 'kind') return [{ ...about, set: { kind: KINDS[to % KINDS.length] ?? 'direct' } }]
  if (does === 'feature') return []
  return [does === 'join' ? { ...about, join: textOf(other) } : { ...about, part: true }]
}
