import type { Article } from '../model/article.ts'
import type { DependenceEvidence } from '../model/dependence.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { endsOf } from '../sure.ts'

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
/** The same behind it: “Corbel reported”, “the Corbel news agency”. */
const CREDITED =
  /^(?: (?:news|press))? agency\b|^ (?:has )?(?:report(?:s|ed)|said|says|wr(?:ites|ote)|quot(?:es|ed))\b/iu
const WORD = /[\p{L}\p{N}]+/gu
/** Most characters between two words of a name: “Quay & Crane”. */
const GAP = 3

/** An outlet by the words of its name that are its own, first to last, and the positions of its articles. */
interface Named {
  readonly words: readonly string[]
  readonly positions: readonly number[]
}

/**
 * Returns where articles name another outlet of the story as their source, by the positions of both as `0 3`, the lesser
 * first. Words inside quotations are not the article's own.
 *
 * ```text
 * La Voz de Puerto Azul     is looked for as   Voz de Puerto Azul
 * Corbel Press Agency                          Corbel
 * ```
 */
export function findCredits(
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Map<string, Credit> {
  const credits = new Map<string, Credit>()
  const byFirstWord = namesOf(articles)
  const quotedIn = Map.groupBy(
    quotations.filter(({ kind }) => kind !== 'indirect'),
    ({ article }) => article,
  )
  for (const [at, article] of articles.entries())
    for (const [{ positions }, span] of creditsIn(article, byFirstWord, quotedIn.get(article.id) ?? []))
      for (const other of positions) {
        const key = at < other ? `${at} ${other}` : `${other} ${at}`
        const named = articles[other] as Article
        if (named.outlet.id === article.outlet.id || credits.has(key)) continue
        credits.set(key, { kind: 'credit', article: article.id, names: named.id, span })
      }
  return credits
}

/** Outlets whose names are known and have words of their own, by the first of these. */
function namesOf(articles: readonly Article[]): ReadonlyMap<string, readonly Named[]> {
  const byOutlet = Map.groupBy(articles.entries(), ([, { outlet }]) => outlet.id)
  const named = [...byOutlet.values()].flatMap((own): Named[] => {
    const [[, { outlet }]] = endsOf(own, 'article of an outlet')
    const words = outlet.by === 'file' ? [] : [...outlet.name.matchAll(WORD)].map(([word]) => word)
    const isOwn = (word: string) => word.length > 2 && !COMMON.has(word.toLowerCase())
    const telling = words.slice(words.findIndex(isOwn), words.findLastIndex(isOwn) + 1)
    return telling.length > 0 ? [{ words: telling, positions: own.map(([at]) => at) }] : []
  })
  return Map.groupBy(named, ({ words: [first = ''] }) => first)
}

/** Every outlet that an article credits, with the first place where it does; one pass over its words. */
function creditsIn(
  { reading }: Article,
  byFirstWord: ReadonlyMap<string, readonly Named[]>,
  quoted: readonly Quotation[],
): ReadonlyMap<Named, Span> {
  const found = new Map<Named, Span>()
  const words = [...reading.matchAll(WORD)].map(({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  for (const [at, { word, start }] of words.entries())
    for (const name of byFirstWord.get(word) ?? []) {
      const run = words.slice(at, at + name.words.length)
      const isName =
        name.words.every((one, position) => run[position]?.word === one) &&
        run.every((one, position) => one.start - (run[position - 1]?.end ?? one.start) <= GAP)
      if (!isName || found.has(name)) continue
      if (quoted.some((one) => one.start <= start && start < one.end)) continue
      const [, { end }] = endsOf(run, 'word of a name')
      if (
        CREDITING.test(reading.slice(Math.max(0, start - REACH), start)) ||
        CREDITED.test(reading.slice(end, end + REACH))
      )
        found.set(name, { start, end })
    }
  return found
}
