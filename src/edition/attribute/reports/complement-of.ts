import { DAYS_AND_MONTHS } from '../../language/english/clause-words.ts'
import { LISTENERS } from '../../language/english/report-listeners.ts'
import { BEFORE_DAY, TIME_AFTER_VERB, TIME_SPANS } from '../../language/english/report-times.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { clauseBehind, clauseStarts } from './clause-ahead.ts'
import { type Reading, unitAt } from './reading.ts'
import type { ReportingWord } from './reporting-word.ts'
import type { Shape } from './site.ts'
import { FINITE, KIND, kindsOf, PREPOSITION_KINDS, QUESTIONS, SIGNS, SUBJECTS } from './word-kind.ts'

/** What follows a reporting word. */
export interface Complement {
  readonly shape: Shape
  /** Last token of the cue: the word itself, or its preposition. */
  readonly cueEnd: number
  /** First token of what is reported. */
  readonly first: number
}

/** How far ahead "that" may stand: "said in a speech on Monday that". */
const AHEAD = 16

/** "agreed reluctantly to", "spoke openly about". */
const AFTER_ADVERB = kindsOf([KIND.that, KIND.to]).map(
  (one, kind) => one | (PREPOSITION_KINDS[kind] as number),
)

/** Returns what follows the reporting word at `at`, or null where nothing of the reporter's does. */
export function complementOf(reading: Reading, at: number, word: ReportingWord): Complement | null {
  const { tokens, kinds } = reading
  const { end } = unitAt(reading, at)
  let next = at + 1
  while (next < end && tokens[next]?.form.report.isParticle) next++
  if (kinds[next] === KIND.adverb && next + 1 < end && AFTER_ADVERB[kinds[next + 1] as number] === 1) next++
  if (next >= end || kinds[next] === KIND.quote) return null
  const opener = openerAt(reading, next, end)
  if (opener) return { shape: opener, cueEnd: next - 1, first: next }
  if (SIGNS[kinds[next] as number] === 1) return afterSign(reading, at, next, end)
  const time = afterTime(reading, next, end)
  if (time > next) return word.clause ? afterTimeWords(reading, at, time, end) : null
  const told = word.hasListener ? afterListener(reading, at, next, end, word) : null
  if (told) return told
  const kind = kinds[next] as number
  if (PREPOSITION_KINDS[kind] === 1 || tokens[next]?.normal === 'as') {
    const that = word.clause ? findThat(reading, next, end) : null
    if (that !== null) return { shape: 'that', cueEnd: at, first: that }
    if (word.saying && word.clause && clauseBehind(reading, next, end))
      return { shape: 'clause', cueEnd: next - 1, first: next }
    return isWord(reading, next + 1, end)
      ? { shape: aboutShape(normalAt(tokens, next)), cueEnd: next, first: next + 1 }
      : null
  }
  if (word.kind !== 'verb' || NO_OBJECT.has(normalAt(tokens, next))) return null
  if (kind === KIND.ing) return { shape: 'gerund', cueEnd: next - 1, first: next }
  return { shape: clauseStarts(reading, next, end) ? 'clause' : 'thing', cueEnd: next - 1, first: next }
}

/** After these no object follows. */
export const NO_OBJECT = new Set(
  'and or but than so because while although though until unless when where if nor yet'.split(' '),
)

/** "said: she would sign", "said, however, that". */
function afterSign(reading: Reading, at: number, sign: number, end: number): Complement | null {
  const { kinds } = reading
  if (kinds[sign] === KIND.colon)
    return isWord(reading, sign + 1, end) ? { shape: 'label', cueEnd: sign, first: sign + 1 } : null
  if (kinds[sign] === KIND.point) return null
  const that = findThat(reading, sign + 1, end)
  return that !== null && SIGNS[kinds[that - 1] as number] === 1
    ? { shape: 'that', cueEnd: at, first: that }
    : null
}

/** "said on Monday (that) she would sign". */
function afterTimeWords(reading: Reading, at: number, time: number, end: number): Complement | null {
  const opener = openerAt(reading, time, end)
  if (opener) return { shape: opener, cueEnd: at, first: time }
  const that = findThat(reading, time, end)
  if (that !== null) return { shape: 'that', cueEnd: at, first: that }
  if (!isWord(reading, time, end)) return null
  return { shape: clauseStarts(reading, time, end) ? 'clause' : 'thing', cueEnd: at, first: time }
}

