import { DAYS_AND_MONTHS, PREPOSITIONS } from '../../language/english/clause-words.ts'
import { type ReportWord, reportWordOf } from '../../language/english/report-words.ts'
import type { MentionIndex } from '../passage.ts'
import type { Token } from '../token.ts'
import type { Shape } from './site.ts'
import { wordKind } from './word-kind.ts'

/** What follows a reporting word. */
export interface Complement {
  readonly shape: Shape
  /** Last token of the cue: the word itself, or its preposition. */
  readonly cueEnd: number
  /** First token of what is reported. */
  readonly first: number
}

/** How far ahead "that" may stand: "said in a speech on Monday that". */
const AHEAD = 14

/** Verbs with a listener between them and what is said: "told reporters that". */
const LISTENED =
  /^(?:tell|inform|remind|assure|reassure|warn|ask|notify|persuade|convince|advise|promise|urge|show|teach|encourage|order|instruct|press|pressure|beg|implore|exhort|challenge|invite|allow|permit|require|force|authorize|authorise|enable|nudge|goad|prod|dare|command|want|need|expect|push|help|lobby|call|plead|appeal|vow|pledge|direct|request|compel|get|like|thank|praise|blame|criticize|criticise|accuse)$/u

/** Returns what follows the reporting word at `at`, or null where nothing of the reporter's does. */
export function complementOf(
  tokens: readonly Token[],
  at: number,
  word: ReportWord,
  { starting }: MentionIndex,
): Complement | null {
  const unit = (tokens[at] as Token).unit
  const here = (position: number) => {
    const token = tokens[position]
    return token && token.unit === unit ? token : undefined
  }
  let next = at + 1
  while (
    /^(?:also|again|once|only|instead|not|just|out|back|down|up|off|forward|forth)$/u.test(
      here(next)?.normal ?? '',
    )
  )
    next++
  const token = here(next)
  if (!token || token.kind === 'quote') return null
  const opens = openerAt(tokens, next, unit)
  if (opens) return { shape: opens, cueEnd: next - 1, first: next }
  if (token.kind === 'stop') {
    if (token.text === ':' && here(next + 1)?.kind === 'word')
      return { shape: 'label', cueEnd: next, first: next + 1 }
    if (token.text !== ',') return null
    // "said, however, that": an insertion right after the verb.
    const that = findThat(tokens, next + 1, unit)
    return that && tokens[that - 1]?.text === ',' && that - next < 12
      ? { shape: 'that', cueEnd: at, first: that }
      : null
  }
  const time = afterTime(tokens, next, unit)
  if (time > next) {
    const opens = openerAt(tokens, time, unit)
    if (opens) return { shape: opens, cueEnd: at, first: time }
    const that = word.clause ? findThat(tokens, time, unit) : null
    if (that) return { shape: 'that', cueEnd: at, first: that }
    const after = here(time)
    if (after?.kind !== 'word' || !word.clause) return null
    return { shape: clauseStarts(tokens, time, unit) ? 'clause' : 'thing', cueEnd: at, first: time }
  }
  if (LISTENED.test(word.base)) {
    const listener = listenerEnd(tokens, next, starting)
    if (listener) {
      const after = afterTime(tokens, listener + 1, unit)
      const opens = openerAt(tokens, after, unit)
      if (opens) return { shape: opens, cueEnd: at, first: after }
      const kind = wordKind(here(after))
      if (word.clause && /^(?:tell|inform|remind|assure|warn|notify|convince|promise)$/u.test(word.base)) {
        const that = findThat(tokens, after, unit)
        if (that) return { shape: 'that', cueEnd: at, first: that }
        if (kind !== 'end' && here(after)?.kind === 'word' && !PREPOSITIONS.has(here(after)?.normal ?? ''))
          return { shape: 'clause', cueEnd: at, first: after }
      }
      if (
        /^(?:of|for|about|on|against|with)$/u.test(here(after)?.normal ?? '') &&
        here(after + 1)?.kind === 'word' &&
        /^(?:tell|inform|remind|assure|warn|ask|accuse|blame|praise|criticize|criticise|thank|challenge|press|pressure|persuade|convince)$/u.test(
          word.base,
        )
      )
        return { shape: `about ${here(after)?.normal}`, cueEnd: at, first: after + 1 }
    }
  }
  if (PREPOSITIONS.has(token.normal) || token.normal === 'as') {
    const that = word.clause ? findThat(tokens, next, unit) : null
    if (that) return { shape: 'that', cueEnd: at, first: that }
    const after = here(next + 1)
    return after?.kind === 'word' ? { shape: `about ${token.normal}`, cueEnd: next, first: next + 1 } : null
  }
  if (word.kind === 'noun' || word.kind === 'adjective') return null
  if (
    /^(?:and|or|but|than|so|because|since|while|although|though|after|before|until|unless)$/u.test(
      token.normal,
    )
  )
    return null
  if (/ing$/u.test(token.normal) && token.normal.length > 4 && !token.capital)
    return { shape: 'gerund', cueEnd: next - 1, first: next }
  return { shape: clauseStarts(tokens, next, unit) ? 'clause' : 'thing', cueEnd: next - 1, first: next }
}

