import { LISTENERS } from '../../language/english/report-listeners.ts'
import type { Mention } from '../mentions/mention.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { clauseStart } from './clause-start.ts'
import { contentEnd } from './content-end.ts'
import type { EndWeights } from './end-weights.ts'
import { CLAUSE, invertedSubject, opensWith } from './inverted-subject.ts'
import { type Reading, unitAt } from './reading.ts'
import type { ReportingWord } from './reporting-word.ts'
import type { Site, TokenRange } from './site.ts'
import type { VerbGroup } from './verb-group.ts'
import { FINITE, KIND, QUESTIONS, SIGNS } from './word-kind.ts'

/**
 * Returns the sites whose content does not stand right after the verb.
 *
 * ```text
 * She would sign, Roe said.      She would sign, said Roe.      Talks, Roe said, go on until Friday.
 * ~~~~~~~~~~~~~~                 ~~~~~~~~~~~~~~                                  ~~~~~~~~~~~~~~~~~~
 * The ferry was praised by Roe.  As Roe said, talks go on.
 * ~~~~~~~~~                                   ~~~~~~~~~~~
 * ```
 */
export function contentBefore(
  reading: Reading,
  at: number,
  word: ReportingWord,
  group: VerbGroup | null,
  subject: Mention | null,
  ends: EndWeights,
): Site[] {
  if (!group || word.kind !== 'verb' || word.form === 'gerund') return []
  // "…, officials say": a plain form tells of somebody where nothing helps it.
  if (word.form === 'base' && (group.modal || group.infinitive || group.auxiliary)) return []
  const as = asSite(reading, at, word, group, subject, ends)
  if (as) return [as]
  const passive = word.form === 'past' && group.be ? subjectSite(reading, at, word, group) : null
  const said = word.clause ? saidSite(reading, at, word, group, subject, ends) : null
  if (passive && said) return [passive, said]
  const one = passive ?? said
  return one ? [one] : []
}

/** "As Roe said, talks go on". */
function asSite(
  reading: Reading,
  at: number,
  word: ReportingWord,
  group: VerbGroup,
  subject: Mention | null,
  ends: EndWeights,
): Site | null {
  const { tokens, kinds } = reading
  if (kinds[at + 1] !== KIND.comma || !isAsBefore(tokens, subject?.first ?? group.first - 1)) return null
  const next = tokens[at + 2]
  if (next?.kind !== 'word' || next.unit !== tokens[at]?.unit) return null
  const last = contentEnd(reading, at + 2, 'clause', ends)
  if (last === null || last < at + 4) return null
  return {
    at,
    word,
    shape: 'as',
    group,
    cue: [group.first, at],
    content: [at + 2, last],
    aside: null,
    subject,
  }
}

function isAsBefore(tokens: readonly Token[], first: number): boolean {
  const least = Math.max(0, first - 3)
  for (let at = first - 1; at >= least; at--) if (tokens[at]?.normal === 'as') return true
  return false
}

/** "…, Roe said": a comma before whoever speaks, and what is said before it, or most of it after the verb. */
function saidSite(
  reading: Reading,
  at: number,
  word: ReportingWord,
  group: VerbGroup,
  before: Mention | null,
  ends: EndWeights,
): Site | null {
  const { tokens, kinds } = reading
  const { unit } = tokens[at] as { unit: number }
  const inverted =
    kinds[group.first - 1] === KIND.comma && !opensWith(reading, group.first, before)
      ? invertedSubject(reading, at)
      : null
  const subject = inverted?.subject ?? before
  const comma = inverted ? group.first - 1 : commaBefore(reading, subject?.first ?? group.first)
  if (comma === null || tokens[comma]?.unit !== unit) return null
  // "Despite the rain, Roe said, “…”": what is said stands in the marks.
  if (
    !inverted &&
    (kinds[at + 1] === KIND.quote || (SIGNS[kinds[at + 1] as number] === 1 && kinds[at + 2] === KIND.quote))
  )
    return null
  const made = (
    shape: 'before' | 'inverted' | 'around',
    content: TokenRange,
    aside: TokenRange | null = null,
  ): Site => ({
    at,
    word,
    shape,
    group,
    cue: [group.first, at],
    content,
    aside,
    subject,
  })
  const first = clauseStart(reading, comma)
  const told = LISTENERS.words.has(normalAt(tokens, at + 1)) ? at + 1 : at
  const after = Math.max(told, inverted?.subject.last ?? at) + 1
  const goesOn =
    kinds[after] === KIND.comma && tokens[after + 1]?.kind === 'word' && tokens[after + 1]?.unit === unit
  const last = goesOn ? contentEnd(reading, after + 1, 'clause', ends) : null
  const length = first === null ? 0 : comma - first
  if (first !== null && length > 0 && last !== null && goesOnAfter(reading, first, comma))
    return made('around', [first, last], [comma, after])
  const whole = first !== null && hasVerb(kinds, first, comma)
  // "…, said the head of the port, Jane Roe, after a meeting": what comes behind is no part of it.
  if (last !== null && last - after > length && !(inverted && whole)) return made('around', [after + 1, last])
  if (inverted && !whole) return null
  return first !== null && length >= 2 ? made(inverted ? 'inverted' : 'before', [first, comma - 1]) : null
}

/** "Talks, Roe said, go on", "If talks fail, Roe said, the ferry stops": what stands before is no whole sentence. */
function goesOnAfter({ tokens, kinds }: Reading, first: number, comma: number): boolean {
  return CLAUSE.has(normalAt(tokens, first)) || !hasVerb(kinds, first, comma)
}

function hasVerb(kinds: readonly number[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (FINITE[kinds[at] as number] === 1) return true
  return false
}

/** The comma right before a subject, a few words of its noun phrase between. */
function commaBefore({ tokens, kinds }: Reading, first: number): number | null {
  for (let at = first - 1; at > 0 && first - at <= 6; at--) {
    if (kinds[at] === KIND.comma) return LINKS.has(normalAt(tokens, at + 1)) ? null : at
    if (tokens[at]?.kind !== 'word' || FINITE[kinds[at] as number] === 1) return null
    if (STOPS.has(normalAt(tokens, at))) return null
  }
  return null
}

/** What goes on after a comma with one of these is no name for whoever speaks. */
const LINKS = new Set('and but while as who which that to of in on at for or'.split(' '))
const STOPS = new Set('but while as who which that'.split(' '))

/** "The ferry was praised by Roe": the subject of a passive. */
function subjectSite(reading: Reading, at: number, word: ReportingWord, group: VerbGroup): Site | null {
  const { tokens, kinds, index } = reading
  const { start } = unitAt(reading, at)
  let first = group.first
  const least = Math.max(start, at - 25)
  for (let back = group.first - 1; back >= least; back--) {
    const kind = kinds[back] as number
    if (
      SIGNS[kind] === 1 ||
      kind === KIND.quote ||
      QUESTIONS[kind] === 1 ||
      kind === KIND.that ||
      kind === KIND.and
    )
      break
    if (CLAUSE.has(normalAt(tokens, back))) break
    first = back
  }
  if (first === group.first) return null
  const by = tokens[at + 1]?.normal === 'by' ? (index.starting(at + 2) ?? null) : null
  return {
    at,
    word,
    shape: 'subject',
    group,
    cue: [group.first, at],
    content: [first, group.first - 1],
    aside: null,
    subject: by,
  }
}