/** "told reporters (that) she would sign"; "urged them to sign" and "accused Roe of signing" tell of Roe, too. */
function afterListener(
  reading: Reading,
  at: number,
  next: number,
  end: number,
  word: ReportingWord,
): Complement | null {
  const listener = listenerEnd(reading, next, end)
  if (listener === null) return null
  const after = afterTime(reading, listener + 1, end)
  const opener = openerAt(reading, after, end)
  const told = LISTENERS.clause.has(word.base)
  if (opener === 'infinitive' && !told) return { shape: 'object', cueEnd: next - 1, first: next }
  if (opener) return { shape: opener, cueEnd: at, first: after }
  if (!isWord(reading, after, end)) return null
  const normal = normalAt(reading.tokens, after)
  if (word.clause && told) {
    const that = findThat(reading, after, end)
    if (that !== null) return { shape: 'that', cueEnd: at, first: that }
    if (PREPOSITION_KINDS[reading.kinds[after] as number] !== 1 && !NO_OBJECT.has(normal))
      return { shape: 'clause', cueEnd: at, first: after }
  }
  if (!LISTENERS.preposition.has(word.base) || !TOLD_OF.has(normal) || !isWord(reading, after + 1, end))
    return null
  return LISTENERS.object.has(word.base)
    ? { shape: 'object', cueEnd: next - 1, first: next }
    : { shape: aboutShape(normal), cueEnd: at, first: after + 1 }
}

/** Prepositions after which a report is told by which one it is. */
const TELLING = new Set('of for about on in to with against at as from by over'.split(' '))

function aboutShape(preposition: string): Shape {
  return TELLING.has(preposition) ? `about-${preposition}` : 'about-else'
}

const TOLD_OF = new Set('of for about on against with'.split(' '))

/** "that", "to go", "whether" at a position. */
function openerAt({ tokens, kinds }: Reading, at: number, end: number): Shape | null {
  const next = tokens[at + 1]
  if (at + 1 >= end || next?.kind !== 'word') return null
  const kind = kinds[at] as number
  if (kind === KIND.that) return 'that'
  if (QUESTIONS[kind] === 1) return 'question'
  if (kind !== KIND.to || NOUN_BEGINS.has(next.normal) || next.capital) return null
  return kinds[at + 1] === KIND.ing ? null : 'infinitive'
}

const NOUN_BEGINS = new Set(
  'the a an his her its their my our your this that these those him them us me it'.split(' '),
)

/** Position of a "that" with only a phrase between, or null. */
function findThat({ tokens, kinds }: Reading, from: number, end: number): number | null {
  const stop = Math.min(end - 1, from + AHEAD)
  for (let at = from; at < stop; at++) {
    const kind = kinds[at] as number
    if (kind === KIND.that)
      return kinds[at - 1] === KIND.and || kinds[at - 1] === KIND.or || tokens[at + 1]?.kind !== 'word'
        ? null
        : at
    if (
      FINITE[kind] === 1 ||
      SUBJECTS[kind] === 1 ||
      QUESTIONS[kind] === 1 ||
      kind === KIND.quote ||
      kind === KIND.point
    )
      return null
  }
  return null
}

/** Returns the first position after days and the like: "Monday", "on Tuesday night", "last week", "an hour later". */
export function afterTime(reading: Reading, from: number, end: number): number {
  const { tokens } = reading
  const begins =
    from < end &&
    (tokens[from]?.form.report.beginsTime || (from + 1 < end && tokens[from + 1]?.form.report.isTimeSpan))
  return begins ? timeEnd(reading, from, end) : from
}

function timeEnd({ tokens, kinds }: Reading, from: number, end: number): number {
  let at = from
  const word = (ahead: number) => (at + ahead < end ? normalAt(tokens, at + ahead) : '')
  for (;;) {
    const skip = BEFORE_DAY.has(word(0)) ? 1 : 0
    if (DAYS_AND_MONTHS.has(word(skip))) {
      at += skip + 1
      while (/^(?:morning|afternoon|evening|night|\d+)$/u.test(word(0))) at++
    } else if (TIME_SPANS.has(word(1)) && /^(?:later|earlier|ago|before|after)$/u.test(word(2))) at += 3
    else if (TIME_AFTER_VERB.second.has(word(1)) && TIME_AFTER_VERB.first.has(word(0))) at += 2
    else if (TIME_AFTER_VERB.alone.has(word(0)) || (at > from && kinds[at] === KIND.time && at < end)) at++
    else return at
  }
}

/** Last token of a listener: a mention, a pronoun, or a short noun phrase before "that" or "to". */
function listenerEnd({ tokens, kinds, index }: Reading, from: number, end: number): number | null {
  const mention = index.starting(from)
  let last = mention && !mention.possessive ? mention.last : null
  if (last === null && LISTENERS.words.has(normalAt(tokens, from))) last = from
  last ??= phraseBefore(kinds, from, Math.min(end, from + 7))
  if (last === null || last >= end) return null
  // "told a crowd in Exampleton that": a place or another listener after it.
  if (!/^(?:in|at|of|from|and)$/u.test(normalAt(tokens, last + 1))) return last
  return phraseBefore(kinds, last + 2, Math.min(end, last + 10)) ?? last
}

/** Last token before a "that", a "to" or a question that only nouns part from `from`, or null. */
function phraseBefore(kinds: readonly number[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const kind = kinds[at] as number
    if (kind === KIND.that || kind === KIND.to || QUESTIONS[kind] === 1) return at - 1
    if (SIGNS[kind] === 1 || kind === KIND.quote || FINITE[kind] === 1 || SUBJECTS[kind] === 1) return null
  }
  return null
}

function isWord({ tokens }: Reading, at: number, end: number): boolean {
  return at < end && tokens[at]?.kind === 'word'
}
