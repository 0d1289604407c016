import type { PartKind } from '../model/article.ts'
import type { Utterance, Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import type { EditionIndex } from './edition-index.ts'
import { kindWord } from './kind-word.ts'
import { ordinalWord } from './wording.ts'

const COUNTED: ReadonlySet<PartKind> = new Set(['paragraph', 'blockquote', 'item'])
const NAMED: Partial<Record<PartKind, string>> = {
  headline: 'headline',
  subheading: 'sub-heading',
  caption: 'caption',
}

/**
 * Returns what to call the passages of outlets that print a statement more than once, by siglum: `headline`, `pull
 * quote`, `third paragraph`; of two in one paragraph what
 * they are, `words quoted`, or their order, `third paragraph, second passage`. Outlets that print it
 * once need no names and have none.
 */
export function passageNames(index: EditionIndex, { witnesses }: Utterance): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const byOutlet = Map.groupBy(witnesses, (witness) => index.outletOf(witness.article).number)
  for (const own of byOutlet.values()) {
    if (own.length < 2) continue
    const articles = [...new Set(own.map(({ article }) => article))]
    const nameOf = (witness: Witness) => {
      const name = placeName(index, witness)
      const which = articles.indexOf(witness.article)
      return articles.length > 1 ? `${name} of its ${ordinalWord(which + 1)} article` : name
    }
    for (const [name, same] of Map.groupBy(own, nameOf)) {
      const kinds = same.map(({ quotation }) => kindWord(index, index.quotation(quotation).quotation))
      const told = new Set(kinds).size === same.length
      for (const [at, { siglum }] of same.entries()) {
        const here = told ? kinds[at] : `${name}, ${ordinalWord(at + 1)} passage`
        names.set(siglum, (same.length > 1 && here) || name)
      }
    }
  }
  return names
}

function placeName(index: EditionIndex, { article, quotation, start }: Witness): string {
  const { parts } = index.article(article)
  const at = parts.findIndex((part) => part.start <= start && start < part.end)
  const { kind } = sure(parts[at], 'part of the article')
  if (index.quotation(quotation).quotation.kind === 'pull') return 'pull quote'
  const before = parts.slice(0, at + 1).filter((part) => COUNTED.has(part.kind)).length
  return NAMED[kind] ?? (before === 0 ? 'text' : `${ordinalWord(before)} paragraph`)
}
