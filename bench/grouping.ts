// Prints how well quotations with known spans and speakers are grouped, measured on the invented event.
//   node bench/grouping.ts [FOLDER] [--misses] [--without-occasions]
// FOLDER holds gold.json and articles/; see its README for what is counted.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleKinship } from '../src/edition/group/article-kinship.ts'
import { collectStatements, type GroupingArticle } from '../src/edition/group/collect-statements.ts'
import { groupStatements } from '../src/edition/group/group-statements.ts'
import { linkReports } from '../src/edition/group/link-reports.ts'
import { UNKNOWN_OCCASION } from '../src/edition/group/occasion-reading.ts'
import { voiceOf } from '../src/edition/group/voice.ts'
import type { Article } from '../src/edition/model/article.ts'
import type { Attribution } from '../src/edition/model/attribution.ts'
import type { Quotation, QuotationKind } from '../src/edition/model/quotation.ts'
import type { Sentence } from '../src/edition/model/sentence.ts'
import type { Story } from '../src/edition/model/story.ts'
import { openEvent } from './open-event.ts'

interface GoldQuotation {
  readonly qid: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: QuotationKind
  readonly speaker: string
  readonly occasion: string
  readonly words: number
  readonly segments?: readonly (readonly [number, number])[]
  readonly utterances: readonly { readonly id: string; readonly parts: readonly string[] }[]
}

interface Gold {
  readonly speakers: readonly {
    readonly name: string
    readonly kind: 'person' | 'unnamed' | 'organisation'
  }[]
  readonly files: readonly {
    readonly file: string
    readonly quotations: readonly GoldQuotation[]
    readonly indirect: readonly GoldQuotation[]
  }[]
}

const { folder, gold, options } = openEvent<Gold>()
const story: Story = {
  id: 'event',
  title: 'event',
  date: null,
  place: null,
  occasions: [],
  speakers: [],
  articles: {},
  transcripts: [],
  corrections: [],
  feature: null,
  contact: null,
}

const quotations: GoldQuotation[] = []
const reported: GoldQuotation[] = []
const articles = gold.files.map(({ file, quotations: found, indirect }): GroupingArticle => {
  const text = readFileSync(join(folder, 'articles', file), 'utf8')
  const id = file.replace(/\.\w+$/u, '')
  quotations.push(...found)
  reported.push(...indirect)
  const article: Article = {
    id,
    file,
    path: file,
    format: 'text',
    sha256: '',
    text,
    reading: text,
    transcript: null,
    outlet: { id, name: id, by: 'file' },
    parts: [],
    headline: null,
    stamps: [],

    notices: [],
  }
  return {
    article,
    sentences: sentencesOf(text),
    quotations: [...found, ...indirect].map(
      (quotation): Quotation => ({
        id: quotation.qid,
        article: id,
        part: 0,
        start: quotation.start,
        end: quotation.end,
        kind: quotation.kind,
        marks: ['', ''],
        segments: (quotation.segments ?? [[quotation.start, quotation.end] as const]).map(([start, end]) => ({
          start,
          end,
        })),
        within: null,
        continues: null,
      }),
    ),
    attributions: [] as Attribution[],
  }
})
const byId = new Map([...quotations, ...reported].map((quotation) => [quotation.qid, quotation]))
const kindOf = new Map(gold.speakers.map(({ name, kind }) => [name, kind]))
const withOccasions = !options.includes('--without-occasions')
const statements = collectStatements(
  articles,
  ({ id, article }) => {
    const name = byId.get(id)?.speaker ?? ''
    const kind = kindOf.get(name) ?? 'person'
    return voiceOf({
      id: kind === 'unnamed' ? `${name} ${article}` : name,
      kind,
      name,
      known: kind !== 'unnamed',
      sure: true,
    })
  },
  story,
).map((statement) => {
  const occasion = byId.get(statement.quotation.id)?.occasion
  return withOccasions && occasion
    ? {
        ...statement,
        occasion: { ...UNKNOWN_OCCASION, ids: [occasion], shown: { id: occasion, label: occasion } },
      }
    : statement
})
const quoted = statements.filter(({ quotation }) => quotation.kind !== 'indirect')
const groups = groupStatements(quoted, articleKinship(articles.map(({ article }) => article)))
const groupsOf = new Map<string, Set<number>>()
groups.forEach(({ members }, number) => {
  for (const { quotation } of members) {
    const known = groupsOf.get(quotation.id) ?? new Set<number>()
    groupsOf.set(quotation.id, known.add(number))
  }
})

