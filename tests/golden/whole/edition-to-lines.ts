import type { Article } from '../../../src/edition/model/article.ts'
import type { AttributedQuotation, Edition } from '../../../src/edition/model/edition.ts'
import type { Span } from '../../../src/edition/model/span.ts'
import { countArticleWords } from '../../../src/edition/text/count-article-words.ts'

/**
 * Returns all that is read in the articles of an edition: what each part of a file is, and of each quotation its words,
 * whose they are and what in the text says so.
 */
export function articlesToLines(edition: Edition): string {
  return edition.articles
    .flatMap((article) => [
      `## ${article.file}: ${article.outlet.name}, by ${article.outlet.by}; ${countArticleWords(article)} words`,
      '',
      ...article.stamps.map((stamp) => `${stamp.kind} ${stamp.value}: “${sliceOf(article, stamp)}”`),
      ...article.parts
        .filter(({ kind }) => kind !== 'space' && kind !== 'paragraph')
        .map((part) => `${part.kind}: ${sliceOf(article, part)}`),
      ...article.notices.map(({ kind, found }) => `notice: ${kind} at ${found}`),
      ...edition.marked
        .filter((marked) => marked.article === article.id)
        .map((marked) => `nobody’s words: ${marked.class} ${sliceOf(article, marked)}`),
      '',
      ...edition.quotations
        .filter(({ quotation }) => quotation.article === article.id)
        .flatMap((one) => quotationLines(article, one)),
      '',
    ])
    .concat(
      edition.speakers.map(({ id, name, kind, aliases, role }) => {
        const also = aliases.length > 0 ? `; also ${aliases.join(', ')}` : ''
        return `${id}: ${name}, ${kind}${role ? `, ${role}` : ''}${also}`
      }),
    )
    .join('\n')
    .concat('\n')
}

/** Returns what is told to belong together, with every reading of every place, and what goes back to one text. */
export function statementsToLines(edition: Edition): string {
  const articles = new Map(edition.articles.map((article) => [article.id, article]))
  const nameOf = (id: string) => articles.get(id)?.outlet.name ?? id
  return [
    ...edition.utterances.flatMap(({ utterance, collation }) => [
      `## ${utterance.slug}`,
      '',
      `${utterance.title} (${utterance.named}; ${utterance.speaker}; ${utterance.occasion?.label ?? 'no occasion'})`,
      ...utterance.witnesses.map((one) => {
        const support = one.supportedBy.length > 0 ? `, ${one.supportedBy.length} name the speaker` : ''
        const words = articles.get(one.article)?.text.slice(one.start, one.end) ?? one.quotation
        return `- ${one.siglum} ${nameOf(one.article)}, ${one.reason}, ${one.strength}${support}: ${words}`
      }),
      ...utterance.reportLinks.map(
        (link) => `- reported in ${link.quotation}, ${link.reason}, ${link.strength}`,
      ),
      ...(collation.places.length > 1 ? [`base ${collation.base}`] : []),
      ...collation.places
        .filter(({ readings }) => readings.length > 1)
        .map(({ readings }) =>
          readings
            .map(({ text, gap, witnesses }) => `${text ?? `(${gap})`} ${witnesses.join(' ')}`)
            .join(' | '),
        ),
      ...collation.moves.map(({ witness, from, to }) => `${witness} moves ${from} to ${to}`),
      ...[...collation.differences, ...collation.departures.flatMap(({ differences }) => differences)].map(
        (one) => `- ${one.class}, ${one.why}, ${one.kind}, at ${one.places.join(' ')}: ${one.sentence}`,
      ),
      '',
    ]),
    ...edition.dependences.flatMap(({ articles: [one, other], strength, evidence }) => [
      `${nameOf(one)} and ${nameOf(other)}, ${strength}: ${evidence.map(({ kind }) => kind).join(', ')}`,
    ]),
    `lines: ${edition.lines.map((line) => line.map(nameOf).join(' + ')).join(' · ')}`,
    ...edition.opposites.map((one) => `opposite: ${JSON.stringify(one)}`),
    '',
  ].join('\n')
}

/** Returns who is read to have said which words, and what kind of quotation it is. */
export function wordsOfPeople({ articles, quotations }: Edition): string[] {
  return quotations.flatMap(({ quotation, speaker }) =>
    articles
      .filter(({ id }) => id === quotation.article)
      .map((article) => `${speaker}, ${quotation.kind}: ${sliceOf(article, quotation)}`),
  )
}

function quotationLines(
  article: Article,
  { quotation, attribution, speaker, corrected }: AttributedQuotation,
): string[] {
  const [open, close] = quotation.marks
  const told = [
    ['cue', attribution.cue],
    ['named', attribution.mention],
    ['meaning', attribution.antecedent],
    ['when', attribution.occasion],
  ] as const
  return [
    `- ${open}${quotation.segments.map((one) => sliceOf(article, one)).join(' ⏎ ')}${close}`,
    [
      `  ${quotation.kind} of ${speaker ?? 'nobody known'}`,
      `${attribution.rule}, ${attribution.confidence}`,
      ...(attribution.reason ? [attribution.reason] : []),
      ...attribution.via.map(({ name, kind }) => `told by ${name} (${kind})`),
      ...told.flatMap(([what, span]) => (span ? [`${what} “${sliceOf(article, span)}”`] : [])),
      ...(quotation.within ? [`within ${quotation.within}`] : []),
      ...(quotation.continues ? [`goes on from ${quotation.continues}`] : []),
      ...(attribution.occasionId ? [`on ${attribution.occasionId}`] : []),
      ...(corrected ? [`corrected: ${corrected}`] : []),
    ].join('; '),
  ]
}

function sliceOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end).replaceAll(/\s+/gu, ' ')
}
