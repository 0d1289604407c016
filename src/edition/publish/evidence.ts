import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Evidence } from '../model/page-evidence.ts'
import type { Piece, Pieces } from '../model/page-words.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { endsOf } from '../sure.ts'
import type { EditionIndex } from './edition-index.ts'
import { evidenceAnchor } from './evidence-spans.ts'
import { partAt } from './part-at.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { sliceOf } from './slices.ts'
import { sentenceCase } from './wording.ts'

/** Words this near to each other are shown in one piece, with what stands between: “Roe, who was late, said”. */
const NEAR = 60
/** Rule of a speaker whom the editor has set, whatever words of the article say. */
const SET_BY_EDITOR = 'set by the editor'
/** Rule of a speaker whom only other articles name. */
const SAME_WORDS = 'same words elsewhere'
/** Never across a line’s end, nor with words of another quotation. */
const BREAK = /[\n\r"“”„«»]|''/u

/**
 * Returns how we know who said a quotation, in one line and in full; every word shown is a slice, and in full each
 * leads to its place on the article’s page.
 *
 * ```text
 * “We will sign,” the minister said after the vote.
 *
 * line   named after it: “the minister said”, meaning “Jane Roe”
 * full   Sure, by the rule cue after the quote: “the minister”, meaning “Jane Roe”, with “said”. When: “after the vote”.
 * ```
 *
 * The line tells where the words stand and not which rule found them: that is what a reader can see.
 */
export function evidenceOf(index: EditionIndex, entry: AttributedQuotation): Evidence {
  const { quotation, attribution, corrected } = entry
  const article = index.article(quotation.article)
  const rule = attribution.rule.replace(/[“”]/gu, '').replace(/-/gu, ' ')
  const why = corrected ? sentenceToPieces(`Set by the editor: ${corrected}`, article, quotation) : []
  if (attribution.rule === SET_BY_EDITOR)
    return {
      certainty: 'editor',
      line: [words(SET_BY_EDITOR)],
      full: [...why, ...whenOf(index, article, attribution)],
    }
  if (!attribution.speaker) {
    const reason = (attribution.reason ?? 'no rule found a speaker').replace(/\.$/u, '')
    return {
      certainty: 'open',
      line: sentenceToPieces(reason.charAt(0).toLowerCase() + reason.slice(1), article, quotation),
      full: [words(`Open; the last rule tried: ${rule}.`), ...after(why)],
    }
  }
  if (attribution.rule === SAME_WORDS)
    return {
      certainty: attribution.confidence,
      line: [
        words('not named here; '),
        ...namersOf(index, entry),
        words(' has the same words with the name'),
      ],
      full: [
        words('Likely, by the rule same words elsewhere: the article names nobody, '),
        ...namersOf(index, entry),
        words(' does.'),
        ...whenOf(index, article, attribution),
      ],
    }
  return {
    certainty: attribution.confidence,
    line: lineOf(article, quotation, attribution),
    full: [
      words(`${sentenceCase(attribution.confidence)}, by the rule ${rule}`),
      ...wordsInFull(index, entry),
      words('.'),
      ...whenOf(index, article, attribution),
      ...after(why),
    ],
  }
}

/** The first article that prints the same words with the speaker's name. */
function namersOf(index: EditionIndex, { quotation, utterances }: AttributedQuotation): Pieces {
  const support = utterances
    .flatMap((id) => index.utterance(id).utterance.witnesses)
    .find((one) => one.quotation === quotation.id && one.supportedBy.length > 0)?.supportedBy[0]
  return support
    ? [{ kind: 'outlet', outlet: index.outletOf(index.quotation(support).quotation.article).mark }]
    : []
}

/** A sentence that follows another, where it is there. */
function after(sentence: Pieces): Pieces {
  return sentence.length > 0 ? [words(' '), ...sentence] : []
}

function lineOf(article: Article, quotation: Quotation, attribution: Attribution): Pieces {
  const { mention, cue, antecedent } = attribution
  const naming = joinNear(article, quotation, [mention, cue])
  if (naming.length === 0)
    return antecedent ? [words(`${asElsewhere(quotation, antecedent)} `), slice(article, antecedent)] : []
  return [
    words(`${whereNamed(article, quotation, naming)}: `),
    ...naming.flatMap((span, at): Piece[] => [...(at > 0 ? [words(' … ')] : []), slice(article, span)]),
    ...(antecedent ? [words(', meaning '), slice(article, antecedent)] : []),
  ]
}

/** The spans that are there, in the order of the text; neighbours are one unless the quotation lies between. */
function joinNear(article: Article, quotation: Quotation, spans: readonly (Span | null)[]): Span[] {
  const sorted = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    const between = last ? article.text.slice(last.end, span.start) : ''
    const apart = last && quotation.start >= last.end && quotation.start < span.start
    if (last && !apart && between.length <= NEAR && !BREAK.test(between))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

function whereNamed(article: Article, quotation: Quotation, naming: readonly Span[]): string {
  const [first, last] = endsOf(naming, 'words that name')
  if (first.start >= quotation.end) return 'named after it'
  if (last.end > quotation.start) return last.start >= quotation.end ? 'named round it' : 'named inside it'
  const part = partAt(article, first.start)
  return part.end <= quotation.start && part.kind !== 'paragraph' ? 'named above it' : 'named before it'
}

function asElsewhere(quotation: Quotation, antecedent: Span): string {
  if (quotation.continues) return 'goes on from the words before, of'
  if (quotation.within !== null) return 'inside words of'
  return antecedent.start >= quotation.end ? 'as for the words after it:' : 'as for the words before it:'
}

function wordsInFull(index: EditionIndex, { quotation, attribution, speaker }: AttributedQuotation): Pieces {
  const article = index.article(quotation.article)
  const { mention, cue, antecedent } = attribution
  const link = (span: Span) => linked(article, span)
  if (!mention) {
    const said = [
      ...(antecedent ? [words('there '), link(antecedent)] : []),
      ...(cue ? [words('with '), link(cue)] : []),
    ]
    return said.length > 0 ? [words(': '), ...said] : []
  }
  const given = !antecedent && isGivenName(index, speaker, article.text.slice(mention.start, mention.end))
  return [
    words(': '),
    link(mention),
    ...(antecedent ? [words(', meaning '), link(antecedent)] : []),
    ...(given ? [words(', one of the names the editor gives')] : []),
    ...(cue ? [words(', with '), link(cue)] : []),
  ]
}

/** Whether it is the editor alone who ties these words to the speaker: a role, another name. */
function isGivenName(index: EditionIndex, id: string | null, mention: string): boolean {
  const given = index.edition.story.speakers.find((one) => one.id === id)
  const bare = mention.toLowerCase().replace(/^the\s+/u, '')
  const named = given?.name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => bare.includes(word))
  return !named && (given?.also.some((one) => one.toLowerCase().replace(/^the\s+/u, '') === bare) ?? false)
}

/** The article's own words for when it was said, or the editor's. */
function whenOf(index: EditionIndex, article: Article, { occasion, occasionId }: Attribution): Pieces {
  const set = index.edition.story.occasions.find((one) => one.id === occasionId)
  if (set) return [words(` When: ${set.label}, set by the editor.`)]
  return occasion ? [words(' When: '), linked(article, occasion), words('.')] : []
}

/** Leads to the words on the article’s own page, where that shows them: it leaves out Markdown’s own syntax. */
function linked(article: Article, span: Span): Piece {
  if (partAt(article, span.start).kind === 'space') return slice(article, span)
  return { kind: 'slice', slice: sliceOf(article, span), path: `#${evidenceAnchor(span)}` }
}

function slice(article: Article, span: Span): Piece {
  return { kind: 'slice', slice: sliceOf(article, span) }
}

function words(text: string): Piece {
  return { kind: 'words', text }
}
