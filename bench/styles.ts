import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type QuotedArticle, seedToQuotedArticle } from '../src/edition/seed-to-quoted-article.ts'
import { yamlToStory } from '../src/edition/story/yaml-to-story.ts'
import { type Expected, readMarkedUp } from './styles/read-marked-up.ts'

// npm run bench:styles [-- --misses]: invented articles in the manner of many kinds of outlet, from wire copy to a sketch in
// Parliament, with what we read in them written into the text.
const folder = fileURLToPath(new URL('styles', import.meta.url))
const showMisses = process.argv.includes('--misses')
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const nothingKnown = yamlToStory(null, { id: 'styles', path: '', files })
const count = {
  quotations: 0,
  spans: 0,
  speakers: 0,
  sure: 0,
  sureRight: 0,
  kept: 0,
  notQuotations: 0,
  surplus: 0,
}

for (const file of files) {
  const { text, expected } = readMarkedUp(readFileSync(join(folder, file), 'utf8'))
  const seed = {
    id: file.replace(/\.txt$/u, ''),
    file,
    path: file,
    format: 'text',
    text,
    sha256: '',
  } as const
  const read = seedToQuotedArticle(seed, nothingKnown)
  const misses = score(read, expected)
  if (showMisses && misses.length) console.log(`${file}\n  ${misses.join('\n  ')}`)
}

const share = (part: number, of: number) => `${part} of ${of}  (${((100 * part) / of).toFixed(1)} %)`
console.log(`quotations with exact spans   ${share(count.spans, count.quotations)}`)
console.log(`speakers right                ${share(count.speakers, count.spans)}`)
console.log(`called sure                   ${share(count.sure, count.spans)}`)
console.log(`right of these                ${share(count.sureRight, count.sure)}`)
console.log(`nobody’s words left out       ${share(count.kept, count.notQuotations)}`)
console.log(`other spans shown             ${count.surplus}`)

/** Counts one article and returns its misses in words. */
function score(
  { article, quotations, attributions }: QuotedArticle,
  expected: readonly Expected[],
): string[] {
  const misses: string[] = []
  const met = new Set<string>()
  for (const { start, end, said } of expected) {
    const words = `“${article.text.slice(start, end)}”`
    const at = quotations.findIndex((one) => one.kind !== 'indirect' && isSame(one, start, end, article.text))
    const found = quotations[at]
    if (found) met.add(found.id)
    if (said.length === 1 && said[0] === '-') {
      count.notQuotations++
      if (found) misses.push(`${words} is nobody’s`)
      else count.kept++
      continue
    }
    if (!found && said.includes('-')) continue
    count.quotations++
    if (!found) {
      misses.push(`${words} by ${said[0]} not found`)
      continue
    }
    count.spans++
    const name = attributions[at]?.speaker?.name ?? '?'
    const sure = attributions[at]?.confidence === 'sure'
    const right = said.some((one) => isNamed(one, name))
    if (right) count.speakers++
    else
      misses.push(
        `${words} by ${said[0]}, read as ${name}${sure ? ', sure' : ''} (${attributions[at]?.rule})`,
      )
    if (sure) count.sure++
    if (sure && right) count.sureRight++
  }
  const inside = (one: { start: number; end: number }) =>
    expected.some(({ start, end }) => start <= one.start && one.end <= end + 1)
  count.surplus += quotations.filter(
    (one) => one.kind !== 'indirect' && !met.has(one.id) && !inside(one),
  ).length
  return misses
}

/** One span, or a segment of one; a stop before the closing mark may belong to the quotation or not. */
function isSame(one: QuotedArticle['quotations'][number], start: number, end: number, text: string): boolean {
  if (one.start === start && (one.end === end || (one.end === end + 1 && /[.,]/u.test(text[end] ?? ''))))
    return true
  return one.segments.some((segment) => segment.start === start && segment.end === end)
}

/** Whether two names are one, titles and the order of the words left aside. */
function isNamed(expected: string, name: string): boolean {
  const words = (full: string) =>
    full
      .toLowerCase()
      .replace(/[’']s?(?=\s|$)|[.,]/gu, '')
      .split(/\s+/u)
      .filter(
        (word) =>
          !/^(?:the|a|an|one|some|sir|dr|mr|mrs|ms|miss|lord|judge|professor|prof|det|sgt|insp)$/u.test(word),
      )
  const [a, b] = [words(expected), words(name)]
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}
