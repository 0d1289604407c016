import type { Article } from '../model/article.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { SpeakerPage, SpeakersPage } from '../model/page.ts'
import type { Slice } from '../model/slice.ts'
import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/speaker.ts'
import { sure } from '../sure.ts'
import { lineLink } from './contexts.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { saidOfQuotation } from './said.ts'
import { shorten, sliceOf, titleOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { utteranceLabel } from './utterance-label.ts'
import { countOf, numberWord, sentenceCase, timesWord } from './wording.ts'

/** Reports shown on a speaker's page. */
const MOST_REPORTS = 60
/** Characters of each. */
const LENGTH = 240

/** Speakers of a list that stand open; a few more do too, rather than be folded away. */
const MOST_OPEN = 40
const FEW = 10

/** Returns everyone who is quoted, most quotations first. */
export function speakersPage(index: EditionIndex): SpeakersPage {
  const story = storyLabel(index)
  const speakers = quotedSpeakers(index)
  const told = new Set(index.edition.quotations.map(({ speaker }) => speaker))
  const others = index.edition.speakers.filter(({ id }) => told.has(id)).length - speakers.length
  const open = speakers.length > MOST_OPEN + FEW ? MOST_OPEN : speakers.length
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
        quotationsOf(index, speaker).map(({ quotation }) => quotation),
      ),
    })),
    open,
    rest: restWords(speakers.slice(open).map((speaker) => quotationsOf(index, speaker).length)),
    onlyReported: others > 0 ? countOf(others, 'more speaker') : '',
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
    return occasion.id === null ? 1000 : sure(order.get(occasion.id), `occasion is called ${occasion.id}`)
  }
  groups.sort((a, b) => rank(a) - rank(b))
  const reports = reportsOf(index, speaker)
  const counts = countsOf(index, speaker)
  return {
    kind: 'speaker',
    path: index.speakerPath(speaker.id),
    slug: index.speakerSlug(speaker.id),
    title: `${speaker.name}, as quoted`,
    description: `What outlets print as said by ${speaker.name}: ${counts}.`,
    story: storyLabel(index),
    name: speaker.name,
    role: speaker.role ?? '',
    counts,
    names: namesOf(index, speaker),
    occasions: groups.map(([label, utterances]) => ({
      label: label ? sentenceCase(label) : 'The articles do not say when',
      utterances: utterances.map((entry) => utteranceLabel(index, entry)),
    })),
    reports: reports.slice(0, MOST_REPORTS).map((entry) => reportLine(index, entry)),
    moreReports: reports.length > MOST_REPORTS ? numberWord(reports.length - MOST_REPORTS) : '',
  }
}

/** Returns the speakers who have a page: those who are quoted. */
export function quotedSpeakers(index: EditionIndex): Speaker[] {
  return index.edition.speakers
    .map((speaker) => ({ speaker, quotations: quotationsOf(index, speaker).length }))
    .filter(({ quotations }) => quotations > 0)
    .sort((a, b) => b.quotations - a.quotations)
    .map(({ speaker }) => speaker)
}

/** `246 more speakers, each with at most two quotations`; '' for none. */
function restWords(quotations: readonly number[]): string {
  const [most = 0] = quotations
  if (most === 0) return ''
  const each = most === 1 ? 'one quotation' : `at most ${countOf(most, 'quotation')}`
  return `${countOf(quotations.length, 'more speaker')}, each with ${each}`
}

function quotationsOf(index: EditionIndex, { id }: Speaker): AttributedQuotation[] {
  return index.saidBy(id).filter(({ quotation }) => quotation.kind !== 'indirect')
}

function reportsOf(index: EditionIndex, { id }: Speaker): AttributedQuotation[] {
  return index.saidBy(id).filter(({ quotation }) => quotation.kind === 'indirect')
}

/** `quoted nine times in three articles, reported twice in two`. */
function countsOf(index: EditionIndex, speaker: Speaker): string {
  const articles = (entries: readonly AttributedQuotation[]) =>
    new Set(entries.map(({ quotation }) => quotation.article)).size
  const quoted = quotationsOf(index, speaker)
  const reports = reportsOf(index, speaker)
  const counts = `quoted ${timesWord(quoted.length)} in ${countOf(articles(quoted), 'article')}`
  if (reports.length === 0) return counts
  return `${counts}, reported ${timesWord(reports.length)} in ${numberWord(articles(reports))}`
}

function reportLine(index: EditionIndex, entry: AttributedQuotation): SpeakerPage['reports'][number] {
  const { quotation } = entry
  const article = index.article(quotation.article)
  return {
    ...shownSegments(article, quotation.segments),
    outlet: index.outletOf(article.id).mark,
    sure: saidOfQuotation(index, entry).sure,
    line: lineLink(index, article, quotation.start),
    quoted: entry.utterances.map((id) => ({
      path: index.utterancePath(id),
      title: titleOf(index, index.utterance(id).utterance),
    })),
  }
}

/** What a report tells, piece by piece, as far as there is room. */
function shownSegments(
  article: Article,
  segments: readonly Span[],
): { readonly slices: readonly Slice[]; readonly cut: boolean } {
  const slices: Slice[] = []
  let room = LENGTH
  for (const segment of segments) {
    const { slice, cut } = shorten(article, segment, room)
    slices.push(slice)
    room -= slice.text.length
    if (cut || room <= 0) return { slices, cut: cut || slices.length < segments.length }
  }
  return { slices, cut: false }
}

/** The words that name the speaker beside a quotation, in the outlets' own spelling. */
function namesOf(index: EditionIndex, speaker: Speaker): SpeakerPage['names'] {
  const names = new Map<string, { slice: Slice; articles: { article: string }[] }>()
  for (const { quotation, attribution } of quotationsOf(index, speaker)) {
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
