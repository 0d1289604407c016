import type { Edition } from '../../../src/edition/model/edition.ts'
import type { PageRecord } from '../../../src/edition/model/page.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf, outletsOf } from '../edition-of.ts'

/** The record of a press conference, in which Halvorsen quotes another and is asked a question nobody prints. */
export const RECORD = `After the vote in Skarn

HALVORSEN: Good evening. No boat of ours will ever leave a dark quay again. The lamps were promised to us before the winter.

Old Lund told me last week that the pier is “tired, not dead”.

QUESTION: Who pays for the lamps?

HALVORSEN: The harbour office pays for every single one of them.
`

export const ARTICLES: Readonly<Record<string, string>> = {
  'bell.txt':
    'Crews stay ashore\n\n“No boat of ours will leave a dark quay again,” union leader Mira Halvorsen told reporters after the vote.\n\n“The harbour office pays for every single one of them,” Halvorsen said after the vote.\n',
  'courier.txt':
    'Skarn crews vote\n\n“No boat of ours will leave a dark quay,” union leader Mira Halvorsen told reporters after the vote.\n\nPavel Lund, the harbour master, said last week: “The pier is tired, not dead.”\n',
  'post.txt':
    'Lund on the pier\n\n“The pier is tired, not dead, and it wants paint,” Pavel Lund, the harbour master, said.\n\n“No boat of ours will leave a dark quay tonight,” union leader Mira Halvorsen told reporters after the vote.\n',
}

const STORY = {
  occasions: [{ id: 'after', label: 'after the vote', date: null, also: ['after the vote'] }],
  speakers: [
    { id: 'halvorsen', name: 'Mira Halvorsen', also: [], role: 'union leader' },
    { id: 'lund', name: 'Pavel Lund', also: ['Old Lund'], role: 'harbour master' },
  ],
  articles: outletsOf({
    'bell.txt': 'Evening Bell',
    'courier.txt': 'Skarn Courier',
    'post.txt': 'Harbour Post',
  }),
}

/** The story without any transcript. */
export function withoutRecord(): Edition {
  return editionOf(ARTICLES, STORY)
}

/** The story with transcripts of its press conference, by file; with one, unless others are given. */
export function withRecords(records: Readonly<Record<string, string>> = { 'record.txt': RECORD }): Edition {
  return editionOf(
    { ...ARTICLES, ...records },
    {
      ...STORY,
      transcripts: Object.keys(records).map((file) => ({
        file,
        occasion: 'after',
        source: 'a shorthand writer of the union',
      })),
    },
  )
}

/** A transcript and nothing else. */
export function recordAlone(): Edition {
  return editionOf(
    { 'record.txt': RECORD },
    { ...STORY, articles: {}, transcripts: [{ file: 'record.txt', occasion: 'after', source: null }] },
  )
}

/** Every page of one kind. */
export function pagesOf<Kind extends PageRecord['kind']>(
  edition: Edition,
  kind: Kind,
): Extract<PageRecord, { kind: Kind }>[] {
  return editionToPages(edition).filter(
    (page): page is Extract<PageRecord, { kind: Kind }> => page.kind === kind,
  )
}
