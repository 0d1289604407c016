import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

/** Elements that never have an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|rect|line|path)$/u
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

interface Printed {
  readonly file: string
  readonly start: number
  readonly end: number
  text: string
}

/** Stands in our own words for an element that prints an article's. */
const PRINTED = '\ufffc'

/**
 * Returns the text of every element that says which place of which file it prints, and our own words round them.
 * What the editor wrote in story.yaml (set as definitions) may quote, and is nobody's output: it is left aside.
 */
function readPage(html: string): { printed: Printed[]; ours: string } {
  const printed: Printed[] = []
  let ours = ''
  const open: { name: string; printed: Printed | null }[] = []
  for (const [token, close, name = '', attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|([^<]+)|<[^>]*>/giu,
  )) {
    if (text !== undefined) {
      for (const element of open) if (element.printed) element.printed.text += decoded(token)
      const aside = open.some((element) => element.printed || ['dd', 'head'].includes(element.name))
      if (!aside) ours += decoded(token)
    } else if (name && !close && !VOID.test(name) && !attributes.endsWith('/')) {
      const place = /data-file="([^"]*)" data-start="(\d+)" data-end="(\d+)"/u.exec(attributes)
      const element = place
        ? { file: decoded(place[1] ?? ''), start: Number(place[2]), end: Number(place[3]), text: '' }
        : null
      if (element) {
        printed.push(element)
        ours += PRINTED
      }
      open.push({ name, printed: element })
    } else if (name && close) {
      while (open.length > 0 && open.pop()?.name !== name);
    }
  }
  return { printed, ours }
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
    return ENTITIES[name] ?? whole
  })
}

/** The files of all stories, by story and name. */
function seeds(): Map<string, string> {
  const folder = resolve(process.env.SEEDS || 'seeds')
  const stories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const read = (path: string) => decoder.decode(readFileSync(path))
  return new Map(
    stories.flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file): [string, string] => [
        `${name}/${file}`,
        read(join(folder, name, file)),
      ]),
    ),
  )
}

const texts = existsSync(resolve(process.env.SEEDS || 'seeds')) ? seeds() : new Map<string, string>()
const stories = [...new Set([...texts.keys()].map((key) => key.split('/')[0] ?? ''))]
const pages = builtPages().filter(
  (page) => page.path === '/' || stories.includes(decodeURI(page.path).split('/')[1] ?? ''),
)

test('what a page prints as an article’s words is what the article’s file says, to the character', () => {
  let checked = 0
  const faults: string[] = []
  for (const { path, html } of pages) {
    const story = path === '/' ? (stories[0] ?? '') : (decodeURI(path).split('/')[1] ?? '')
    for (const { file, start, end, text } of readPage(html).printed) {
      checked++
      const printed = texts.get(`${story}/${file}`)?.slice(start, end)
      if (printed !== text) faults.push(`${path}: ${file} ${start}–${end}: ${text}`)
    }
  }
  expect(checked).toBeGreaterThan(100)
  expect(faults).toEqual([])
})

test('nothing of ours stands between quotation marks', () => {
  const faults = builtPages().flatMap(({ path, html }) =>
    [...readPage(html).ours.matchAll(/“(?!\ufffc”)[^”]{0,60}/gu)].map(([found]) => `${path}: ${found}`),
  )
  expect(faults).toEqual([])
})
