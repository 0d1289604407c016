import { quotationsToAttributions } from './attribute/quotations-to-attributions.ts'
import type { Article } from './model/article.ts'
import type { Attribution } from './model/attribution.ts'
import type { Marked, Quotation } from './model/quotation.ts'
import type { Seed } from './model/seed.ts'
import type { Sentence } from './model/sentence.ts'
import type { Story } from './model/story.ts'
import { sentencesToQuotations } from './quote/sentences-to-quotations.ts'
import { seedToArticle } from './read/seed-to-article.ts'
import { articleToSentences } from './segment/article-to-sentences.ts'

/** One article taken as far as it goes by itself: what is quoted in it and who said it. */
export interface QuotedArticle {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** What it reports without quoting (`indirect`) among them, in order of place. */
  readonly quotations: readonly Quotation[]
  readonly marked: readonly Marked[]
  /** One a quotation, in the same order. */
  readonly attributions: readonly Attribution[]
}

/** Returns what one article quotes and who said it: the part of the flow that needs no other article. */
export function seedToQuotedArticle(seed: Seed, story: Story): QuotedArticle {
  const article = seedToArticle(seed, story)
  const sentences = articleToSentences(article)
  const { quotations: quoted, marked, notices } = sentencesToQuotations(article, sentences)
  const { quotations, attributions } = quotationsToAttributions(article, sentences, quoted, story)
  return {
    article: { ...article, notices: [...article.notices, ...notices] },
    sentences,
    quotations,
    marked,
    attributions,
  }
}
