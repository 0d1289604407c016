import { BrokenSeed } from '../broken-seed.ts'
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Notice } from '../model/notice.ts'
import type { Quotation, QuotationKind } from '../model/quotation.ts'
import type { Correction, Story } from '../model/story.ts'
import { sure } from '../sure.ts'

/** The quotations of one article and who said them. */
export interface Attributed {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  /** One a quotation, in the same order. */
  readonly attributions: readonly Attribution[]
}

/** Where the editor puts a quotation among the utterances. */
export interface Decision {
  /** Id of a quotation whose utterance it joins, or null. */
  readonly join: string | null
  /** It stands in an utterance of its own. */
  readonly part: boolean
}

export interface Corrected<T extends Attributed> {
  readonly articles: readonly T[]
  /** Quotation id → what grouping has to obey. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** Quotation id → the editor's reason. */
  readonly reasons: ReadonlyMap<string, string>
  /** Article id → one notice a correction. */
  readonly notices: ReadonlyMap<string, readonly Notice[]>
}

/**
 * Returns the articles with the editor's corrections carried out. Speaker, kind and occasion are set before
 * grouping, so that a corrected quotation is grouped by what is now known of it; joining and parting are handed to
 * grouping as decisions. Each correction leaves a notice.
 *
 * @throws BrokenSeed when a file does not quote the words a correction names
 */
export function applyCorrections<T extends Attributed>(articles: readonly T[], story: Story): Corrected<T> {
  const decisions = new Map<string, Decision>()
  const reasons = new Map<string, string>()
  const notices = new Map<string, Notice[]>()
  const byId = new Map<string, Correction>()
  for (const correction of story.corrections) {
    const target = quotedWords(articles, correction)
    byId.set(target.quotation.id, correction)
    reasons.set(target.quotation.id, correction.why)
    notices.set(target.article.id, [
      ...(notices.get(target.article.id) ?? []),
      noticeOf(target.quotation, correction),
    ])
    const joined =
      correction.join === null ? null : joinedQuotation(articles, correction, target.quotation.id)
    if (joined !== null || correction.part)
      decisions.set(target.quotation.id, { join: joined, part: correction.part })
  }
  return {
    articles: articles.map((one) => ({
      ...one,
      quotations: one.quotations.map((quotation) => withKind(quotation, byId.get(quotation.id))),
      attributions: one.attributions.map((attribution) =>
        withSpeaker(attribution, byId.get(attribution.quotation), story),
      ),
    })),
    decisions,
    reasons,
    notices,
  }
}

function quotedWords<T extends Attributed>(
  articles: readonly T[],
  { file, text, nth }: Correction,
): { article: Article; quotation: Quotation } {
  const one = articles.find(({ article }) => article.file === file)
  const same = one?.quotations.filter(({ start, end }) => one.article.text.slice(start, end) === text) ?? []
  // Words in marks are counted before the same words where they are only reported.
  const found = [...same].sort((a, b) => Number(a.kind === 'indirect') - Number(b.kind === 'indirect'))
  const quotation = found[nth - 1]
  if (!one || !quotation)
    throw new BrokenSeed(
      one?.article.path ?? file,
      `A correction in story.yaml names words that this file does not quote${found.length ? ` ${nth} times` : ''}: ${text}`,
      'Copy the words exactly as they stand between the marks, or take the correction out.',
    )
  return { article: one.article, quotation }
}

function joinedQuotation<T extends Attributed>(
  articles: readonly T[],
  correction: Correction,
  self: string,
): string {
  for (const { article, quotations } of articles) {
    const found = quotations.find(
      ({ id, start, end }) => id !== self && article.text.slice(start, end) === correction.join,
    )
    if (found) return found.id
  }
  throw new BrokenSeed(
    correction.file,
    `A correction in story.yaml joins words to a quotation that no article has: ${correction.join}`,
    'Copy the words of the other quotation exactly as they stand between its marks.',
  )
}

function withKind(quotation: Quotation, correction: Correction | undefined): Quotation {
  return correction?.set.kind ? { ...quotation, kind: correction.set.kind as QuotationKind } : quotation
}

function withSpeaker(
  attribution: Attribution,
  correction: Correction | undefined,
  story: Story,
): Attribution {
  if (!correction) return attribution
  const { speaker, occasion } = correction.set
  const placed = occasion ? { ...attribution, occasionId: occasion } : attribution
  if (!speaker) return placed
  const { name } = sure(
    story.speakers.find((one) => one.id === speaker),
    `speaker is called ${speaker}`,
  )
  return {
    ...placed,
    speaker: { name, kind: 'person' },
    via: [],
    // The words that named another are no evidence of this one.
    cue: null,
    mention: null,
    antecedent: null,
    rule: 'set by the editor',
    confidence: 'sure',
    reason: null,
  }
}

function noticeOf({ start, end }: Quotation, correction: Correction): Notice {
  const what = [
    correction.set.speaker && 'who said it',
    correction.set.kind && 'how it is presented',
    correction.set.occasion && 'when it was said',
    correction.join && 'which statement it belongs to',
    correction.part && 'that it stands by itself',
  ].filter(Boolean)
  return {
    kind: 'corrected-by-editor',
    start,
    end,
    message: `The editor has decided ${what.join(' and ')}: ${correction.why}`,
    found: correction.text,
    expected: null,
  }
}
