import type { Speaker } from '../model/speaker.ts'
import type { Story } from '../model/story.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { textOrder } from '../text/text-order.ts'
import { applyDecisions, type Decision } from './apply-decisions.ts'
import { articleKinship } from './article-kinship.ts'
import { collectStatements, type GroupingArticle } from './collect-statements.ts'
import { groupStatements } from './group-statements.ts'
import { groupsToUtterances } from './group-to-utterance.ts'
import { linkReports } from './link-reports.ts'
import { supportSpeakers } from './support-speakers.ts'
import { voiceOf } from './voice.ts'

/** What grouping starts from. */
export interface Attributed {
  readonly articles: readonly GroupingArticle[]
  readonly speakers: readonly Speaker[]
  /** Quotation id → speaker id, or null. */
  readonly speakerOf: ReadonlyMap<string, string | null>
  readonly story: Story
  /** Quotation id → where the editor puts it. */
  readonly decisions?: ReadonlyMap<string, Decision>
}

/**
 * Returns what was said: one utterance for each statement by one speaker on one occasion, with every quotation that
 * testifies to it, in order of file and place.
 *
 * Every statement of every quotation that is not `indirect` is in exactly one utterance, and the order of the input
 * does not matter; what stands in a transcript alone makes none. An indirect quotation makes no utterance and is no witness: it is named in `reported` of the
 * utterance it clearly reports.
 */
export function attributionsToUtterances({
  articles,
  speakers,
  speakerOf,
  story,
  decisions,
}: Attributed): Utterance[] {
  const byFile = inFileOrder(articles)
  const castOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const ofStory = new Set(story.speakers.map(({ id }) => id))
  const collected = collectStatements(
    byFile,
    (quotation, attribution) => {
      const id = speakerOf.get(quotation.id) ?? null
      const speaker = castOf.get(id ?? '')
      return voiceOf({
        id,
        kind: speaker?.kind ?? null,
        name: speaker?.name ?? id,
        known: ofStory.has(id ?? ''),
        sure: attribution?.confidence === 'sure',
      })
    },
    story,
  )
  const kinship = articleKinship(byFile.map(({ article }) => article))
  const support = supportSpeakers(
    collected.filter(({ quotation }) => quotation.kind !== 'indirect'),
    kinship,
  )
  const statements = collected.map((statement) => {
    const voice = support.get(statement.quotation.id)?.voice
    return voice ? { ...statement, voice } : statement
  })
  const quoted = statements.filter((statement) => statement.quotation.kind !== 'indirect')
  const indirect = statements.filter((statement) => statement.quotation.kind === 'indirect')
  const likely = groupStatements(quoted, kinship)
  const groups = applyDecisions(likely, decisions ?? new Map())
  const readings = new Map(articles.map(({ article }) => [article.id, article.reading]))
  const sigla = outletNumbers(byFile)
  return groupsToUtterances(
    groups.filter(({ members }) => members.some(({ reference }) => !reference)),
    linkReports(groups, indirect),
    (article) => sure(readings.get(article), `article is called ${article}`),
    (outlet) => sure(sigla.get(outlet), `outlet is called ${outlet}`),
    (quotation) => support.get(quotation)?.by ?? [],
  )
}

function inFileOrder(articles: readonly GroupingArticle[]): GroupingArticle[] {
  return [...articles].sort((one, other) => textOrder(one.article.file, other.article.file))
}

/** Outlets numbered from 1 in order of the file name of their first article; transcripts T, T2 … */
function outletNumbers(articles: readonly GroupingArticle[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  let outlets = 0
  let transcripts = 0
  for (const { article } of articles) {
    const { outlet, transcript } = article
    if (numbers.has(outlet.id)) continue
    numbers.set(outlet.id, transcript ? `T${++transcripts === 1 ? '' : transcripts}` : `${++outlets}`)
  }
  return numbers
}