report()

/** 1 where two quotations must be linked, −1 where they must not, 0 where either is right. */
function relation(one: GoldQuotation, other: GoldQuotation): 1 | 0 | -1 {
  let same = false
  for (const a of one.utterances) {
    for (const b of other.utterances) {
      if (a.id !== b.id) continue
      same = true
      if (a.parts.some((part) => b.parts.includes(part))) return 1
    }
  }
  return same ? 0 : -1
}

function report(): void {
  const all = { right: 0, joined: 0, parted: 0 }
  const long = { right: 0, joined: 0, parted: 0 }
  const near = quotations.map(() => ({ both: 1, found: 1, gold: 1 }))
  const misses: string[] = []
  for (let i = 0; i < quotations.length; i++) {
    for (let j = i + 1; j < quotations.length; j++) {
      const one = quotations[i]
      const other = quotations[j]
      const nearOne = near[i]
      const nearOther = near[j]
      if (!one || !other || !nearOne || !nearOther) continue
      const wanted = relation(one, other)
      if (wanted === 0) continue
      const others = groupsOf.get(other.qid)
      const linked = [...(groupsOf.get(one.qid) ?? [])].some((number) => others?.has(number))
      const key = wanted > 0 ? (linked ? 'right' : 'parted') : linked ? 'joined' : null
      const four = one.words >= 4 && other.words >= 4
      if (key) all[key]++
      if (key && four) long[key]++
      for (const each of [nearOne, nearOther]) {
        if (linked) each.found++
        if (wanted > 0) each.gold++
        if (linked && wanted > 0) each.both++
      }
      if (key && key !== 'right') {
        misses.push(
          `${key}${four ? '' : ' (short)'}\t${name(one)}\t${name(other)}\n\t${one.text.slice(0, 150)}\n\t${other.text.slice(0, 150)}`,
        )
      }
    }
  }
  const mean = (share: (each: { both: number; found: number; gold: number }) => number) =>
    near.reduce((sum, each) => sum + share(each), 0) / near.length
  print('all pairs', all.right / (all.right + all.joined), all.right / (all.right + all.parted))
  print('4+ words', long.right / (long.right + long.joined), long.right / (long.right + long.parted))
  print(
    'B³',
    mean(({ both, found }) => both / found),
    mean(({ both, gold: wanted }) => both / wanted),
  )
  console.log(`${quotations.length} quotations, ${quoted.length} statements, ${groups.length} groups`)
  printReports(misses)
  if (options.includes('--misses')) console.log(misses.join('\n').replace(/\n\n/gu, ' '))
}

/** A report is right when most quotations of the group it is linked to witness a statement it reports. */
function printReports(misses: string[]): void {
  const links = linkReports(
    groups,
    statements.filter(({ quotation }) => quotation.kind === 'indirect'),
  )
  const groupOf = new Map(
    [...links].flatMap(([group, found]) => found.map(({ quotation }) => [quotation, group] as const)),
  )
  const quotable = new Set(quotations.flatMap(({ utterances }) => utterances.map(({ id }) => id)))
  const asked = reported.filter(({ utterances }) => utterances.some(({ id }) => quotable.has(id)))
  let linked = 0
  let right = 0
  for (const report of asked) {
    const group = groupOf.get(report.qid)
    if (group) linked++
    const votes = new Map<string, number>()
    for (const { quotation } of group?.members ?? []) {
      for (const { id } of byId.get(quotation.id)?.utterances ?? []) votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    const meant = [...votes].sort(([, one], [, other]) => other - one)[0]?.[0]
    if (report.utterances.some(({ id }) => id === meant)) right++
    else misses.push(`reported\t${name(report)}\t${meant ?? 'nothing'}\n\t${report.text.slice(0, 150)}`)
  }
  console.log(`reported   ${right} of ${asked.length} linked rightly, ${linked - right} wrongly`)
}

function name(quotation: GoldQuotation): string {
  return `${quotation.qid} ${quotation.kind} ${quotation.utterances.map(({ id, parts }) => id + parts.join('')).join(' ')}`
}

function print(label: string, precision: number, recall: number): void {
  const percent = (share: number) => (100 * share).toFixed(1)
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${label.padEnd(10)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`)
}

/** Sentences by the platform's own rules, line by line. */
function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: Sentence[] = []
  let part = 0
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    for (const { index, segment } of segmenter.segment(line[0])) {
      const start = line.index + index
      sentences.push({ start, end: start + segment.trimEnd().length, part })
    }
    part++
  }
  return sentences
}
