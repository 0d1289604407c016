import type { AttributedQuotation, Edition } from '../../../src/edition/model/edition.ts'
import type { Span } from '../../../src/edition/model/span.ts'

/**
 * Returns an edition as a journalist would write its reading down: a table an article, a row a quotation, then
 * what stands in marks and is nobody's words, the notices, and what belongs together. Reported speech has
 * tables of its own, `tests/edition/attribute/reports/`.
 *
 * “–” stands for a mark that is not there, `⏎` for the end of a paragraph inside one quotation.
 */
export function editionToReading(edition: Edition, difficulty: string): string {
  const several = edition.articles.length > 1
  const articles = edition.articles.flatMap((article) => {
    const quotations = edition.quotations.filter(
      ({ quotation }) => quotation.article === article.id && quotation.kind !== 'indirect',
    )
    const marked = edition.marked.filter((one) => one.article === article.id)
    const slice = ({ start, end }: Span) => article.text.slice(start, end)
    return [
      `## ${article.file}`,
      '',
      '| words | kind | said by | told by | when | rule |',
      '|---|---|---|---|---|---|',
      ...quotations.map((one) => row(edition, one, slice)),
      '',
      ...marked.map((one) => `Nobody’s words: ${one.class} ${one.marks[0]}${slice(one)}${one.marks[1]}`),
      ...article.notices.map(({ kind, found }) => `Notice: ${kind} at ${found}`),
      ...(marked.length + article.notices.length > 0 ? [''] : []),
    ]
  })
  const together = several ? ['## What belongs together', '', ...groups(edition), ''] : []
  return [difficulty, '', ...articles, ...together].join('\n').trimEnd().concat('\n')
}

function row(
  edition: Edition,
  { quotation, attribution, speaker }: AttributedQuotation,
  slice: (span: Span) => string,
): string {
  const [open, close] = quotation.marks
  const who = edition.speakers.find(({ id }) => id === speaker)
  const cells = [
    `${open || '–'}${quotation.segments.map(slice).join(' ⏎ ')}${close || '–'}`,
    quotation.continues === null ? quotation.kind : `${quotation.kind}, goes on`,
    who ? named(who) : 'nobody known',
    attribution.via.map(named).join(', then '),
    attribution.occasion ? slice(attribution.occasion) : '',
    attribution.rule,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')).join(' | ')} |`
}

function named({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return kind === 'person' ? name : `${name} (${kind})`
}

/** Every statement that two or more quotations report, with its wordings and what differs. */
function groups(edition: Edition): string[] {
  const articles = new Map(edition.articles.map((article) => [article.id, article]))
  const shared = edition.utterances.filter(({ utterance }) => utterance.witnesses.length > 1)
  if (shared.length === 0) return ['Nothing.']
  return shared.flatMap(({ utterance, collation }) => [
    `- ${utterance.witnesses
      .map(({ article, start, end }) => {
        const found = articles.get(article)
        return `${found?.outlet.name}: “${found?.text.slice(start, end)}”`
      })
      .join(' · ')}`,
    ...collation.differences.map(({ class: sort, sentence }) => `  - ${sort}: ${sentence}`),
  ])
}
