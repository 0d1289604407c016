import type { Collator } from '../model/collation.ts'
import type { Edition } from '../model/edition.ts'
import type { HtmlPage, PageRecord } from '../model/page.ts'
import { articlePage } from './article-page.ts'
import { articlesPage } from './articles-page.ts'
import { checkSlices } from './check-slices.ts'
import { comparePage, pairPages } from './compare-pages.ts'
import { indexEdition } from './edition-index.ts'
import { editionToDocument } from './edition-to-document.ts'
import { filePage } from './file-page.ts'
import { quotesPage } from './quotes-page.ts'
import { shareCards, withCards } from './share-cards.ts'
import { quotedSpeakers, speakerPage, speakersPage } from './speaker-pages.ts'
import { storyLabel } from './story-label.ts'
import { storyPage } from './story-page.ts'
import { textsOf } from './texts-of.ts'
import { utterancePages } from './utterance-page.ts'
import { withControlsShown } from './with-controls-shown.ts'
import { withOwnersNamed } from './with-owners-named.ts'

/**
 * Returns one plain record a page, and one for each file beside them: all counting, sorting and wording is done, a
 * template only sets it. What differs between two outlets is told by `collate` from their passages alone; without it,
 * by what the story's own collation tells of them.
 * Throws when words that a page would show as printed are not what their file says.
 */
export function editionToPages(given: Edition, collate?: Collator): PageRecord[] {
  const edition = withOwnersNamed(withControlsShown(given))
  const index = indexEdition(edition)
  const texts = textsOf(edition)
  const pages: HtmlPage[] = [
    storyPage(index),
    quotesPage(index),
    ...edition.utterances.flatMap((entry) => utterancePages(index, entry)),
    articlesPage(index),
    ...texts.flatMap((article) => [articlePage(index, article), filePage(index, article)]),
    speakersPage(index),
    ...quotedSpeakers(index).map((speaker) => speakerPage(index, speaker)),
    ...(index.compares ? [comparePage(index)] : []),
    ...pairPages(index, collate),
  ]
  const textOf = new Map(texts.map((article) => [article.file, article.text]))
  const cards = shareCards(index, pages)
  const faults = checkSlices([pages, cards], (file) => textOf.get(file))
  if (faults.length > 0)
    throw new Error(`As Quoted has a bug: not what the file says\n  ${faults.join('\n  ')}`)
  const path = `${index.root}story.json`
  return [
    ...withCards(pages, cards),
    { kind: 'document', path, story: storyLabel(index), document: editionToDocument(given) },
    ...cards,
  ]
}
