import type { AttributedQuotation } from '../model/edition.ts'
import type { Citation } from '../model/page-utterance.ts'
import type { Witness } from '../model/utterance.ts'
import { wordsOf } from '../text/words.ts'
import type { EditionIndex } from './edition-index.ts'
import { saidOfQuotation } from './said.ts'
import { sliceOf } from './slices.ts'
import { dateWords } from './wording.ts'

/** Quotations of more words are found by their ends. */
const LONG = 10
/** Words at each end. */
const END = 4

/**
 * Returns what it takes to cite one witness: its words as printed, who is named as the speaker, who prints it, the date
 * the text gives, and an address. That is the article's own, with a text fragment that leads a browser to the words, or
 * our page's where the article's is not known; `path` is the latter, absolute within the site.
 *
 * ```text
 * “We will never sign a treaty today.” – Jane Roe, as printed by Morning Bell, 14 March 2019.
 * https://bell.example/1#:~:text=We%20will%20never%20sign%20a%20treaty%20today
 * ```
 */
export function citationOf(
  index: EditionIndex,
  entry: AttributedQuotation,
  witness: Witness,
  path: string,
): Citation {
  const article = index.article(witness.article)
  const { speaker, sure, relay } = saidOfQuotation(index, entry)
  const named = speaker ? `${speaker}${sure ? '' : ' (likely)'}` : 'speaker not known'
  const url = index.edition.story.articles[article.file]?.url
  const stamp = article.stamps.find(({ kind }) => kind === 'published') ?? article.stamps[0]
  return {
    slices: witness.segments.map((segment) => sliceOf(article, segment)),
    source: [
      named,
      ...(relay ? [relay] : []),
      article.transcript
        ? `as recorded${article.transcript.source ? ` by ${article.transcript.source}` : ''}`
        : `as printed by ${article.outlet.name}`,
      stamp ? dateWords(stamp.value) : 'no date in the text',
    ].join(', '),
    path: url && /^https?:/u.test(url) ? url + fragmentOf(article.text, witness, url) : path,
  }
}

/** The directive by which a browser finds the words on a page: all of a short quotation, both ends of a long one. */
function fragmentOf(text: string, { segments }: Witness, url: string): string {
  const words = segments.flatMap(({ start, end }) => wordsOf(text, start, end))
  const run = (first: number, last: number) => encoded(text, words[first]?.start, words[last]?.end)
  const last = words.length - 1
  if (last < 0) return ''
  const short = words.length <= LONG && segments.length === 1
  const found = short || last < 2 * END ? run(0, last) : `${run(0, END - 1)},${run(last - END + 1, last)}`
  return `${url.includes('#') ? '' : '#'}:~:text=${found}`
}

/** Hyphens too, which have a meaning of their own in the directive, and apostrophes, at which some who read a link end it. */
function encoded(text: string, start = 0, end = start): string {
  return encodeURIComponent(text.slice(start, end).toWellFormed()).replace(/-/gu, '%2D').replace(/'/gu, '%27')
}
