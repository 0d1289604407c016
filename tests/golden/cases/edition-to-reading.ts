import type { AttributedQuotation, Edition, TranscriptOfStory } from '../../../src/edition/model/edition.ts'
import type { Span } from '../../../src/edition/model/span.ts'

/**
 * Returns an edition as a journalist would write its reading down: a table an article, a row a quotation, then
 * what stands in marks and is nobody's words, the notices, what belongs together, where outlets depart from a transcript,
 * and which texts go back to one. Reported speech has tables of its own, `tests/edition/attribute/reports/`.
 *
 * “–” stands for a mark that is not there, `⏎` for the end of a paragraph inside one quotation.
 */
export function editionToReading(edition: Edition, difficulty: string): string {
  const several = edition.articles.length > 1
  const articles = textsOf(edition).flatMap(({ article, quotations: all, marked }) => {
    const quotations = all.filter(({ quotation }) => quotation.kind !== 'indirect')
    const slice = ({ start, end }: Span) => article.text.slice(start, end)
    return [
      `## ${article.file}${article.transcript ? ', a transcript' : ''}`,
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
  return [difficulty, '', ...articles, ...together, ...origins(edition)].join('\n').trimEnd().concat('\n')
}

/** Articles, then transcripts, each with what is quoted in it. */
function textsOf(edition: Edition): readonly TranscriptOfStory[] {
  const articles = edition.articles.map((article) => ({
    article,
    quotations: edition.quotations.filter(({ quotation }) => quotation.article === article.id),
    marked: edition.marked.filter((one) => one.article === article.id),
  }))
  return [...articles, ...edition.transcripts]
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
  const articles = new Map(textsOf(edition).map(({ article }) => [article.id, article]))
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
    ...collation.departures.flatMap(({ reference, differences }) =>
      differences.map(({ class: sort, sentence }) => `  - against ${reference}, ${sort}: ${sentence}`),
    ),
  ])
}

/** Texts that go back to one, with what speaks for it and the longest passage they share; nothing where none do. */
function origins({ articles, dependences, lines }: Edition): string[] {
  if (dependences.length === 0) return []
  const byId = new Map(articles.map((article) => [article.id, article]))
  const nameOf = (id: string) => byId.get(id)?.outlet.name ?? id
  const slice = (id: string, { start, end }: Span) => byId.get(id)?.text.slice(start, end)
  return [
    '## What goes back to one text',
    '',
    ...dependences.flatMap(({ articles: [one, other], strength, evidence }) => [
      `- ${nameOf(one)} and ${nameOf(other)}, ${strength}`,
      ...evidence.map((each) => {
        if (each.kind === 'prose')
          return `  - prose: ${Math.round(each.share * 100)} % of the shorter, as “${slice(one, each.longest[0])}”`
        if (each.kind === 'credit')
          return `  - credit: ${nameOf(each.article)} names “${slice(each.article, each.span)}”`
        if (each.kind === 'order') return `  - order: ${each.statements} of ${each.of} statements`
        return each.kind === 'readings'
          ? `  - readings: ${each.places}`
          : `  - editor: ${each.how ?? 'says so'}`
      }),
    ]),
    '',
    `Lines: ${lines.map((line) => line.map(nameOf).join(' + ')).join(' · ')}`,
    '',
  ]
}
