import type { Article } from '../../../src/edition/model/article.ts'
import type { Attribution } from '../../../src/edition/model/attribution.ts'
import type { Quotation, QuotationKind } from '../../../src/edition/model/quotation.ts'
import type { Sentence } from '../../../src/edition/model/sentence.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import type { Story } from '../../../src/edition/model/story.ts'

/** Records built by hand, as small as the tests of grouping need them. */
export const STORY: Story = {
  id: 'story',
  title: 'A story',
  date: null,
  place: null,
  occasions: [],
  speakers: [],
  articles: {},
  transcripts: [],
  corrections: [],
  feature: null,
  contact: null,
}

export function articleOf(file: string, text: string, outlet = file.replace(/\.\w+$/u, '')): Article {
  return {
    id: file.replace(/\.\w+$/u, ''),
    file,
    path: file,
    format: 'text',
    sha256: '',
    text,
    reading: text,
    transcript: null,
    outlet: { id: outlet, name: outlet, by: 'file' },
    parts: [],
    headline: null,
    stamps: [],

    notices: [],
  }
}

export function quotationOf(
  article: Article,
  start: number,
  end: number,
  kind: QuotationKind = 'direct',
  continues: string | null = null,
): Quotation {
  return {
    id: `${article.id}:${start}`,
    article: article.id,
    part: 0,
    start,
    end,
    kind,
    marks: ['“', '”'],
    segments: [{ start, end }],
    within: null,
    continues,
  }
}

export function attributionOf(quotation: Quotation, occasion: Span | null = null): Attribution {
  return {
    quotation: quotation.id,
    speaker: null,
    via: [],
    cue: null,
    mention: null,
    antecedent: null,
    occasion,
    occasionId: null,
    rule: 'by hand',
    confidence: 'sure',
    reason: null,
  }
}

/** Sentences by the platform's own rules, line by line. */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: Sentence[] = []
  let part = 0
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    for (const { index, segment } of segmenter.segment(line[0])) {
      const start = line.index + index
      sentences.push({ start, end: start + segment.trimEnd().length, part })
    }
    part++
  }
  return sentences
}

/** A line of an invented article: speaker, occasion or '', and the words. */
export interface Line {
  readonly speaker: string | null
  readonly words: string
  readonly occasion?: string
  readonly kind?: QuotationKind
  /** The reporter's sentence around the words, `%` for the quotation; without it the words stand alone. */
  readonly sentence?: string
}

/** Articles made of such lines, with everything grouping asks for. */
export function articlesOf(files: Readonly<Record<string, readonly Line[]>>) {
  const speakerOf = new Map<string, string | null>()
  const articles = Object.entries(files).map(([file, lines]) => {
    let text = ''
    const made: { start: number; end: number; line: Line; occasion: Span | null }[] = []
    for (const line of lines) {
      const [before = '', after = ''] = (line.sentence ?? '%').split('%')
      const start = text.length + before.length + 1
      const occasionAt = text.length + before.length + line.words.length + 2 + after.length + 1
      text += `${before}“${line.words}”${after}\n${line.occasion ?? ''}\n`
      made.push({
        start,
        end: start + line.words.length,
        line,
        occasion: line.occasion ? { start: occasionAt, end: occasionAt + line.occasion.length } : null,
      })
    }
    const article = articleOf(file, text)
    const quotations = made.map(({ start, end, line }) =>
      quotationOf(article, start, end, line.kind ?? 'direct'),
    )
    made.forEach(({ line }, at) => {
      const quotation = quotations[at]
      if (quotation) speakerOf.set(quotation.id, line.speaker)
    })
    return {
      article,
      sentences: sentencesOf(text),
      quotations,
      attributions: quotations.map((quotation, at) => attributionOf(quotation, made[at]?.occasion ?? null)),
    }
  })
  return { articles, speakerOf }
}
