import { findOpposites } from './collate/find-opposites.ts'
import { tellJoins } from './collate/tell-joins.ts'
import { utteranceToCollation } from './collate/utterance-to-collation.ts'
import { applyCorrections } from './correct/apply-corrections.ts'
import { checkFeature } from './correct/check-feature.ts'
import { transcriptToRecord } from './correct/transcript-to-record.ts'
import { articlesToDependences } from './depend/articles-to-dependences.ts'
import { attributionsToUtterances } from './group/attributions-to-utterances.ts'
import { quotationsOfUtterances } from './group/quotations-of-utterances.ts'
import { attributionsToSpeakers } from './identify/attributions-to-speakers.ts'
import type { Article } from './model/article.ts'
import type { Edition } from './model/edition.ts'
import type { Progress } from './model/progress.ts'
import type { Seed } from './model/seed.ts'
import type { Story } from './model/story.ts'
import type { Utterance } from './model/utterance.ts'
import { findEqualFiles } from './read/find-equal-files.ts'
import { findEqualHeadlines } from './read/find-equal-headlines.ts'
import { seedToQuotedArticle } from './seed-to-quoted-article.ts'
import { sure } from './sure.ts'

/**
 * Returns everything one story yields.
 *
 * ```text
 * Seed ─read→ Article ─segment→ Sentence[] ─quote→ Quotation[] ─attribute→ Attribution[]      each seed by itself
 *      ─correct→ ─identify→ Speaker[] ─group→ Utterance[] ─collate→ Collation[] ─depend→ Line[] ═ Edition    all together
 * ```
 *
 * Pure: the same seeds give the same edition, in whatever order they come.
 *
 * @param tell is called while the work goes on, with how far it is
 * @throws BrokenSeed for a seed or a correction that cannot be read
 */
export function seedsToEdition(
  story: Story,
  seeds: readonly Seed[],
  tell: (progress: Progress) => void = () => {},
): Edition {
  const inFileOrder = [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1))
  const quoted = inFileOrder.map((seed, at) => {
    const read = transcriptToRecord(seedToQuotedArticle(seed, story))
    tell({ done: at + 1, of: inFileOrder.length, what: 'articles read' })
    return read
  })
  const corrected = applyCorrections(quoted, story)
  const { speakers, speakerOf } = attributionsToSpeakers(corrected.articles, story)
  const utterances = attributionsToUtterances({
    articles: corrected.articles,
    speakers,
    speakerOf,
    story,
    decisions: corrected.decisions,
  })
  checkFeature(story, utterances)
  const read = corrected.articles.map(({ article }) => article)
  const equalFiles = findEqualFiles(read)
  const equalHeadlines = findEqualHeadlines(read)
  const articles = corrected.articles.map(({ article }) => ({
    ...article,
    notices: [
      ...article.notices,
      ...(equalFiles.get(article.id) ?? equalHeadlines.get(article.id) ?? []),
      ...(corrected.notices.get(article.id) ?? []),
    ],
  }))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const segments = new Map(
    corrected.articles.flatMap((one) =>
      one.quotations.map((quotation) => [quotation.id, quotation.segments]),
    ),
  )
  const context = {
    segmentsOf: (id: string) => sure(segments.get(id), `quotation is called ${id}`),
    textOf: (id: string) => (byId.get(id) as Article).text,
    outletOf: (id: string) => (byId.get(id) as Article).outlet.name,
    isHeading: (id: string, at: number) =>
      (byId.get(id) as Article).parts.some(
        ({ kind, start, end }) => (kind === 'headline' || kind === 'subheading') && start <= at && at < end,
      ),
    isTranslated: (id: string) => (story.articles[(byId.get(id) as Article).file]?.language ?? null) !== null,
  }
  const quotations = quotationsOfUtterances(corrected.articles, speakerOf, utterances, corrected.reasons)
  const transcripts = articles.filter(({ transcript }) => transcript)
  const records = new Set(transcripts.map(({ id }) => id))
  const ofOutlets = quotations.filter(({ quotation }) => !records.has(quotation.article))
  const marked = corrected.articles.flatMap((one) => one.marked)
  const published = articles.filter(({ transcript }) => !transcript)
  const collated = tellJoins(
    mostCarriedFirst(utterances).map((utterance, at) => {
      const collation = utteranceToCollation(utterance, context)
      tell({ done: at + 1, of: utterances.length, what: 'statements collated' })
      return { utterance, collation }
    }),
    context,
  )
  return {
    story,
    articles: published,
    transcripts: transcripts.map((article) => ({
      article,
      quotations: quotations.filter(({ quotation }) => quotation.article === article.id),
      marked: marked.filter((one) => one.article === article.id),
    })),
    speakers,
    quotations: ofOutlets,
    marked: marked.filter(({ article }) => !records.has(article)),
    utterances: collated,
    opposites: findOpposites(
      ofOutlets,
      corrected.articles.flatMap(({ article, sentences }) =>
        article.transcript ? [] : sentences.map(({ start, end }) => ({ article: article.id, start, end })),
      ),
      context.textOf,
    ),
    ...articlesToDependences(
      published,
      ofOutlets.map(({ quotation }) => quotation),
      collated,
      story,
    ),
  }
}

function mostCarriedFirst(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .map((utterance, order) => ({
      utterance,
      order,
      carried: utterance.witnesses.filter((witness) => witness.class === 'outlet').length,
    }))
    .sort((a, b) => b.carried - a.carried || a.order - b.order)
    .map(({ utterance }) => utterance)
}
