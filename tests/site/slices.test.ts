import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { seedTexts } from './seed-texts.ts'

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
  /** The story whose page is linked to last before it, at the latest in the head of the page. */
  readonly story: string
  readonly file: string
  readonly start: number
  readonly end: number
  text: string
}

const seeds = seedTexts()

/** Stands in our own words for an element that prints an article's. */
const PRINTED = '\ufffc'

/**
 * Returns the text of every element that says which place of which file it prints, and our own words round them.
 * What the editor wrote in story.yaml, marked as such, may quote, and is nobody’s output: it is left aside.
 */
function readPage(html: string): { printed: Printed[]; ours: string } {
  const printed: Printed[] = []
  let ours = ''
  let story = ''
  const open: { name: string; printed: Printed | null; aside: boolean }[] = []
  for (const [token, close, name = '', attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|([^<]+)|<[^>]*>/giu,
  )) {
    if (text !== undefined) {
      for (const element of open) if (element.printed) element.printed.text += decoded(token)
      if (!open.some((element) => element.aside)) ours += decoded(token)
    } else if (name && !close && !VOID.test(name) && !attributes.endsWith('/')) {
      const linked = /\bhref="(?:[^"]*\/)?([^"/]+)\/"/u.exec(attributes)?.[1]
      if (linked !== undefined && seeds.has(decodeURI(linked))) story = decodeURI(linked)
      const place = /data-file="([^"]*)" data-start="(\d+)" data-end="(\d+)"/u.exec(attributes)
      const element = place
        ? { story, file: decoded(place[1] ?? ''), start: Number(place[2]), end: Number(place[3]), text: '' }
        : null
      if (element) {
        printed.push(element)
        ours += PRINTED
      }
      const aside = element !== null || name === 'head' || /\sdata-editor\b/u.test(attributes)
      open.push({ name, printed: element, aside })
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

test('what a page prints as an article’s words is what the article’s file says, to the character', () => {
  let checked = 0
  const faults: string[] = []
  for (const { path, html } of builtPages()) {
    for (const { story, file, start, end, text } of readPage(html).printed) {
      checked++
      const printed = seeds.get(story)?.get(file)?.slice(start, end)
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
