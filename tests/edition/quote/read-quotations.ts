import type { QuotationKind } from '../../../src/edition/model/quotation.ts'
import { type QuotedArticle, seedToQuotedArticle } from '../../../src/edition/seed-to-quoted-article.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const nothingKnown = yamlToStory(null, { id: 'story', path: 'story.yaml', files: [] })

/** Stands over every short text of the tables, so that its first paragraph is not taken for a headline. */
const HEADLINE = 'The ferry stops for a week\n\n'

/** An article read on its own, every line a paragraph; what it reports without quoting is left to `readReports`. */
export function readArticle(text: string): QuotedArticle {
  return onlyKinds(readWhole(text), (kind) => kind !== 'indirect')
}

/** What the same article reports without quoting, as its only quotations. */
export function readReports(text: string): QuotedArticle {
  return onlyKinds(readWhole(text), (kind) => kind === 'indirect')
}

function readWhole(text: string): QuotedArticle {
  return seedToQuotedArticle(
    { id: 'article', file: 'article.txt', path: 'article.txt', format: 'text', text, sha256: '' },
    nothingKnown,
  )
}

function onlyKinds(whole: QuotedArticle, wanted: (kind: QuotationKind) => boolean): QuotedArticle {
  const quotations = whole.quotations.filter(({ kind }) => wanted(kind))
  const ids = new Set(quotations.map(({ id }) => id))
  return {
    ...whole,
    quotations,
    attributions: whole.attributions.filter(({ quotation }) => ids.has(quotation)),
  }
}

/** The same for a few lines that would stand in the middle of one. */
export function readLines(lines: string): QuotedArticle {
  return readArticle(underHeadline(lines))
}

/** What a few lines report without quoting. */
export function readReportsOfLines(lines: string): QuotedArticle {
  return readReports(underHeadline(lines))
}

function underHeadline(lines: string): string {
  return `${HEADLINE}${lines.replaceAll('\n', '\n\n')}\n`
}

/**
 * What an article quotes, a line a quotation: `partial “a farce”`. “–” stands for a mark that is not there, `⏎`
 * for the end of a paragraph inside one quotation; what is nested stands indented under what holds it.
 */
export function quotedIn(lines: string): string[] {
  const { article, quotations } = readLines(lines)
  const depths = new Map<string, number>()
  return quotations.map(({ id, kind, marks: [open, close], segments, within }) => {
    const depth = within === null ? 0 : (depths.get(within) ?? 0) + 1
    depths.set(id, depth)
    const words = segments.map(({ start, end }) => article.text.slice(start, end)).join(' ⏎ ')
    return `${'  '.repeat(depth)}${kind} ${open || '–'}${words}${close || '–'}`
  })
}

/** What stands in marks and is nobody's words, a line each: `title “Harbour Nights”`. */
export function markedIn(lines: string): string[] {
  const { article, marked } = readLines(lines)
  return marked.map(
    ({ class: sort, marks: [open, close], start, end }) =>
      `${sort} ${open}${article.text.slice(start, end)}${close}`,
  )
}

/** Rows of a table: the sentence a journalist would say, a few lines of an article, what is read in them. */
export type Row = readonly [sentence: string, lines: string, ...read: string[]]
