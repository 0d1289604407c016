import type { QuotesPage } from '../model/page.ts'
import type { EditionIndex } from './edition-index.ts'
import { storyLabel } from './story-label.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, sentenceCase } from './wording.ts'

/** With more statements than this that one outlet alone quotes, they are folded under their speakers. */
const MOST_OPEN = 100

/** Returns the list of everything that was said: what several outlets quote first. */
export function quotesPage(index: EditionIndex): QuotesPage {
  const story = storyLabel(index)
  const labels = index.edition.utterances.map((entry) => utteranceLabel(index, entry))
  const byOutlets = labels.toSorted((a, b) => b.outlets.length - a.outlets.length)
  const single = byOutlets.filter((label) => label.outlets.length < 2)
  return {
    kind: 'quotes',
    path: `${index.root}quotes/`,
    title: `Quotes · ${story.title}`,
    description: `${sentenceCase(countOf(labels.length, 'statement'))}, who said each and which outlets print it.`,
    story,
    shared: byOutlets.filter((label) => label.outlets.length > 1),
    single,
    folded: single.length > MOST_OPEN,
  }
}
