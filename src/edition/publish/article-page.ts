import type { Article, Part } from '../model/article.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { ArticleBlock, ArticlePage } from '../model/page-article.ts'
import type { PageLink } from '../model/page-words.ts'
import { sure } from '../sure.ts'
import { countArticleWords } from '../text/count-article-words.ts'
import { lettersOf } from '../text/letters-of.ts'
import { isolatePrinted } from '../text/show-controls.ts'
import { lineLink } from './contexts.ts'
import type { EditionIndex } from './edition-index.ts'
import { editorsWords } from './editors-words.ts'
import { evidenceRuns, evidenceSpans } from './evidence-spans.ts'
import { gatherNotes } from './gather-notes.ts'
import { marginRows } from './margin-rows.ts'
import { markedText } from './marked-text.ts'
import { partIndexAt } from './part-at.ts'
import { HOW, provenanceOf, stampsOf } from './provenance.ts'
import { quotationNote } from './quotation-note.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { sliceOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { countOf, quotedWords, sentenceCase } from './wording.ts'

const BLOCKS: Readonly<Record<Exclude<Part['kind'], 'space'>, ArticleBlock['kind']>> = {
  headline: 'heading',
  subheading: 'subheading',
  nameline: 'subheading',
  paragraph: 'paragraph',
  blockquote: 'paragraph',
  item: 'paragraph',
  caption: 'small',
  stamp: 'small',
  credit: 'small',
  signature: 'small',
  metadata: 'small',
}

/**
 * Returns the page of one article: its text with the quotations marked, and what stands beside each. What it reports
 * without quoting is marked where others quote it, or the article itself does elsewhere.
 */
export function articlePage(index: EditionIndex, article: Article): ArticlePage {
  const quotations = index.quotationsOf(article.id)
  const quoted = quotations.filter(({ quotation }) => quotation.kind !== 'indirect')
  const reports = quotations.filter(({ quotation }) => quotation.kind === 'indirect')
  const shown = quotations.filter(
    (entry) => entry.quotation.kind !== 'indirect' || entry.utterances.length > 0,
  )
  const voices = voicesOf(index, shown)
  const names = nameNotes(shown)
  const named = (entry: AttributedQuotation) => ({
    ...sure(names.get(entry.quotation.id), 'note for a quotation'),
    voice: sure(voices.get(entry.speaker ?? ''), 'voice of a quotation').voice,
  })
  const evidence = evidenceRuns(
    shown.flatMap((entry) => evidenceSpans(entry.attribution, named(entry).order)),
  )
  const byPart = groupByPart(article, shown)
  const blocks = article.parts.flatMap((part): ArticleBlock[] => {
    if (part.kind === 'space' || part.end <= part.start) return []
    const own = byPart.get(part) ?? []
    const begun = own.filter(({ quotation }) => quotation.start >= part.start)
    return [
      {
        kind: BLOCKS[part.kind],
        slice: sliceOf(article, part),
        runs: markedText(article, part, own, named, evidence),
        notes: gatherNotes(begun.map((entry) => quotationNote(index, entry, named(entry)))),
        crowded: false,
      },
    ]
  })
  const place = index.edition.articles.indexOf(article)
  const beside = (at: number): PageLink | null => {
    const other = place < 0 ? undefined : index.edition.articles[at]
    return other ? { path: index.articlePath(other.id), text: other.outlet.name } : null
  }
  const { url, how } = index.edition.story.articles[article.file] ?? { url: null, how: null }
  const counts = article.transcript
    ? `${sentenceCase(countOf(countArticleWords(article), 'word'))}, reference and not an outlet`
    : countsOf(article, quoted.length, reports.length)
  return {
    kind: 'article',
    path: index.articlePath(article.id),
    slug: index.articleSlug(article.id),
    title: `${sentenceCase(article.outlet.name)}${article.headline ? `: ${isolatePrinted(sliceOf(article, article.headline).text)}` : ` · ${storyLabel(index).title}`}`,
    description: article.transcript
      ? `The record of what was said, ${countOf(quoted.length, 'passage')} marked by speaker, with how outlets print the same words.`
      : `The article as ${article.outlet.name} printed it, ${countOf(quoted.length, 'quotation')} marked by speaker, with how other outlets print the same words.`,
    story: storyLabel(index),
    outlet: index.outletOf(article.id).mark,
    headline: article.headline ? sliceOf(article, article.headline) : null,
    voices: [...voices]
      .filter(([id]) => id !== '' || !article.transcript)
      .sort(([a], [b]) => Number(a === '') - Number(b === ''))
      .map(([id, { voice, count }]) => ({
        voice,
        speaker: index.speaker(id || null)?.name ?? 'speaker not known',
        path: index.isQuoted(id) ? index.speakerPath(id) : null,
        count: count > 0 ? countOf(count, article.transcript ? 'passage' : 'quotation') : 'reported only',
        quoted: count > 0,
      })),
    reports: letteredWords(shown.length - quoted.length, reports.length),
    rows: marginRows(blocks),
    facts: [
      ...provenanceOf(index, article).filter((fact) => !url || fact.term !== HOW),
      ...stampsOf(index, article),
      ...(url
        ? [
            {
              term: 'Page',
              pieces: how ? editorsWords(how) : [],
              link: { path: webAddress(url), text: 'the page that has this text, as the editor found it' },
            },
          ]
        : []),
    ],
    notices: article.notices.map((notice) => ({
      message: sentenceToPieces(notice.message, article, notice),
      line: lineLink(index, article, notice.start),
    })),
    counts,
    file: index.filePath(article.id),
    previous: beside(place - 1),
    next: beside(place + 1),
  }
}

