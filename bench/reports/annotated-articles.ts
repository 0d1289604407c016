import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sceneToReadings } from '../../src/edition/attribute/reports/find-reports.ts'
import type { Reading } from '../../src/edition/attribute/reports/reading.ts'
import { articleToScene } from '../../src/edition/attribute/scene.ts'
import type { Span } from '../../src/edition/model/span.ts'
import { sentencesToQuotations } from '../../src/edition/quote/sentences-to-quotations.ts'
import { seedToArticle } from '../../src/edition/read/seed-to-article.ts'
import { articleToSentences } from '../../src/edition/segment/article-to-sentences.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'
import { readArticleFiles } from '../../src/loaders/read-article-files.ts'

/** A report as annotators marked it, without marks, spaces and punctuation at its ends. */
export interface AnnotatedReport extends Span {
  /** The words that tie it to its source, in pieces. */
  readonly cue: readonly (readonly [number, number])[]
}

/** An article laid out for reports, and what annotators found in it. */
export interface AnnotatedArticle {
  readonly id: string
  readonly text: string
  readonly readings: readonly Reading[]
  readonly reports: readonly AnnotatedReport[]
  /** Quoted contents, and what annotators left out: nothing in them is judged. */
  readonly aside: readonly (readonly (readonly [number, number])[])[]
}

interface Gold {
  readonly id: string
  readonly indirect: readonly (Span & { readonly cue: readonly (readonly [number, number])[] })[]
  readonly quotedContents: readonly (readonly [number, number])[]
  readonly discard: readonly (readonly [number, number])[]
}

/** Returns the articles of a split. */
export function annotatedArticles(split: string): AnnotatedArticle[] {
  const golds = new Map(
    readFileSync(join(split, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold)
      .map((gold) => [gold.id, gold]),
  )
  const story = yamlToStory(null, { id: 'learn', path: '', files: [] })
  return [...readArticleFiles([join(split, 'text')])].map((seed): AnnotatedArticle => {
    const article = seedToArticle(seed, story)
    const gold = golds.get(article.id)
    if (!gold) throw new Error(`${article.id} is not annotated`)
    const sentences = articleToSentences(article)
    const { quotations } = sentencesToQuotations(article, sentences)
    const scene = articleToScene(article, sentences, quotations, story)
    return {
      id: article.id,
      text: article.text,
      readings: sceneToReadings(scene),
      reports: gold.indirect.map((one) => ({ ...core(article.text, one), cue: one.cue ?? [] })),
      aside: [gold.quotedContents, gold.discard],
    }
  })
}

/** Returns a span without marks, spaces and punctuation at its ends: the form in which spans are compared. */
export function core(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from] ?? '')) from++
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

const EDGE = /[\s"“”„«»‘’'`.,;:!?…—–-]/u
