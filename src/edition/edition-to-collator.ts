import { utteranceToCollation } from './collate/utterance-to-collation.ts'
import type { Collator } from './model/collation.ts'
import type { Edition } from './model/edition.ts'
import { textsOf } from './publish/texts-of.ts'
import { sure } from './sure.ts'

/**
 * Returns what lines up some witnesses of an edition by themselves, as its own collations are made.
 *
 * The edition holds one collation an utterance, told against one witness. Whoever sets two other witnesses side by
 * side needs what stands between those two, and keeping that for every pair would make an edition of sixty articles
 * a hundred times as large.
 */
export function editionToCollator(edition: Edition): Collator {
  const { story, transcripts, quotations } = edition
  const byId = new Map(textsOf(edition).map((article) => [article.id, article]))
  const all = [...quotations, ...transcripts.flatMap((one) => one.quotations)]
  const segments = new Map(all.map(({ quotation }) => [quotation.id, quotation.segments]))
  const articleOf = (id: string) => sure(byId.get(id), `article is called ${id}`)
  return (utterance) =>
    utteranceToCollation(utterance, {
      segmentsOf: (id) => sure(segments.get(id), `quotation is called ${id}`),
      textOf: (id) => articleOf(id).text,
      outletOf: (id) => articleOf(id).outlet.name,
      isTranslated: (id) => Boolean(story.articles[articleOf(id).file]?.language),
    })
}
