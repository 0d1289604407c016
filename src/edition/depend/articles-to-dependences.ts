import type { Article } from '../model/article.ts'
import type { Collation } from '../model/collation.ts'
import type { Dependence, DependenceEvidence, Line } from '../model/dependence.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Story } from '../model/story.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { articleProse } from './article-prose.ts'
import { findCredits } from './find-credits.ts'
import { findSharedOrder } from './find-shared-order.ts'
import { findSharedProse } from './find-shared-prose.ts'
import { findSharedReadings } from './find-shared-readings.ts'
import { strengthOf, weightOf } from './weigh-evidence.ts'

/** Which articles go back to one text, and what stands for itself. */
export interface Dependences {
  /** In the order of both files. */
  readonly dependences: readonly Dependence[]
  /** Every article in exactly one line; in the order of their first files. */
  readonly lines: readonly Line[]
}

/**
 * Returns which articles probably go back to one text: near-copies of an agency's report, translations, and whoever the
 * editor knows of. What ten outlets print alike may have been written once; pages can therefore count lines as well
 * as outlets.
 *
 * ```text
 * Courier   the agency's sentences in another order        ┐
 * Pennant   the agency's sentences, cut short              ├ one line
 * Lantern   translated: its quotations in the same order   ┘
 * Post      its own report                                   another
 * ```
 *
 * An outlet's own two articles are never told of.
 *
 * @param articles in order of file
 */
export function articlesToDependences(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  collated: readonly { readonly utterance: Utterance; readonly collation: Collation }[],
  story: Story,
): Dependences {
  const order = new Map(articles.map(({ id }, at) => [id, at]))
  const byArticle = Map.groupBy(quotations, ({ article }) => article)
  const statementsOf = new Map<string, Set<string>>()
  for (const { utterance } of collated)
    for (const { article } of utterance.witnesses)
      statementsOf.set(article, (statementsOf.get(article) ?? new Set()).add(utterance.id))
  const kinds: ReadonlyMap<string, DependenceEvidence>[] = [
    findMadeFrom(articles, story),
    findSharedProse(articles.map((article) => articleProse(article, byArticle.get(article.id) ?? []))),
    findSharedOrder(
      collated.map(({ utterance }) => utterance),
      order,
    ),
    findSharedReadings(collated, order),
    findCredits(articles, quotations),
  ]
  const keys = new Set(kinds.flatMap((kind) => [...kind.keys()]))
  const dependences = [...keys].flatMap((key): Dependence[] => {
    const [one, other] = key.split(' ').map((at) => articles[Number(at)]) as [Article, Article]
    if (one.outlet.id === other.outlet.id) return []
    // Where two quote nothing in common, what they share is the house's: a note, a box, a paragraph of background.
    // The editor knows better.
    const meet = !(statementsOf.get(one.id)?.isDisjointFrom(statementsOf.get(other.id) ?? new Set()) ?? true)
    if (!meet && !kinds[0]?.has(key)) return []
    const evidence = kinds
      .flatMap((kind) => kind.get(key) ?? [])
      .filter((each) => weightOf(each) > 0)
      .sort((a, b) => weightOf(b) - weightOf(a))
    const strength = strengthOf(evidence)
    return strength ? [{ articles: [one.id, other.id], strength, evidence }] : []
  })
  const at = (article: string) => sure(order.get(article), `article is called ${article}`)
  const place = ({ articles: [a, b] }: Dependence) => at(a) * articles.length + at(b)
  dependences.sort((a, b) => place(a) - place(b))
  return { dependences, lines: linesOf(articles, dependences) }
}

/** What story.yaml says: one file of the story was made from another. */
function findMadeFrom(articles: readonly Article[], story: Story): Map<string, DependenceEvidence> {
  const found = new Map<string, DependenceEvidence>()
  const at = new Map(articles.map(({ file }, position) => [file, position]))
  for (const [position, article] of articles.entries()) {
    const { madeFrom, how } = story.articles[article.file] ?? { madeFrom: null, how: null }
    const source = madeFrom === null ? undefined : at.get(madeFrom)
    if (source === undefined || source === position) continue
    const key = source < position ? `${source} ${position}` : `${position} ${source}`
    found.set(key, { kind: 'editor', made: article.id, from: (articles[source] as Article).id, how })
  }
  return found
}

/** Articles joined wherever a dependence joins two. */
function linesOf(articles: readonly Article[], dependences: readonly Dependence[]): Line[] {
  const lineOf = new Map(articles.map(({ id }) => [id, [id]]))
  for (const {
    articles: [one, other],
  } of dependences) {
    const [a, b] = [
      sure(lineOf.get(one), 'line of an article'),
      sure(lineOf.get(other), 'line of an article'),
    ]
    if (a === b) continue
    a.push(...b)
    for (const id of b) lineOf.set(id, a)
  }
  return [...new Set(lineOf.values())].map((line) => {
    const held = new Set(line)
    return articles.flatMap(({ id }) => (held.has(id) ? [id] : []))
  })
}
