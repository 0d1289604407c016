import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EditionDocument } from '../../src/edition/model/edition-document.ts'
import { type BuiltPage, builtFiles, builtPages, siteFolder } from './built-pages.ts'

type Quotation = EditionDocument['quotations'][number]

/** One article’s page with what its notes are about, by its story’s data: quotations, and reports of what is quoted. */
interface ArticlePage {
  readonly page: BuiltPage
  readonly quotations: readonly Quotation[]
}

/** The file whose text a page of an article shows. */
const fileOf = (html: string) => /class="row">\s*<[^>]*data-file="([^"]*)"/u.exec(html)?.[1]

const pages = builtPages()
const articles = builtFiles()
  .filter((file) => file.endsWith('/story.json'))
  .flatMap((file): ArticlePage[] => {
    const document: EditionDocument = JSON.parse(readFileSync(join(siteFolder, file), 'utf8'))
    const own = pages.filter((page) => page.path.startsWith(`/${document.story.id}/articles/`))
    return document.articles.flatMap((article) => {
      const page = own.find(({ html }) => fileOf(html) === article.file)
      if (!page) return []
      const quotations = document.quotations.filter((one) => one.article === article.id)
      const noted = quotations.filter((one) => one.kind !== 'indirect' || one.utterances.length > 0)
      return [{ page, quotations: noted }]
    })
  })

/** The text of markup, entities read. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (one) => ENTITIES[one] ?? one)
    .replace(/\s+/gu, ' ')
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The line that is seen of each note without opening it, by the quotations it is about. */
function summariesOf({ html }: BuiltPage): ReadonlyMap<number, string> {
  const notes = html.matchAll(/<div class="note[^"]*">\s*<details[^>]*>\s*<summary>([\s\S]*?)<\/summary>/gu)
  return new Map(
    [...notes].flatMap(([, summary = '']) =>
      [...summary.matchAll(/id="note-(\d+)"/gu)].map(([, start]) => [Number(start), summary] as const),
    ),
  )
}

test('there are articles to look at, and quotations in them', () => {
  expect(articles.length).toBeGreaterThan(1)
  expect(articles.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(10)
})

describe.each(articles)('beside the quotations of $page.path', ({ page, quotations }) => {
  const summaries = summariesOf(page)

  test('stands a note for each, and for nothing else', () => {
    expect([...summaries.keys()].sort((a, b) => a - b)).toEqual(
      quotations.map(({ start }) => start).sort((a, b) => a - b),
    )
  })

  test('the words that name the speaker are seen without opening anything', () => {
    const missing = quotations.filter(({ start, mention, antecedent }) => {
      const words = mention ?? antecedent
      return words && !textOf(summaries.get(start) ?? '').includes(words.replace(/\s+/gu, ' '))
    })
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  test('whatever is not sure says so without being opened', () => {
    const told = (start: number) => textOf(summaries.get(start) ?? '')
    for (const { start, confidence, speaker } of quotations) {
      const tagged = summaries.get(start)?.includes('class="tag">likely<') ?? false
      expect([tagged, told(start).includes('Speaker not known')], told(start)).toEqual([
        confidence === 'likely' && speaker !== null,
        speaker === null,
      ])
    }
  })

  test('the words that tell who said it stand in the text, tied to their note', () => {
    const loose = quotations.filter(({ start, evidence }) => {
      const tie = new RegExp(`<b class="[^"]*\\b(h\\d+)"[^>]* id="note-${start}"`, 'u').exec(page.html)?.[1]
      if (!tie) return false
      return Object.values(evidence).some(([at]) => {
        const word = new RegExp(`<span class="e ([^"]*)" id="w-${at}"`, 'u').exec(page.html)?.[1]
        return word === undefined || !word.split(' ').includes(tie.replace('h', 'e'))
      })
    })
    expect(loose.map(({ id }) => id)).toEqual([])
  })
})

test('words that are reported stand in no quotation marks of ours', () => {
  const reported = articles.flatMap(({ page }) => [...page.html.matchAll(/“(?:<[^>]*>)*<span class="r\b/gu)])
  expect(reported).toEqual([])
})
