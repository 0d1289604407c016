import type { Card, CardLink } from '../model/card.ts'
import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { HtmlPage } from '../model/page.ts'
import type { StoryPage } from '../model/page-story.ts'
import type { UtterancePage } from '../model/page-utterance.ts'
import type { Pieces, Said, Title } from '../model/page-words.ts'
import { chooseFeature } from './choose-feature.ts'
import type { EditionIndex } from './edition-index.ts'
import { pageTitle } from './page-title.ts'
import { plainWords } from './plain-words.ts'
import { shorten } from './slices.ts'
import { tellingDifference } from './telling-difference.ts'
import { coveredLength, typeCovers } from './type-covers.ts'
import { countOf, numberWord, sentenceCase } from './wording.ts'

/** Cards of a story beside its own. A picture takes longer than a page, and a story may hold a thousand statements. */
export const MOST_CARDS = 100
/** Printed words on a card, in characters. */
const STATEMENT = 180
/** Fewer say nothing: a statement that the type cannot set further has no card. */
const LEAST = 20
/** Who said it, in characters; a relay that does not fit is left out, and then the name. */
const BY = 70
/** Outlets whose badges are shown. */
const BADGES = 12

/**
 * Returns the story's card, then those of the utterances that two or more outlets carry: of the ones that most outlets
 * carry, at most `MOST_CARDS`. Whatever the text type cannot set in full has no card of its own.
 */
export function shareCards(index: EditionIndex, pages: readonly HtmlPage[]): Card[] {
  const utterances = pages.filter((page) => page.kind === 'utterance')
  const shared = utterances.filter((page) => page.key.length > 1)
  const entries = new Map(
    index.edition.utterances.map((entry) => [index.utterancePath(entry.utterance.id), entry]),
  )
  const cards = shared
    .toSorted((a, b) => b.key.length - a.key.length)
    .flatMap((page) => utteranceCard(index, page, entries.get(page.path)) ?? [])
  const story = pages.find((page) => page.kind === 'story')
  const own = story ? storyCard(index, story, utterances) : null
  return [...(own ? [own] : []), ...cards.slice(0, MOST_CARDS)]
}

/** Returns the pages with their cards: an utterance's own, and beside it that of the story, which stands for all others. */
export function withCards(pages: readonly HtmlPage[], cards: readonly Card[]): HtmlPage[] {
  const links = new Map(cards.map((card) => [card.path, cardLink(card)]))
  return pages.map((page) => {
    const own = links.get(`${page.kind === 'against' ? page.utterance : page.path}card.png`)
    const ofStory = links.get(`${page.story.path}card.png`)
    return {
      ...page,
      story: ofStory ? { ...page.story, card: ofStory } : page.story,
      ...(own && page.kind !== 'story' ? { card: own } : {}),
    }
  })
}

/** Returns the address of a card with all it says, in the order in which it is set. */
function cardLink({ path, story, statement, by, carried, telling }: Card): CardLink {
  const quoted = statement ? plainWords([{ kind: 'slice', ...statement }]) : story.title
  const alt = [`${[quoted, by].filter(Boolean).join(' – ')}.`, carried, plainWords(telling)]
  return { path, alt: alt.filter(Boolean).join(' ') }
}

/** With the statement its page shows first, if it shows one. */
function storyCard(index: EditionIndex, page: StoryPage, utterances: readonly UtterancePage[]): Card | null {
  const { title, when } = page.story
  if (!typeCovers(title)) return null
  const featured = chooseFeature(index)
  const statement = featured ? statementOf(index, featured) : null
  const shown = statement ? utterances.find(({ path }) => path === page.feature?.utterance.path) : undefined
  return {
    kind: 'card',
    path: `${page.path}card.png`,
    story: { title: pageTitle(title), when: typeCovers(when) ? when : '' },
    statement,
    by: shown ? speakerOf(shown) : '',
    carried: `${sentenceCase(countOf(index.outlets.length, 'outlet'))}, word by word.`,
    telling: tellingDifference(shown ? sentences(shown) : []),
    ...badges(index.outlets.map(({ mark }) => mark)),
  }
}

function utteranceCard(
  index: EditionIndex,
  page: UtterancePage,
  entry: CollatedUtterance | undefined,
): Card | null {
  const statement = entry ? statementOf(index, entry) : null
  if (!entry || !statement || !typeCovers(page.story.title)) return null
  const inPart = entry.collation.places.some(({ readings }) => readings.some(({ gap }) => gap === 'lacuna'))
  return {
    kind: 'card',
    path: `${page.path}card.png`,
    story: { title: pageTitle(page.story.title), when: '' },
    statement,
    by: speakerOf(page),
    carried: `${sentenceCase(countOf(page.key.length, 'outlet'))} quote ${inPart ? 'it, or a part of it' : 'it'}.`,
    telling: tellingDifference(sentences(page)),
    ...badges(page.key.map(({ outlet }) => outlet)),
  }
}

/** What the witness that names the utterance prints, from its first word as far as the card has room and the type has glyphs. */
function statementOf(index: EditionIndex, { utterance }: CollatedUtterance): Title | null {
  const witness = utterance.witnesses.find(({ siglum }) => siglum === utterance.named)
  const first = witness?.segments[0]
  if (!witness || !first) return null
  const article = index.article(witness.article)
  const covered = coveredLength(article.text.slice(first.start, first.end))
  const { slice, cut } = shorten(article, first, Math.min(STATEMENT, covered))
  if (!typeCovers(slice.text) || (cut && slice.text.length < LEAST)) return null
  return { slice, cut: cut || witness.segments.length > 1 }
}

/** The sentence the page begins with, then those of its list. */
function sentences({ gist, differences }: UtterancePage): Pieces[] {
  return [...gist.slice(0, 1), ...differences.map(({ pieces }) => pieces)]
}

function speakerOf({ said }: { readonly said: Said }): string {
  const { speaker, sure, relay } = said
  if (speaker === null) return 'Speaker not known'
  const name = `${speaker}${sure ? '' : ' (speaker likely)'}`
  const fits = (words: string) => words.length <= BY && typeCovers(words)
  return [relay ? `${name}, ${relay}` : name, name].find(fits) ?? ''
}

/** A name that the type cannot set is left to its number. */
function badges(outlets: readonly OutletMark[]): Pick<Card, 'outlets' | 'more'> {
  const shown = outlets.length > BADGES ? outlets.slice(0, BADGES - 1) : outlets
  const more = outlets.length - shown.length
  return {
    outlets: shown.map((mark) => ({ number: mark.number, name: typeCovers(mark.name) ? mark.name : '' })),
    more: more > 0 ? `and ${numberWord(more)} more` : '',
  }
}
