import type { Article } from '../model/article.ts'
import type { Title } from '../model/page-words.ts'
import type { Slice } from '../model/slice.ts'
import type { Span } from '../model/span.ts'
import type { Utterance } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { wholeCharacter } from '../text/whole-character.ts'
import type { EditionIndex } from './edition-index.ts'

/** Returns the printed words of a span, with the place they stand at. */
export function sliceOf(article: Article, { start, end }: Span): Slice {
  return { file: article.file, start, end, text: article.text.slice(start, end) }
}

/**
 * Returns the slices that `spans` make when neighbours with nothing but white space between them are one.
 *
 * ```text
 * we will  sign” he said “today
 * ~~ ~~~~  ~~~~           ~~~~~    four spans
 * ~~~~~~~~~~~~~           ~~~~~    two slices
 * ```
 */
export function joinSpans(article: Article, spans: readonly Span[]): Slice[] {
  const joined: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start >= last.end && article.text.slice(last.end, span.start).trim() === '') {
      last.end = span.end
    } else {
      joined.push({ start: span.start, end: span.end })
    }
  }
  return joined.map((span) => sliceOf(article, span))
}

/** Returns the span cut at the last word's end at or before `limit` characters; unchanged where it is short. */
export function shorten(article: Article, span: Span, limit: number): Title {
  if (span.end - span.start <= limit) return { slice: sliceOf(article, span), cut: false }
  const head = article.text.slice(span.start, span.start + limit + 1)
  const words = [...head.matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}\p{M}'’])/gu)].at(-1)
  const end = words
    ? span.start + words.index + words[0].length
    : wholeCharacter(article.text, span.start + limit)
  return { slice: sliceOf(article, { start: span.start, end }), cut: true }
}

/** Returns an utterance's name: the words the fullest witness begins with, and whether more follow. */
export function titleOf(index: EditionIndex, utterance: Utterance): Title {
  const witness = sure(
    utterance.witnesses.find(({ siglum }) => siglum === utterance.named) ?? utterance.witnesses[0],
    `witness of ${utterance.id}`,
  )
  const article = index.article(witness.article)
  const start = article.text.indexOf(utterance.title, witness.start)
  if (start === -1 || start + utterance.title.length > witness.end) return shorten(article, witness, 60)
  const end = start + utterance.title.length
  const rest = article.text.slice(end, witness.end)
  return { slice: sliceOf(article, { start, end }), cut: /[\p{L}\p{N}]/u.test(rest) }
}

/**
 * Returns where `text` stands in one of the places given, in their order.
 * Throws when it stands in none: then words of ours would be shown as printed ones.
 */
export function placeOf(text: string, places: readonly (Span & { readonly article: Article })[]): Slice {
  for (const { article, start, end } of places) {
    const at = article.text.slice(start, end).indexOf(text)
    if (at !== -1) return sliceOf(article, { start: start + at, end: start + at + text.length })
  }
  for (const { article } of places) {
    const at = article.text.indexOf(text)
    if (at !== -1) return sliceOf(article, { start: at, end: at + text.length })
  }
  throw new Error(`As Quoted has a bug: no file prints ${JSON.stringify(text)}`)
}
