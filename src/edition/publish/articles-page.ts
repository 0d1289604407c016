import type { Article } from '../model/article.ts'
import type { ArticlesPage } from '../model/page-article.ts'
import { countArticleWords } from '../text/count-article-words.ts'
import type { EditionIndex } from './edition-index.ts'
import { plainWords } from './plain-words.ts'
import { provenanceOf, stampLine } from './provenance.ts'
import { sliceOf } from './slices.ts'
import { storyLabel } from './story-label.ts'
import { countOf, quotedWords } from './wording.ts'

/** Returns the list of articles. */
export function articlesPage(index: EditionIndex): ArticlesPage {
  const story = storyLabel(index)
  return {
    kind: 'articles',
    path: `${index.root}articles/`,
    title: `Articles · ${story.title}`,
    description: `The ${countOf(index.edition.articles.length, 'article')} of this story, who published them and what each was made from.`,
    story,
    articles: index.edition.articles.map((article) => {
      const from = provenanceOf(index, article).find((fact) => fact.term === 'Made from')
      const quoted = index
        .quotationsOf(article.id)
        .filter(({ quotation }) => quotation.kind !== 'indirect').length
      return {
        path: index.articlePath(article.id),
        outlet: index.outletOf(article.id).mark,
        headline: article.headline ? sliceOf(article, article.headline) : null,
        stamps: stampLine(index, article),
        words: countOf(countArticleWords(article), 'word'),
        counts: quotedWords(quoted),
        from: plainWords(from?.pieces ?? []),
      }
    }),
    transcripts: index.edition.transcripts.map(({ article }) => ({
      path: index.articlePath(article.id),
      outlet: index.outletOf(article.id).mark,
      headline: article.headline ? sliceOf(article, article.headline) : null,
      facts: recordFacts(index, article),
      words: countOf(countArticleWords(article), 'word'),
    })),
  }
}

/** What the list says of a transcript: who made the record, and of which occasion. */
function recordFacts(index: EditionIndex, { transcript }: Article): string {
  const occasion = index.edition.story.occasions.find(({ id }) => id === transcript?.occasion)
  return [transcript?.source, occasion?.label].filter(Boolean).join('; ')
}
