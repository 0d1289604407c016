import type { Article } from '../model/article.ts'
import type { Difference } from '../model/collation.ts'
import type { AttributedQuotation, CollatedUtterance, Edition } from '../model/edition.ts'
import type { EditionDocument } from '../model/edition-document.ts'
import type { OppositeSide } from '../model/opposite.ts'
import type { Marked } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { sure } from '../sure.ts'
import { countArticleWords } from '../text/count-article-words.ts'
import { textsOf } from './texts-of.ts'

/** Where the schema lies, seen from `/<story>/story.json`. */
const SCHEMA = '../edition.schema.json'

/** Returns the edition as one document for machines: plain, complete, every text the slice it names. */
export function editionToDocument(edition: Edition): EditionDocument {
  const all = textsOf(edition)
  const articles = new Map(all.map((article) => [article.id, article]))
  const quotations = [...edition.quotations, ...edition.transcripts.flatMap((one) => one.quotations)]
  const marked = [...edition.marked, ...edition.transcripts.flatMap((one) => one.marked)]
  const textOf = (id: string) => sure(articles.get(id), `article is called ${id}`).text
  return {
    schema: SCHEMA,
    story: {
      id: edition.story.id,
      title: edition.story.title,
      date: edition.story.date,
      place: edition.story.place,
    },
    articles: all.map((article) => articleEntry(article, marked)),
    speakers: edition.speakers.map(({ id, name, kind, aliases, role }) => ({
      id,
      name,
      kind,
      aliases,
      role,
    })),
    quotations: quotations.map((entry) => quotationEntry(entry, textOf(entry.quotation.article))),
    opposites: edition.opposites.map(({ utterance, one, other }) => ({
      utterance,
      one: oppositeEntry(one, textOf(one.article)),
      other: oppositeEntry(other, textOf(other.article)),
    })),
    dependences: edition.dependences,
    lines: edition.lines,
    utterances: edition.utterances.map(utteranceEntry),
  }
}

function articleEntry(article: Article, marked: readonly Marked[]): EditionDocument['articles'][number] {
  const stamp = (kind: 'published' | 'updated') =>
    article.stamps.find((one) => one.kind === kind)?.value ?? null
  return {
    id: article.id,
    file: article.file,
    sha256: article.sha256,
    outlet: article.outlet.name,
    transcript: article.transcript,
    title: article.headline ? slice(article.text, article.headline) : null,
    published: stamp('published'),
    updated: stamp('updated'),
    words: countArticleWords(article),
    marked: marked
      .filter((one) => one.article === article.id)
      .map(({ start, end, marks, class: sort }) => ({
        start,
        end,
        text: slice(article.text, { start, end }),
        class: sort,
        marks,
      })),
    notices: article.notices.map(({ kind, message, found, expected, start, end }) => ({
      kind,
      message,
      found,
      expected,
      start,
      end,
    })),
  }
}

function quotationEntry(entry: AttributedQuotation, text: string): EditionDocument['quotations'][number] {
  const { quotation, attribution } = entry
  const words = (span: Span | null) => (span ? slice(text, span) : null)
  return {
    id: quotation.id,
    article: quotation.article,
    start: quotation.start,
    end: quotation.end,
    text: slice(text, quotation),
    kind: quotation.kind,
    marks: quotation.marks,
    ...(quotation.segments.length > 1 && {
      segments: quotation.segments.map(({ start, end }) => [start, end] as const),
    }),
    speaker: entry.speaker,
    speakerKind: attribution.speaker?.kind ?? null,
    confidence: attribution.confidence,
    rule: attribution.rule,
    reason: attribution.reason,
    cue: words(attribution.cue),
    mention: words(attribution.mention),
    antecedent: words(attribution.antecedent),
    evidence: {
      ...(attribution.cue && { cue: place(attribution.cue) }),
      ...(attribution.mention && { mention: place(attribution.mention) }),
      ...(attribution.antecedent && { antecedent: place(attribution.antecedent) }),
      ...(attribution.occasion && { occasion: place(attribution.occasion) }),
    },
    via: attribution.via.map(({ name, kind }) => ({ name, kind })),
    occasion: words(attribution.occasion),
    continues: quotation.continues,
    utterances: entry.utterances,
    corrected: entry.corrected,
  }
}

function oppositeEntry({ quotation, article, start, end, negations }: OppositeSide, text: string) {
  return {
    quotation,
    article,
    start,
    end,
    text: slice(text, { start, end }),
    negations: negations.map(place),
  }
}

function utteranceEntry({ utterance, collation }: CollatedUtterance): EditionDocument['utterances'][number] {
  return {
    id: utterance.id,
    slug: utterance.slug,
    speaker: utterance.speaker,
    occasion: utterance.occasion ? { id: utterance.occasion.id, label: utterance.occasion.label } : null,
    title: utterance.title,
    witnesses: utterance.witnesses.map(
      ({ siglum, class: sort, quotation, start, end, reason, strength, supportedBy }) => ({
        siglum,
        class: sort,
        quotation,
        start,
        end,
        reason,
        strength,
        supportedBy,
      }),
    ),
    reported: utterance.reported,
    reportLinks: utterance.reportLinks,
    collation: {
      base: collation.base,
      places: collation.places.map(({ readings }) => ({
        readings: readings.map(({ text, gap, witnesses }) => ({ text, gap, witnesses })),
      })),
      differences: collation.differences.map(differenceEntry),
      moves: collation.moves.map(({ witness, from, to }) => ({ witness, from, to })),
      departures: collation.departures.map(({ reference, differences }) => ({
        reference,
        differences: differences.map(differenceEntry),
      })),
    },
  }
}

function differenceEntry({ kind, class: sort, why, witnesses, places, sentence }: Difference) {
  return { kind, class: sort, why, witnesses, places, sentence }
}

function place({ start, end }: Span): readonly [number, number] {
  return [start, end]
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
