import type { Article } from '../model/article.ts'
import type { Edition } from '../model/edition.ts'

/** Returns all texts that were read: the articles, then the transcripts. */
export function textsOf({ articles, transcripts }: Pick<Edition, 'articles' | 'transcripts'>): Article[] {
  return [...articles, ...transcripts.map(({ article }) => article)]
}