/** "that", "to go", "whether" at a position. */
function openerAt(tokens: readonly Token[], at: number, unit: number): Shape | null {
  const token = tokens[at]
  if (!token || token.unit !== unit || token.kind !== 'word') return null
  if (token.normal === 'that') {
    const next = tokens[at + 1]
    return next && next.unit === unit && next.kind === 'word' ? 'that' : null
  }
  if (/^(?:whether|if|how|what|why|who|when|where|which)$/u.test(token.normal)) return 'question'
  if (token.normal !== 'to') return null
  const next = tokens[at + 1]
  if (!next || next.unit !== unit || next.kind !== 'word') return null
  return /^(?:the|a|an|his|her|its|their|my|our|this|that|these|those|him|them|us|me)$/u.test(next.normal) ||
    next.capital
    ? null
    : 'infinitive'
}

/** Position of a "that" with only a phrase between, or null. */
function findThat(tokens: readonly Token[], from: number, unit: number): number | null {
  for (let at = from; at < from + AHEAD; at++) {
    const token = tokens[at]
    if (!token || token.unit !== unit || token.kind === 'quote') return null
    if (token.kind === 'stop' && token.text !== ',') return null
    if (token.normal === 'that') {
      const before = tokens[at - 1] as Token
      return before.normal === 'and' || before.normal === 'or' ? null : at
    }
    const kind = wordKind(token)
    if (
      kind === 'be' ||
      kind === 'have' ||
      kind === 'do' ||
      kind === 'modal' ||
      kind === 'subject' ||
      kind === 'question'
    )
      return null
    if (at > from && reportWordOf(token.normal)?.form === 'past' && token.normal !== 'held') return null
  }
  return null
}

/** The first position after days and the like: "Monday", "on Tuesday night", "last week", "in a statement". */
function afterTime(tokens: readonly Token[], from: number, unit: number): number {
  let at = from
  for (;;) {
    const word = (ahead: number) =>
      tokens[at + ahead]?.unit === unit ? (tokens[at + ahead]?.normal ?? '') : ''
    const skip = /^(?:on|in|at|during|late|early|by)$/u.test(word(0)) ? 1 : 0
    if (DAYS_AND_MONTHS.has(word(skip))) {
      at += skip + 1
      while (/^(?:morning|afternoon|evening|night|\d+)$/u.test(word(0))) at++
    } else if (
      (/^(?:last|this|earlier|late|early|later)$/u.test(word(0)) &&
        /^(?:week|month|year|night|summer|fall|spring|winter|morning|afternoon|evening|this|today|in|on)$/u.test(
          word(1),
        )) ||
      DAYS_AND_MONTHS.has(word(0) === 'last' ? word(1) : '')
    )
      at += 2
    else if (
      /^(?:today|yesterday|tonight|earlier|recently|later|publicly|repeatedly|afterward|afterwards|simply|bluntly|flatly|explicitly|specifically|openly)$/u.test(
        word(0),
      )
    )
      at++
    else return at
  }
}

/** Last token of a listener: a mention, a pronoun, or a short noun phrase before "that" or "to". */
function listenerEnd(
  tokens: readonly Token[],
  from: number,
  starting: MentionIndex['starting'],
): number | null {
  const mention = starting.get(from)
  const token = tokens[from] as Token
  let last = mention && !mention.possessive ? mention.last : null
  if (
    last === null &&
    /^(?:me|him|her|us|them|you|it|himself|herself|themselves|reporters|voters|supporters|people|everyone|viewers|listeners|readers|everybody|anyone)$/u.test(
      token.normal,
    )
  )
    last = from
  if (last === null) {
    for (let at = from; at < from + 6; at++) {
      const kind = wordKind(tokens[at + 1])
      if (kind === 'that' || kind === 'to' || kind === 'question') {
        last = at
        break
      }
      if (
        kind === 'end' ||
        kind === '.' ||
        kind === ',' ||
        kind === 'stop' ||
        kind === 'quote' ||
        kind === 'be' ||
        kind === 'have' ||
        kind === 'modal' ||
        kind === 'subject'
      )
        break
    }
  }
  // "told a crowd in Exampleton that": a place or another listener after it.
  if (last !== null && /^(?:in|at|of|from)$/u.test(tokens[last + 1]?.normal ?? '')) {
    for (let at = last + 2; at < last + 9; at++) {
      const kind = wordKind(tokens[at])
      if (kind === 'that' || kind === 'to') return at - 1
      if (
        kind === 'end' ||
        kind === '.' ||
        kind === ',' ||
        kind === 'quote' ||
        kind === 'be' ||
        kind === 'modal'
      )
        break
    }
  }
  return last
}

/** Whether a clause with a verb of its own begins here: a subject, and a verb before the next stop. */
function clauseStarts(tokens: readonly Token[], from: number, unit: number): boolean {
  const first = wordKind(tokens[from])
  if (first === 'subject') return true
  for (let at = from + 1; at < from + 16; at++) {
    const token = tokens[at]
    if (!token || token.unit !== unit || token.kind !== 'word') return false
    const kind = wordKind(token)
    if (kind === 'be' || kind === 'have' || kind === 'do' || kind === 'modal') return true
    if (kind === 'question' || kind === 'that' || kind === 'opener') return false
  }
  return false
}
