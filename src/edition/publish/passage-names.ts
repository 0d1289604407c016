import type { Article, Part, PartKind } from '../model/article.ts'
import type { Utterance, Witness } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import type { EditionIndex } from './edition-index.ts'
import { kindWord } from './kind-word.ts'
import { partAt } from './part-at.ts'
import { rememberEach } from './remember-each.ts'
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
  if (index.quotation(quotation).quotation.kind === 'pull') return 'pull quote'
  const file = index.article(article)
  const part = partAt(file, start)
  const number = sure(paragraphNumbers(file).get(part), 'number of a part')
  return NAMED[part.kind] ?? (number === 0 ? 'text' : `${ordinalWord(number)} paragraph`)
}

/** How many paragraphs an article has up to the end of each of its parts. */
const paragraphNumbers = rememberEach(({ parts }: Article): ReadonlyMap<Part, number> => {
  let number = 0
  return new Map(parts.map((part) => [part, COUNTED.has(part.kind) ? ++number : number]))
})
