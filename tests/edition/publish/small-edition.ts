import type { Article } from '../../../src/edition/model/article.ts'
import type { Difference, Gap, Place } from '../../../src/edition/model/collation.ts'
import type { AttributedQuotation, CollatedUtterance, Edition } from '../../../src/edition/model/edition.ts'
import type { Quotation, QuotationKind } from '../../../src/edition/model/quotation.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import type { Witness } from '../../../src/edition/model/utterance.ts'

/*
 * An invented edition, made by hand so that the publishing stage is tested without the stages before it:
 *
 *   1  Morning Bell    “We will never sign a treaty today.”
 *   2  Harbour Post    “We will not sign today.”                 leaves “a treaty” out
 *   3  Lantern         “a treaty” and, apart, “We will never sign.”
 *   4  Quiet Gazette   quotes nobody
 */
const TEXTS = {
  bell: 'Talks end\nJane Roe, the minister, said: “We will never sign a treaty today.” She left.',
  gazette: 'Nothing was said.',
  lantern: 'Roe called it “a treaty” on Monday.\nShe said: “We will never sign.”',
  post: 'Roe said: “We will not sign today.”',
} as const

const OUTLETS = {
  bell: 'Morning Bell',
  gazette: 'Quiet Gazette',
  lantern: 'Lantern',
  post: 'Harbour Post',
} as const

type File = keyof typeof TEXTS

/** A table as a reader would draw it: one line a witness, a column a place, `-` omission, `~` lacuna. */
const TABLE: readonly (readonly [siglum: string, file: File, words: string, cells: string])[] = [
  ['1', 'bell', 'We will never sign a treaty today.', 'We will never sign a treaty today.'],
  ['3', 'lantern', 'a treaty', '~ ~ ~ ~ a treaty ~'],
  ['3b', 'lantern', 'We will never sign.', 'We will never sign. ~ ~ ~'],
  ['4', 'post', 'We will not sign today.', 'We will not sign - - today.'],
]

const GAPS: Readonly<Record<string, Gap>> = { '-': 'omission', '~': 'lacuna', '.': 'ellipsis' }

/** Returns the span of `words` in the file called `file`. */
export function spanOf(file: File, words: string): Span {
  const start = TEXTS[file].indexOf(words)
  if (start === -1) throw new Error(`${file} does not print ${words}`)
  return { start, end: start + words.length }
}

/** Returns the invented edition. */
export function smallEdition(): Edition {
  const quotations = [
    quotation('bell', 'We will never sign a treaty today.', 'direct', 'Jane Roe', 'said'),
    quotation('lantern', 'a treaty', 'partial', 'Roe', 'called'),
    quotation('lantern', 'We will never sign.', 'direct', 'She', 'said'),
    quotation('post', 'We will not sign today.', 'direct', 'Roe', 'said'),
  ]
  return {
    story: {
      id: 'treaty-talks',
      title: 'The treaty talks',
      date: '2019-03-14',
      place: 'Skarnhavn',
      occasions: [],
      speakers: [],
      articles: {
        'post.txt': {
          outlet: null,
          url: 'post.example/1',
          madeFrom: 'bell.txt',
          how: 'the same words',
          language: null,
        },
      },
      transcripts: [],
      corrections: [],
      feature: null,
      contact: 'editor@example.org',
    },
    transcripts: [],
    opposites: [],
    dependences: [],
    lines: (Object.keys(TEXTS) as File[]).map((file) => [file]),
    articles: (Object.keys(TEXTS) as File[]).map(article),
    speakers: [{ id: 'roe', name: 'Jane Roe', kind: 'person', aliases: ['Roe'], role: 'minister' }],
    quotations,
    marked: [],
    utterances: [utterance()],
  }
}

const REPORT = 'The minister told reporters on Monday that no treaty would be signed.'

/**
 * Returns the invented edition in which the Quiet Gazette, which quotes nobody, reports the statement:
 *
 *   2  Quiet Gazette   The minister told reporters on Monday that no treaty would be signed.
 */
export function reportingEdition(): Edition {
  const edition = smallEdition()
  const at = (words: string): Span => {
    const start = REPORT.indexOf(words)
    return { start, end: start + words.length }
  }
  const [sample] = edition.quotations
  if (!sample) throw new Error('no quotation')
  const told = at('no treaty would be signed')
  const id = `gazette:${told.start}`
  const report: AttributedQuotation = {
    ...sample,
    quotation: {
      ...sample.quotation,
      ...told,
      id,
      article: 'gazette',
      kind: 'indirect',
      marks: ['', ''],
      segments: [told],
    },
    attribution: {
      ...sample.attribution,
      quotation: id,
      cue: at('told'),
      mention: at('The minister'),
      occasion: at('told reporters on Monday'),
      rule: 'cue before the report',
      confidence: 'likely',
    },
  }
  return {
    ...edition,
    articles: edition.articles.map((one) =>
      one.id === 'gazette'
        ? {
            ...one,
            text: REPORT,
            reading: REPORT,
            parts: [{ kind: 'paragraph', start: 0, end: REPORT.length }],
          }
        : one,
    ),
    quotations: [...edition.quotations, report],
    utterances: edition.utterances.map((entry) => ({
      ...entry,
      utterance: {
        ...entry.utterance,
        reported: [id],
        reportLinks: [
          { quotation: id, reason: 'tells some or all of it in other words', strength: 'likely' },
        ],
      },
    })),
  }
}

