import type { Article, Part } from '../model/article.ts'
import { sure } from '../sure.ts'
import { lastAtMost } from '../text/last-at-most.ts'

/** Returns the part of an article in which an offset stands. Throws behind the end. */
export function partAt(article: Article, offset: number): Part {
  return sure(article.parts[partIndexAt(article, offset)], `part of ${article.id} at ${offset}`)
}

/** Returns its place among the parts, by halving: they tile the file. */
export function partIndexAt({ parts }: Article, offset: number): number {
  const at = lastAtMost(parts, ({ start }) => start, offset)
  return offset < (parts[at]?.end ?? 0) ? at : -1
}
