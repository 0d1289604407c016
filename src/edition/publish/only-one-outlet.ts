import type { SingleOutlet } from '../model/page-story.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { loneParts } from './lone-parts.ts'
import { saidOfUtterance } from './said.ts'
import { titleOf } from './slices.ts'
import { onlyReporting } from './utterance-label.ts'
import { countOf, numberWord } from './wording.ts'

/** With more statements than this that one outlet alone quotes, only a few of each outlet's are shown. */
const MOST_SINGLE = 100
const FEW = 4

/**
 * Returns what one outlet alone quotes, outlet by outlet: whole statements, and of those that others quote too the parts
 * that no other quotes. Outlets that quote nothing say so.
 */
export function onlyOneOutlet(index: EditionIndex): SingleOutlet[] {
  const told = index.edition.utterances.map((entry) => {
    return { entry, outlets: outletsOf(index, entry.utterance.witnesses) }
  })
  const single = told.filter(({ outlets }) => outlets.length === 1)
  const parts = told.flatMap(({ entry, outlets }) =>
    outlets.length > 1 ? loneParts(index, entry).map((part) => ({ ...part, entry })) : [],
  )
  const byOutlet = Map.groupBy(single, ({ outlets }) => outlets[0]?.number)
  const partsByOutlet = Map.groupBy(parts, ({ outlet }) => outlet)
  const shown = <One>(own: readonly One[]) => (single.length > MOST_SINGLE ? own.slice(0, FEW) : own)
  return index.outlets.flatMap((outlet) => {
    const own = byOutlet.get(outlet.number) ?? []
    const ownParts = partsByOutlet.get(outlet.number) ?? []
    const quotes = outlet.articles.some((article) => index.quotationsOf(article.id).length > 0)
    if (own.length + ownParts.length === 0 && quotes) return []
    return {
      outlet: outlet.mark,
      path: index.articlePath(outlet.first.id),
      note: quotes ? amount(own.length, ownParts.length) : 'quotes nobody',
      more: own.length > shown(own).length ? numberWord(own.length - shown(own).length) : '',
      utterances: shown(own).map(({ entry }) => ({
        path: index.utterancePath(entry.utterance.id),
        title: titleOf(index, entry.utterance),
        said: saidOfUtterance(index, entry.utterance),
        reporting: onlyReporting(index, entry),
      })),
      parts: shown(ownParts).map(({ entry: { utterance }, siglum, slices }) => ({
        path: `${index.utterancePath(utterance.id)}#in-${siglum}`,
        said: saidOfUtterance(index, utterance),
        slices,
      })),
    }
  })
}

/** Returns `three statements`, `three statements and parts of two others`, `part of one statement`. */
function amount(statements: number, parted: number): string {
  const part = parted > 1 ? 'parts' : 'part'
  if (parted === 0) return countOf(statements, 'statement')
  if (statements === 0) return `${part} of ${countOf(parted, 'statement')}`
  const others = parted > 1 ? `${numberWord(parted)} others` : 'another'
  return `${countOf(statements, 'statement')} and ${part} of ${others}`
}
