import { goesOnBehindACue } from '../language/english/goes-on-behind-a-cue.ts'
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import { type OccasionReading, readOccasion, UNKNOWN_OCCASION } from './occasion-reading.ts'
import { firstEndingAfter, quotationToStatements } from './quotation-to-statements.ts'
import type { Statement } from './statement.ts'
import { type Term, termsOf } from './term.ts'
import type { Voice } from './voice.ts'

/** What grouping needs of one article. */
export interface GroupingArticle {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** One for each quotation. */
  readonly attributions: readonly Attribution[]
}

/**
 * Returns every statement of every quotation, reports in the reporter's words (`indirect`) included, in the order
 * of the articles and of their places.
 *
 * @param articles in order of file name
 */
export function collectStatements(
  articles: readonly GroupingArticle[],
  speakerOf: (quotation: Quotation, attribution: Attribution | undefined) => Voice,
  story: Story,
): Statement[] {
  return articles.flatMap((entry, order) => statementsOfArticle(entry, order, speakerOf, story))
}

function statementsOfArticle(
  { article, sentences, quotations, attributions }: GroupingArticle,
  order: number,
  speakerOf: (quotation: Quotation, attribution: Attribution | undefined) => Voice,
  story: Story,
): Statement[] {
  const inOrder = [...quotations].sort((one, other) => one.start - other.start)
  const attributionOf = new Map(attributions.map((attribution) => [attribution.quotation, attribution]))
  const occasions = new Map<string, OccasionReading>()
  const lastKey = new Map<string, string>()
  const statements: Statement[] = []
  const goingOn = new Map<string, string>()
  let earlier: Quotation | undefined
  for (const quotation of inOrder) {
    // What somebody quotes in a transcript was said elsewhere: of that it is no record.
    if (article.transcript && quotation.within !== null) continue
    const occasion = occasionOf(article, attributionOf.get(quotation.id), story)
    const carried = quotation.continues ? occasions.get(quotation.continues) : undefined
    const reading = occasion === UNKNOWN_OCCASION && carried ? carried : occasion
    occasions.set(quotation.id, reading)
    const voice = speakerOf(quotation, attributionOf.get(quotation.id))
    const spans = quotationToStatements(article.reading, quotation, sentences)
    const spoken = quotation.kind === 'direct' || quotation.kind === 'partial'
    const goesOn = spoken && earlier && goesOnBehindACue(article.reading, earlier, quotation)
    const parted = goesOn ? earlier?.id : undefined
    if (spoken) earlier = quotation
    const from = lastKey.get(quotation.continues ?? parted ?? '')
    const keyOf = (at: number) => `${quotation.id}#${at}`
    const last = spans.length - 1
    if (from) goingOn.set(from, keyOf(0))
    for (const [at, span] of spans.entries()) {
      const terms = termsOf(article.reading.slice(span.start, span.end))
      const content = terms.filter((term) => term.content).length
      statements.push({
        key: keyOf(at),
        quotation,
        order,
        outlet: article.outlet.id,
        translated: (story.articles[article.file]?.language ?? null) !== null,
        reference: article.transcript !== null,
        span,
        terms,
        content,
        fragment: isFragment(quotation, terms, content),
        voice,
        occasion: reading,
        host: hostOf(article, sentences, quotation),
        before: at > 0 ? keyOf(at - 1) : (from ?? null),
        after: at < last ? keyOf(at + 1) : null,
        goesOnFrom: (at === 0 ? lastKey.get(parted ?? '') : undefined) ?? null,
        pieces: [],
      })
    }
    lastKey.set(quotation.id, keyOf(last))
  }
  return statements.map((statement) => {
    const next = goingOn.get(statement.key)
    return next && statement.after === null ? { ...statement, after: next } : statement
  })
}

/** Words inside the reporter's sentence stand by themselves only when there are enough of them. */
export function isFragment(quotation: Quotation, terms: readonly Term[], content: number): boolean {
  if (content <= 1 || (content === 2 && terms.length <= 8)) return true
  return content <= 3 && (quotation.kind === 'partial' || quotation.kind === 'nested') && terms.length < 6
}

function occasionOf(article: Article, attribution: Attribution | undefined, story: Story): OccasionReading {
  const chosen = story.occasions.find((occasion) => occasion.id === attribution?.occasionId)
  if (chosen) return { ...UNKNOWN_OCCASION, ids: [chosen.id], shown: { id: chosen.id, label: chosen.label } }
  const span = attribution?.occasion
  return span ? readOccasion(article.reading.slice(span.start, span.end), story.occasions) : UNKNOWN_OCCASION
}

/** Forms of the content words in the sentences a quotation stands in, its own words left out. */
function hostOf(article: Article, sentences: readonly Sentence[], quotation: Span): ReadonlySet<string> {
  const forms = new Set<string>()
  for (let at = firstEndingAfter(sentences, quotation.start); at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence || sentence.start >= quotation.end) break
    addContent(forms, article.reading.slice(sentence.start, Math.max(sentence.start, quotation.start)))
    addContent(forms, article.reading.slice(Math.min(quotation.end, sentence.end), sentence.end))
  }
  return forms
}

function addContent(forms: Set<string>, words: string): void {
  for (const term of termsOf(words)) if (term.content) forms.add(term.form)
}
