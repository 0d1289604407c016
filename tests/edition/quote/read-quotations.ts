import { type QuotedArticle, seedToQuotedArticle } from '../../../src/edition/seeds-to-edition.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const nothingKnown = yamlToStory(null, { id: 'story', path: 'story.yaml', files: [] })

/** Stands over every short text of the tables, so that its first paragraph is not taken for a headline. */
const HEADLINE = 'The ferry stops for a week\n\n'

/** An article read on its own, every line a paragraph. */
export function readArticle(text: string): QuotedArticle {
  return seedToQuotedArticle(
    { id: 'article', file: 'article.txt', path: 'article.txt', format: 'text', text, sha256: '' },
    nothingKnown,
  )
}

/** The same for a few lines that would stand in the middle of one. */
export function readLines(lines: string): QuotedArticle {
  return readArticle(`${HEADLINE}${lines.replaceAll('\n', '\n\n')}\n`)
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
