import type { Article } from '../model/article.ts'
import type { Pieces } from '../model/page-words.ts'
import type { Span } from '../model/span.ts'
import { sliceOf } from './slices.ts'

/**
 * Returns a sentence of ours in pieces: what stands between true marks and is printed in the article becomes a
 * slice, looked for from `near` on and then from the start; marks round anything else are taken off, so that
 * nothing but an article's words ever stands between marks.
 */
export function sentenceToPieces(sentence: string, article: Article, near: Span): Pieces {
  return sentence.split(/(“[^“”]*”)/u).flatMap((part): Pieces => {
    if (part === '') return []
    const quoted = /^“(.+)”$/su.exec(part)?.[1]
    if (quoted === undefined) return [{ kind: 'words', text: part }]
    const ahead = article.text.indexOf(quoted, near.start)
    const start = ahead === -1 ? article.text.indexOf(quoted) : ahead
    if (start === -1) return [{ kind: 'words', text: quoted }]
    return [{ kind: 'slice', slice: sliceOf(article, { start, end: start + quoted.length }) }]
  })
}
