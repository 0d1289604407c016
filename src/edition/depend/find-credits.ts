import type { Article } from '../model/article.ts'
import type { DependenceEvidence } from '../model/dependence.ts'
import type { Quotation } from '../model/quotation.ts'

type Credit = DependenceEvidence & { readonly kind: 'credit' }

/** Words that many outlets have in their names: alone they name nobody. */
const COMMON = new Set(
  `the news press agency service times post herald gazette tribune courier mercury observer guardian telegraph chronicle
  journal daily weekly star mirror express broadcasting radio television online live today world national republic
  ministry department office voice la le les el die der das de du of and`.split(/\s+/u),
)
/** What makes a name a source: “the Corbel agency”, “(with Corbel)”, “told Corbel”. Within so many characters before it. */
const CREDITING =
  /(?:\b(?:agency|agencies|with|from|by|via|source|sources|told|credit|reports?|reported|according to|quot(?:ed|ing)|cit(?:ed|ing)|and|said|says)\b|[(:/–—-])[^.!?\n]{0,24}$/iu
const REACH = 48

/**
 * Returns where articles name another outlet of the story as their source, by the positions of both as `0 3`, the lesser
 * first. Words inside quotations are not the article's own.
 */
export function findCredits(
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Map<string, Credit> {
  const credits = new Map<string, Credit>()
  const names = articles.map(({ outlet }) => (outlet.by === 'file' ? null : namePattern(outlet.name)))
  const quotedIn = Map.groupBy(
    quotations.filter(({ kind }) => kind !== 'indirect'),
    ({ article }) => article,
  )
  for (const [at, article] of articles.entries())
    for (const [other, name] of names.entries()) {
      const key = at < other ? `${at} ${other}` : `${other} ${at}`
      const named = articles[other] as Article
      if (!name || other === at || named.outlet.id === article.outlet.id || credits.has(key)) continue
      const span = creditIn(article, name, quotedIn.get(article.id) ?? [])
      if (span) credits.set(key, { kind: 'credit', article: article.id, names: named.id, span })
    }
  return credits
}

/** The words of a name that are its own, in their order; null where it has none. */
function namePattern(name: string): RegExp | null {
  const own = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word.toLowerCase()))
  return own.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])${own.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}])`, 'gu')
    : null
}

function creditIn({ reading }: Article, name: RegExp, quoted: readonly Quotation[]) {
  for (const { index, 0: words } of reading.matchAll(name)) {
    if (quoted.some(({ start, end }) => start <= index && index < end)) continue
    if (CREDITING.test(reading.slice(Math.max(0, index - REACH), index)))
      return { start: index, end: index + words.length }
  }
  return null
}