function countsOf(article: Article, quoted: number, reported: number): string {
  return sentenceCase(
    [
      countOf(countArticleWords(article), 'word'),
      quotedWords(quoted),
      ...(reported ? [countOf(reported, 'report')] : []),
    ].join(', '),
  )
}

/** The quotations of each part, in their order; one that goes on in the next part stands in both. */
function groupByPart(
  article: Article,
  shown: readonly AttributedQuotation[],
): ReadonlyMap<Part, readonly AttributedQuotation[]> {
  const byPart = new Map<Part, AttributedQuotation[]>()
  for (const entry of shown) {
    const { start, end } = entry.quotation
    for (let at = partIndexAt(article, start); at < article.parts.length; at++) {
      const part = sure(article.parts[at], 'part')
      if (part.start >= end) break
      const own = byPart.get(part) ?? []
      own.push(entry)
      byPart.set(part, own)
    }
  }
  return byPart
}

/** Quotations are numbered, reports lettered; `order` counts both. */
function nameNotes(
  shown: readonly AttributedQuotation[],
): ReadonlyMap<string, { order: number; label: string }> {
  let numbers = 0
  let letters = 0
  return new Map(
    shown.map(({ quotation }, position) => {
      const label = quotation.kind === 'indirect' ? lettersOf(letters++) : String(++numbers)
      return [quotation.id, { order: position + 1, label }]
    }),
  )
}

/** `16 passages; those with a letter are quoted elsewhere`, or ''. */
function letteredWords(lettered: number, reports: number): string {
  if (lettered === 0) return ''
  const share =
    lettered === reports ? ',' : lettered === 1 ? '; that with a letter is' : '; those with a letter are'
  return `${countOf(reports, 'passage')}${share} quoted elsewhere`
}

function webAddress(url: string): string {
  return /^[a-z]+:\/\//iu.test(url) ? url : `https://${url}`
}

/** Speakers of an article in order of appearance, numbered from 1; 0 where nobody is named. Quotations are counted. */
function voicesOf(index: EditionIndex, shown: readonly AttributedQuotation[]) {
  const voices = new Map<string, { voice: number; count: number }>()
  let next = 1
  for (const { speaker, quotation } of shown) {
    const known = index.speaker(speaker)?.id ?? ''
    const voice = voices.get(known) ?? { voice: known === '' ? 0 : next++, count: 0 }
    if (quotation.kind !== 'indirect') voice.count++
    voices.set(known, voice)
  }
  return voices
}
