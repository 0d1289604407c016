import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outerShapes } from '../../src/edition/attribute/reports/choose-sites.ts'
import { findSites } from '../../src/edition/attribute/reports/find-sites.ts'
import { traitsOf } from '../../src/edition/attribute/reports/traits-of.ts'
import { articleToScene, type SceneOfPassage } from '../../src/edition/attribute/scene.ts'
import type { Span } from '../../src/edition/model/span.ts'
import { sentencesToQuotations } from '../../src/edition/quote/sentences-to-quotations.ts'
import { seedToArticle } from '../../src/edition/read/seed-to-article.ts'
import { articleToSentences } from '../../src/edition/segment/article-to-sentences.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'
import { readArticleFiles } from '../../src/loaders/read-article-files.ts'

/** A place where an article may report something, and what annotators made of it. */
export interface AnnotatedSite extends Span {
  readonly traits: readonly string[]
  /** Index of the annotated report it covers well enough, or -1. */
  readonly report: number
}

export interface AnnotatedArticle {
  readonly id: string
  /** How many reports annotators found. */
  readonly reports: number
  readonly sites: readonly AnnotatedSite[]
}

interface Gold {
  readonly id: string
  readonly indirect: readonly Span[]
  readonly quotedContents: readonly (readonly [number, number])[]
  readonly discard: readonly (readonly [number, number])[]
}

/** Returns the sites of every article of a split, judged. Those in quoted words or in what annotators left out are left out. */
export function annotatedSites(split: string): AnnotatedArticle[] {
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
    const reports = gold.indirect.map((one) => core(article.text, one))
    const sites = scene.passages.flatMap((passage) => {
      const kind = article.parts[passage.part]?.kind
      return sitesOf(passage, kind === 'headline' || kind === 'subheading').map(({ content, traits }) => ({
        ...core(article.text, content),
        traits,
      }))
    })
    const aside = [gold.quotedContents, gold.discard]
    return {
      id: article.id,
      reports: reports.length,
      sites: sites
        .filter((site) => aside.every((spans) => shareInside(site, spans) < 0.5))
        .map((site) => ({ ...site, report: reports.findIndex((one) => overlap(one, site) >= 0.5) })),
    }
  })
}

function sitesOf(passage: SceneOfPassage, heading: boolean) {
  const { tokens } = passage
  const sites = findSites(passage, heading)
  const outer = outerShapes(sites)
  return sites.map((site, at) => ({
    content: { start: tokens[site.content[0]]?.start ?? 0, end: tokens[site.content[1]]?.end ?? 0 },
    traits: traitsOf(passage, site, heading, outer[at] ?? null),
  }))
}

/** Spans are compared without marks, spaces and punctuation at their ends. */
function core(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text[start] ?? '')) start++
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--
  return { start, end }
}

const EDGE = /[\s"“”„«»‘’'`.,;:!?…—–-]/u

/** What two spans share, of all they cover together. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > 0 ? shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) : 0
}

function shareInside({ start, end }: Span, spans: readonly (readonly [number, number])[]): number {
  const shared = spans.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  )
  return shared / Math.max(1, end - start)
}