function article(file: File): Article {
  const text = TEXTS[file]
  const lines = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    id: file,
    file: `${file}.txt`,
    path: `${file}.txt`,
    format: 'text',
    sha256: 'a'.repeat(64),
    text,
    reading: text,
    transcript: null,
    outlet: { id: OUTLETS[file].toLowerCase().replace(' ', '-'), name: OUTLETS[file], by: 'editor' },
    parts: lines.map((line, at) => ({
      ...line,
      kind: file === 'bell' && at === 0 ? 'headline' : 'paragraph',
    })),
    headline: file === 'bell' ? spanOf(file, 'Talks end') : null,
    stamps: [],
    notices: [],
  }
}

function quotation(
  file: File,
  words: string,
  kind: QuotationKind,
  mention: string,
  cue: string,
): AttributedQuotation {
  const span = spanOf(file, words)
  const id = `${file}:${span.start}`
  const made: Quotation = {
    ...span,
    id,
    article: file,
    part: 0,
    kind,
    marks: ['“', '”'],
    segments: [span],
    within: null,
    continues: null,
  }
  return {
    quotation: made,
    attribution: {
      quotation: id,
      speaker: { name: 'Jane Roe', kind: 'person' },
      via: [],
      cue: spanOf(file, cue),
      mention: spanOf(file, mention),
      antecedent: null,
      occasion: null,
      occasionId: null,
      rule: 'cue-before',
      confidence: 'sure',
      reason: null,
    },
    speaker: 'roe',
    utterances: ['u-bell:42'],
    corrected: null,
  }
}

function utterance(): CollatedUtterance {
  const witnesses = TABLE.map(([siglum, file, words]): Witness => {
    const span = spanOf(file, words)
    return {
      ...span,
      siglum,
      class: 'outlet',
      quotation: `${file}:${span.start}`,
      article: file,
      segments: [span],
      reason: 'same words',
      strength: 'firm',
      supportedBy: [],
    }
  })
  return {
    utterance: {
      id: 'u-bell:42',
      slug: 'we-will-never-sign',
      speaker: 'roe',
      occasion: { id: null, label: 'after the talks' },
      title: 'We will never sign',
      named: '1',
      witnesses,
      reported: [],
      reportLinks: [],
    },
    collation: { base: '1', places: places(), differences: differences(), moves: [], departures: [] },
  }
}

function places(): Place[] {
  const rows = TABLE.map(([siglum, file, words, cells]) => {
    let at = spanOf(file, words).start
    return cells.split(' ').map((cell) => {
      const gap = GAPS[cell] ?? null
      if (gap) return { siglum, text: null, gap, span: null }
      const start = TEXTS[file].indexOf(cell, at)
      at = start + cell.length
      return { siglum, text: cell, gap, span: { start, end: at } }
    })
  })
  return Array.from({ length: 7 }, (_, place) => {
    const cells = rows.flatMap((row) => row[place] ?? [])
    const groups = Map.groupBy(cells, (cell) => cell.text ?? cell.gap)
    return {
      readings: [...groups.values()].map((group) => ({
        text: group[0]?.text ?? null,
        gap: group[0]?.gap ?? null,
        witnesses: group.map((cell) => cell.siglum),
        spans: group.flatMap((cell) => cell.span ?? []),
      })),
    }
  })
}

function differences(): Difference[] {
  const outlet = (text: string, siglum: string) => ({ kind: 'outlet' as const, text, siglum })
  const words = (text: string) => ({ kind: 'words' as const, text })
  const slice = (text: string) => ({ kind: 'slice' as const, text })
  return [
    {
      kind: 'substitution',
      class: 'meaning',
      why: 'negation',
      witnesses: ['4'],
      places: [2],
      sentence: 'Harbour Post prints “not” where Morning Bell prints “never”.',
      phrases: [
        outlet('Harbour Post', '4'),
        words(' prints “'),
        slice('not'),
        words('” where '),
        outlet('Morning Bell', '1'),
        words(' prints “'),
        slice('never'),
        words('”.'),
      ],
    },
    {
      kind: 'omission',
      class: 'meaning',
      why: 'words left out',
      witnesses: ['4'],
      places: [4, 5],
      sentence: 'Harbour Post leaves out “a treaty” and does not mark the cut.',
      phrases: [
        outlet('Harbour Post', '4'),
        words(' leaves out “'),
        slice('a treaty'),
        words('” and does not mark the cut.'),
      ],
    },
    {
      kind: 'punctuation',
      class: 'form',
      why: 'punctuation',
      witnesses: ['3b'],
      places: [3],
      sentence: 'Lantern prints “sign.” where Morning Bell prints “sign”.',
      phrases: [outlet('Lantern', '3b'), words(' prints “'), slice('sign.'), words('”.')],
    },
  ]
}
