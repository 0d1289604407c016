import { type ReportWord, reportWordOf } from '../../language/english/report-words.ts'
import { subjectAfter, subjectBefore } from '../find-subject.ts'
import type { Mention } from '../mention.ts'
import type { SceneOfPassage } from '../scene.ts'
import type { Token } from '../token.ts'
import { complementOf } from './complement-of.ts'
import { contentEnd } from './content-end.ts'
import type { Site } from './site.ts'
import { verbGroupAt } from './verb-group.ts'

/** A content is at most this long, in tokens. */
const LONGEST = 120

/** Returns every place of a passage where words may report something, in order. */
export function findSites(passage: SceneOfPassage, heading: boolean): Site[] {
  const { tokens } = passage
  const sites: Site[] = []
  const unitStart = unitStarts(tokens)
  if (heading) sites.push(...labels(passage))
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.capital && !token.opening && !heading)) return
    const word = reportWordOf(token.normal)
    if (!word || token.possessive) return
    if (word.base === 'according') {
      const site = creditSite(passage, at, word, unitStart)
      if (site) sites.push(site)
      return
    }
    if (inName(passage, at)) return
    const before = beforeSite(passage, at, word, unitStart)
    if (before) sites.push(before)
    const after = afterSite(passage, at, word)
    if (after) sites.push(after)
  })
  return sites
}

function unitStarts(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  tokens.forEach((token, at) => {
    if (!starts.has(token.unit)) starts.set(token.unit, at)
  })
  return starts
}

function inName({ index, tokens }: SceneOfPassage, at: number): boolean {
  const token = tokens[at] as Token
  return token.capital && !token.opening && index.covered.has(at)
}

/** What follows the word. */
function afterSite(passage: SceneOfPassage, at: number, word: ReportWord): Site | null {
  const { tokens, index } = passage
  const complement = complementOf(tokens, at, word, index)
  if (!complement) return null
  const last = contentEnd(tokens, complement.first, complement.shape, word.clause)
  if (last === null || last < complement.first) return null
  const group = verbGroupAt(tokens, at)
  return {
    at,
    word,
    shape: complement.shape,
    cue: [group.first, complement.cueEnd],
    content: [complement.first, last],
    subject: subjectOf(passage, at, group.first, word),
  }
}

/** "She would sign, Roe said." and "She would sign, said Roe." */
function beforeSite(
  passage: SceneOfPassage,
  at: number,
  word: ReportWord,
  unitStart: ReadonlyMap<number, number>,
): Site | null {
  if (word.kind !== 'verb' || !word.clause || word.form === 'gerund' || (word.form === 'base' && false))
    return null
  const { tokens, index } = passage
  const { unit } = tokens[at] as Token
  const start = unitStart.get(unit) as number
  const group = verbGroupAt(tokens, at)
  const inverted = tokens[group.first - 1]?.text === ',' ? subjectAfter(passage, index, at + 1) : null
  const subject = inverted ?? subjectBefore(passage, index, group.first)
  const comma = inverted
    ? group.first - 1
    : commaBefore(tokens, subject?.others[0]?.first ?? subject?.subject.first ?? group.first - 1, start)
  if (comma === null || tokens[comma]?.text !== ',') return null
  const content = contentUpTo(tokens, start, comma - 1)
  if (!content) return null
  return {
    at,
    word,
    shape: 'before',
    cue: [group.first, at],
    content,
    subject: subject?.subject ?? null,
  }
}

/** Comma right before the subject, a few words of its noun phrase between. */
function commaBefore(tokens: readonly Token[], first: number, start: number): number | null {
  for (let at = first - 1; at > start && first - at <= 4; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') return null
    if (token.kind === 'stop') return token.text === ',' ? at : null
    if (/^(?:and|but|while|as|who|which|that|to|of|in|on|at|for)$/u.test(token.normal)) return null
  }
  return null
}

function contentUpTo(
  tokens: readonly Token[],
  start: number,
  last: number,
): readonly [number, number] | null {
  let first = start
  while (
    first < last &&
    /^(?:but|and|so|still|yet|however|,|also|then|meanwhile|moreover|nor)$/u.test(tokens[first]?.normal ?? '')
  )
    first++
  if (last - first < 2 || last - first > LONGEST) return null
  for (let at = last; at >= first; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') return null
    if (/^[;:]$|^[—–]$|^--+$/u.test(token.text)) {
      first = at + 1
      break
    }
  }
  return last - first < 2 ? null : [first, last]
}

/** "according to Roe": the rest of the sentence. */
function creditSite(
  { tokens, index }: SceneOfPassage,
  at: number,
  word: ReportWord,
  unitStart: ReadonlyMap<number, number>,
): Site | null {
  if (tokens[at + 1]?.normal !== 'to') return null
  const { unit } = tokens[at] as Token
  const start = unitStart.get(unit) as number
  const subject = index.starting.get(at + 2) ?? null
  let end = subject ? subject.last : at + 2
  while (end + 1 < tokens.length && end - at < LONGEST) {
    const next = tokens[end + 1] as Token
    if (next.unit !== unit || next.kind !== 'word') break
    end++
  }
  const made = (content: readonly [number, number]): Site => ({
    at,
    word,
    shape: 'credit',
    cue: [at, at + 1],
    content,
    subject,
  })
  const next = tokens[end + 1]
  const lead = at - 1 - (tokens[at - 1]?.kind === 'stop' ? 1 : 0)
  const before = at - start >= 3 ? contentUpTo(tokens, start, lead) : null
  if (before) return made(before)
  if (!next || next.unit !== unit || next.text !== ',') return null
  const first = end + 2
  if (!tokens[first] || tokens[first]?.unit !== unit || tokens[first]?.kind !== 'word') return null
  const last = contentEnd(tokens, first, 'credit', true)
  return last !== null && last > first ? made([first, last]) : null
}

/** "Roe: Talks failed" in a headline. */
function labels({ tokens, mentions }: SceneOfPassage): Site[] {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > 7 || tokens.some(({ kind }) => kind === 'quote')) return []
  const last = contentEnd(tokens, colon + 1 < tokens.length ? colon + 1 : colon, 'label', true)
  if (last === null || last <= colon + 1) return []
  return [
    {
      at: colon,
      word: { base: ':', kind: 'other', form: 'other', clause: true },
      shape: 'label',
      cue: [colon, colon],
      content: [colon + 1, last],
      subject: mentions.find((mention) => mention.last < colon) ?? null,
    },
  ]
}

/** Whoever reports: before a verb, owning a noun, or beside an adjective. */
function subjectOf(passage: SceneOfPassage, at: number, first: number, word: ReportWord): Mention | null {
  const { index, tokens } = passage
  if (word.kind === 'noun') {
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const mention = index.ending.get(back)
      if (mention) return mention.possessive ? mention : null
      if (tokens[back]?.kind !== 'word') return null
    }
    return null
  }
  return subjectBefore(passage, index, first)?.subject ?? null
}
