import type { OutletMark, Slice, SpeakerPage, SpeakersPage } from '../model/page.ts'
import type { Speaker } from '../model/speaker.ts'
import { slugOf } from '../text/slug.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { sliceOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, sentenceCase } from './wording.ts'

/** Returns everyone who is quoted, most quotations first. */
export function speakersPage(index: EditionIndex): SpeakersPage {
  const story = storyLabel(index)
  const speakers = quotedSpeakers(index)
  return {
    kind: 'speakers',
    path: `${index.root}speakers/`,
    title: `Speakers · ${story.title}`,
    description: `${sentenceCase(countOf(speakers.length, 'speaker'))} quoted in this story, and by whom.`,
    story,
    speakers: speakers.map((speaker) => ({
      path: index.speakerPath(speaker.id),
      name: speaker.name,
      role: speaker.role ?? '',
      counts: countsOf(index, speaker),
      outlets: outletsOf(
        index,
        ownQuotations(index, speaker).map(({ quotation }) => quotation),
      ),
    })),
  }
}

/** Returns the page of one speaker: everything said, in the order of the event as far as it is known. */
export function speakerPage(index: EditionIndex, speaker: Speaker): SpeakerPage {
  const entries = index.edition.utterances.filter(({ utterance }) => utterance.speaker === speaker.id)
  const order = new Map(index.edition.story.occasions.map((occasion, position) => [occasion.id, position]))
  const groups = [...Map.groupBy(entries, ({ utterance }) => utterance.occasion?.label ?? '')]
  const rank = (group: (typeof groups)[number]) => {
    const occasion = group[1][0]?.utterance.occasion
    if (!occasion) return 2000
    return occasion.id === null ? 1000 : (order.get(occasion.id) ?? 999)
  }
  groups.sort((a, b) => rank(a) - rank(b))
  return {
    kind: 'speaker',
    path: index.speakerPath(speaker.id),
    slug: slugOf(speaker.id, 'speaker'),
    title: `${speaker.name}, as quoted`,
    description: `What outlets print as said by ${speaker.name}: ${countsOf(index, speaker)}.`,
    story: storyLabel(index),
    name: speaker.name,
    role: speaker.role ?? '',
    counts: sentenceCase(countsOf(index, speaker)),
    names: namesOf(index, speaker),
    occasions: groups.map(([label, utterances]) => ({
      label: label ? sentenceCase(label) : 'The articles do not say when',
      utterances: utterances.map((entry) => utteranceLabel(index, entry)),
    })),
  }
}

/** Returns the speakers who have a page. */
export function quotedSpeakers(index: EditionIndex): Speaker[] {
  const count = (speaker: Speaker) => ownQuotations(index, speaker).length
  return index.edition.speakers
    .map((speaker) => ({ speaker, quotations: count(speaker) }))
    .sort((a, b) => b.quotations - a.quotations)
    .map(({ speaker }) => speaker)
}

function ownQuotations(index: EditionIndex, speaker: Speaker) {
  return index.edition.quotations.filter((entry) => entry.speaker === speaker.id)
}

function countsOf(index: EditionIndex, speaker: Speaker): string {
  const own = ownQuotations(index, speaker)
  const quoted = own.filter(({ quotation }) => quotation.kind !== 'indirect').length
  const articles = new Set(own.map(({ quotation }) => quotation.article)).size
  return `${countOf(quoted, 'quotation')} in ${countOf(articles, 'article')}`
}

/** The words that name the speaker beside a quotation, in the outlets' own spelling. */
function namesOf(index: EditionIndex, speaker: Speaker): SpeakerPage['names'] {
  const names = new Map<string, { slice: Slice; articles: { article: string }[] }>()
  for (const { quotation, attribution } of ownQuotations(index, speaker)) {
    if (!attribution.mention) continue
    const slice = sliceOf(index.article(quotation.article), attribution.mention)
    if (/^(?:he|she|they|i|his|her|their)$/iu.test(slice.text)) continue
    const known = names.get(slice.text) ?? { slice, articles: [] }
    known.articles.push({ article: quotation.article })
    names.set(slice.text, known)
  }
  const told = [...names.values()].map(
    ({ slice, articles }): { slice: Slice; outlets: readonly OutletMark[] } => ({
      slice,
      outlets: outletsOf(index, articles),
    }),
  )
  return told.sort((a, b) => b.outlets.length - a.outlets.length)
}
