import fc from 'fast-check'
import type { StoryDocument } from '../../src/edition/story/story-document.ts'
import { anyTexts } from './any-text.ts'

/** What an editor may decide: about a quotation, and which statement stands first. */
const DOES = ['speaker', 'occasion', 'kind', 'join', 'part', 'feature'] as const

/** The editor's decision about one of the quotations that are found without it. */
export interface Decision {
  /** Which quotation, counted round. */
  readonly at: number
  readonly does: (typeof DOES)[number]
  /** Which speaker, occasion, kind, statement or other quotation. */
  readonly to: number
}

/** A story's folder as it might be sent to us. */
export interface StoryFolder {
  readonly name: string
  /** In the order in which they are handed over; no two of one stem. */
  readonly files: readonly (readonly [name: string, text: string])[]
  /** What its story.yaml holds; null where there is none. */
  readonly document: StoryDocument | null
  readonly decisions: readonly Decision[]
  /** Another order of the files. */
  readonly shuffled: readonly number[]
}

const PLAIN_NAMES = ['skarn-courier', 'evening-bell', 'harbour-post', 'lantern', 'gazette', 'morning', 'wire']
const STRANGE_NAMES = [
  ...['index', 'story', 'constructor', '__proto__', 'toString', 'A', 'a', 'Ä', 'a\u0308', 'é', 'e\u0301'],
  ...[
    '#1',
    '%41',
    '%',
    'a b',
    ' ',
    '-',
    '--',
    '1',
    '01',
    '000_1',
    'a.b',
    'a:1',
    'a?b=c&d',
    '#',
    '?',
    'a?b=c#d',
  ],
  ...['<b>', '"q"', "it's", '“q”', '\u202etxt', '\u200b', '漢字', 'שלום', '🚢', 'con', 'x'.repeat(200)],
  ...['against', 'compare', 'quotes', 'speakers', 'skarn-courier-2', '\n', '\\', '$1', '{{a}}'],
]

const fileName = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PLAIN_NAMES), weight: 4 },
      { arbitrary: fc.constantFrom(...STRANGE_NAMES), weight: 2 },
    ),
    fc.oneof(
      { arbitrary: fc.constant('.txt'), weight: 3 },
      { arbitrary: fc.constantFrom('.md', '.TXT'), weight: 1 },
    ),
  )
  .map(([stem, ending]) => `${stem}${ending}`)

const words = fc.constantFrom(
  ...['Jane Roe', 'Roe', 'John Doe', 'the minister', 'Skarn', 'after the talks', 'a senior official', 'she'],
  ...['The Skarn Courier', 'Evening Bell', '<script>alert(1)</script>', '&amp;', '“quoted”', '"', "'", '…'],
  ...['\u202eevil', 'constructor', '__proto__', 'שלום', '🚢', 'a\nb', '\u0000', 'é', 'e\u0301', '-', '1'],
)
const id = fc.constantFrom(
  'roe',
  'doe',
  'after',
  'a-1',
  'ß',
  'constructor',
  'index',
  '1',
  'jane-roe',
  '漢',
  'é',
  'e',
)
const day = fc.constantFrom('2022-01-21', '2022-01-22', '0001-01-01', '9999-12-31')
const listOf = <Value>(one: fc.Arbitrary<Value>, maxLength: number) => fc.array(one, { maxLength })
const distinctById = <Value extends { readonly id: string }>(one: fc.Arbitrary<Value>) =>
  fc.uniqueArray(one, { maxLength: 3, selector: (value) => value.id })

/** A story.yaml about these files, of the right shape; what it names need not be there. */
function documentOf(files: readonly string[]): fc.Arbitrary<StoryDocument> {
  const file = fc.constantFrom(...files)
  const article = fc.record(
    {
      outlet: words,
      url: fc.constantFrom('https://skarn.example/1', 'http://x/?a=b&c="d"', 'https://skarn.example/#a@b'),
      madeFrom: fc.oneof(file, words),
      how: words,
      language: fc.constantFrom('es', 'pt-BR', 'xx'),
    },
    { requiredKeys: [] },
  )
  const transcript = fc.record(
    { file, occasion: fc.constantFrom('after', 'a-1'), source: words },
    { requiredKeys: ['file'] },
  )
  return fc
    .record(
      {
        title: words,
        date: day,
        place: words,
        occasions: distinctById(
          fc.record(
            { id, label: words, date: day, also: listOf(words, 2) },
            { requiredKeys: ['id', 'label'] },
          ),
        ),
        speakers: distinctById(
          fc.record(
            { id, name: words, also: listOf(words, 3), role: words },
            { requiredKeys: ['id', 'name'] },
          ),
        ),
        articles: fc
          .array(fc.tuple(file, article), { maxLength: 4 })
          .map((entries) => Object.fromEntries(entries)),
        transcripts: fc.uniqueArray(transcript, { maxLength: 2, selector: (one) => one.file }),
        feature: fc.constantFrom('we-will-not-sign', 'nobody-will-not-sign'),
        contact: fc.constantFrom('desk@skarn.example', 'https://skarn.example/report'),
      },
      { requiredKeys: ['title'] },
    )
    .map((document) => document as StoryDocument)
}

/** Slips that stop a build are for the tests of story.yaml: a folder that is refused says little about its pages. */
function withoutSlips(document: StoryDocument): StoryDocument {
  const { articles, occasions, transcripts, feature: _, ...rest } = document
  const known = occasions?.map((one) => one.id) ?? []
  return {
    ...rest,
    ...(occasions && { occasions }),
    ...(articles && {
      articles: Object.fromEntries(
        Object.entries(articles).map(([file, { madeFrom, ...article }]) => [
          file,
          madeFrom === undefined || madeFrom === file ? article : { ...article, madeFrom },
        ]),
      ),
    }),
    ...(transcripts && {
      transcripts: transcripts.map(({ occasion, ...one }) =>
        occasion !== undefined && known.includes(occasion) ? { ...one, occasion } : one,
      ),
    }),
  }
}

const decision: fc.Arbitrary<Decision> = fc.record({
  at: fc.nat(40),
  does: fc.constantFrom(...DOES),
  to: fc.nat(40),
})

/** Folders of stories: a few files, ordinary and hostile, some with a story.yaml, some of those with decisions. */
export const anyStory: fc.Arbitrary<StoryFolder> = anyTexts.chain((texts) => {
  const names = fc.uniqueArray(fileName, {
    minLength: texts.length,
    maxLength: texts.length,
    selector: (name) => name.replace(/\.[^.]*$/u, ''),
  })
  return names.chain((list) =>
    fc.record({
      name: fc.constantFrom('ferry-talks', 'Ä b', '<b>', 'constructor', '“q”', '\u202ex', 'שלום', '{{a}}'),
      files: fc.constant(list.map((name, at) => [name, texts[at] ?? ''] as const)),
      document: fc.oneof(
        { arbitrary: fc.constant(null), weight: 24 },
        { arbitrary: documentOf(list).map(withoutSlips), weight: 45 },
        { arbitrary: documentOf(list), weight: 3 },
      ),
      decisions: fc.oneof(
        { arbitrary: fc.constant([]), weight: 3 },
        { arbitrary: fc.array(decision, { maxLength: 3 }), weight: 1 },
      ),
      shuffled: fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
    }),
  )
})
