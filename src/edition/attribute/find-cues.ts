import {
  BE_FORMS,
  BEFORE_VERB,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  PREPOSITIONS,
} from '../language/english/clause-words.ts'
import { cueOf } from '../language/english/cue-of.ts'
import type { Passage } from './gather-cast.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'

/** Words that tie what is said to somebody: a verb with its subject, or "according to". */
export interface Cue {
  /** Token position of the verb, or of "according". */
  readonly at: number
  /** Last token position: "to" of "according to". */
  readonly last: number
  readonly base: string
  readonly family: 'saying' | 'framing' | 'holding' | 'credit'
  readonly subject: Mention
  /** "said Roe": the subject stands after the verb. */
  readonly inverted: boolean
  /** The subject stands right beside it, not shared from an earlier verb. */
  readonly close: boolean
  /** More than one person is the subject ("Roe and Doe said"). */
  readonly others: readonly Mention[]
}

/** Returns the cues of a passage that have a subject, in order. */
export function findCues({ tokens, mentions }: Passage): Cue[] {
  const ending = new Map(mentions.map((mention) => [mention.last, mention]))
  const starting = new Map(mentions.map((mention) => [mention.first, mention]))
  const cues: Cue[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const credit = creditAt(tokens, at, starting)
    if (credit) {
      cues.push(credit)
      return
    }
    const verb = cueOf(token.normal)
    if (!verb || token.possessive || (token.capital && !token.opening) || insideMention(mentions, at)) return
    const gerund = token.normal.endsWith('ing')
    if (isPassive(tokens, at) && !gerund) {
      const agent = agentAfter(tokens, at, starting)
      if (agent)
        cues.push({
          at,
          last: at,
          base: verb.base,
          family: verb.family,
          subject: agent,
          inverted: true,
          close: true,
          others: [],
        })
      return
    }
    const before = tokens[at - 1]
    const habit = before?.normal === 'to' && tokens[at - 2]?.normal === 'used'
    if (before?.normal === 'to' && !gerund && !habit) return
    const plain = verb.base === token.normal && !verb.finite
    const left = gerund ? null : subjectBefore(tokens, habit ? at - 2 : at, ending)
    if (left) {
      if (
        plain &&
        left.subject.gender !== 'p' &&
        left.subject.kind !== 'plural' &&
        !modalBefore(tokens, at) &&
        left.others.length === 0
      )
        return
      cues.push({
        at,
        last: at,
        base: verb.base,
        family: verb.family,
        subject: left.subject,
        inverted: false,
        close: true,
        others: left.others,
      })
      return
    }
    const right = subjectAfter(tokens, starting, at + 1)
    const startsClause = before?.kind !== 'word' || token.opening
    if (!gerund && !plain && right && startsClause && !right.possessive && verb.family !== 'holding') {
      cues.push({
        at,
        last: at,
        base: verb.base,
        family: verb.family,
        subject: right,
        inverted: true,
        close: true,
        others: conjoined(tokens, right, starting),
      })
      return
    }
    // A participle, or a verb after "and": the subject is that of the verb before it, or of the sentence.
    if (plain || (before?.kind === 'word' && isNounContext(before))) return
    const shared =
      [...cues]
        .reverse()
        .find((cue) => cue.family !== 'credit' && (tokens[cue.at] as Token).unit === token.unit) ?? null
    const subject = shared?.subject ?? sentenceSubject(tokens, mentions, at)
    if (
      subject &&
      (gerund
        ? before?.kind !== 'word' || /^(?:by|in|after|while|before|and|also|thus|again)$/u.test(before.normal)
        : followsConjunction(tokens, at))
    )
      cues.push({
        at,
        last: at,
        base: verb.base,
        family: verb.family,
        subject,
        inverted: false,
        close: false,
        others: shared?.others ?? [],
      })
  })
  return cues
}

function insideMention(mentions: readonly Mention[], at: number): boolean {
  return mentions.some((mention) => mention.first <= at && at <= mention.last)
}

/** "according to Roe", "as per Roe", "in Roe’s opinion", "in the words of Roe". */
function creditAt(tokens: readonly Token[], at: number, starting: ReadonlyMap<number, Mention>): Cue | null {
  const two = `${tokens[at]?.normal} ${tokens[at + 1]?.normal}`
  const made = (last: number, subject: Mention | undefined): Cue | null =>
    subject
      ? {
          at,
          last,
          base: tokens[at]?.normal as string,
          family: 'credit',
          subject,
          inverted: true,
          close: true,
          others: [],
        }
      : null
  if (two === 'according to' || two === 'as per') return made(at + 1, starting.get(at + 2))
  if (tokens[at]?.normal !== 'in') return null
  const owner = starting.get(at + 1)
  const noun = owner?.possessive ? tokens[owner.last + 1] : undefined
  if (
    owner &&
    noun &&
    /^(?:opinion|view|words|telling|eyes|account|estimation|judgment|judgement)$/u.test(noun.normal)
  )
    return made(owner.last + 1, owner)
  return null
}

/** "was told", "were accused" — but not "had said". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && /ly$|^(?:also|once|often|never|not|been)$/u.test((tokens[back] as Token).normal)) {
    if ((tokens[back] as Token).normal === 'been') return true
    back--
  }
  return BE_FORMS.has(tokens[back]?.normal ?? '')
}

function agentAfter(
  tokens: readonly Token[],
  at: number,
  starting: ReadonlyMap<number, Mention>,
): Mention | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const token = tokens[next] as Token
    if (token.kind === 'stop') return null
    if (token.normal === 'by') return starting.get(next + 1) ?? null
  }
  return null
}

function modalBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:will|would|did|does|do|could|may|might|must|should|can)$/u.test(tokens[at - back]?.normal ?? ''),
  )
}

/** A word after which a form in -ed is no verb: "the proposed", "a stated". */
function isNounContext(before: Token): boolean {
  return /^(?:the|a|an|this|that|these|those|his|her|its|their|our|of|in|for|on|with|from|more|most|no|any|some|other)$/u.test(
    before.normal,
  )
}

function followsConjunction(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (
    back >= 0 &&
    (BEFORE_VERB.has((tokens[back] as Token).normal) || /ly$/u.test((tokens[back] as Token).normal))
  )
    back--
  const before = tokens[back]
  return before !== undefined && (/^(?:and|but|or|then)$/u.test(before.normal) || before.text === ',')
}

/** The mention that is the subject of the verb at `at`, walking left over what may stand between. */
function subjectBefore(
  tokens: readonly Token[],
  at: number,
  ending: ReadonlyMap<number, Mention>,
): { subject: Mention; others: Mention[] } | null {
  let relative = false
  let back = at - 1
  for (let steps = 0; steps < 40 && back >= 0; steps++) {
    const token = tokens[back] as Token
    const mention = ending.get(back)
    if (mention && !mention.possessive) {
      const before = tokens[mention.first - 1]
      if (
        !relative &&
        before?.kind === 'word' &&
        /^(?:of|for|from|at|with|in|to|by|on|about|than|like|behind)$/u.test(before.normal)
      ) {
        const outer = ending.get(mention.first - 2)
        if (outer && !outer.possessive) return { subject: outer, others: [] }
        if (before.normal !== 'in' && before.normal !== 'on' && before.normal !== 'at') return null
        back = mention.first - 2
        continue
      }
      const others: Mention[] = []
      if (before?.normal === 'and') {
        const other = ending.get(mention.first - 2)
        if (other && !other.possessive) others.push(other)
      }
      return { subject: mention, others }
    }
    if (token.kind === 'word') {
      if (
        BEFORE_VERB.has(token.normal) ||
        /ly$/u.test(token.normal) ||
        DAYS_AND_MONTHS.has(token.normal) ||
        (token.normal === 'on' && DAYS_AND_MONTHS.has(tokens[back + 1]?.normal ?? ''))
      ) {
        back--
        continue
      }
      if (token.normal === 'who' || token.normal === 'which') {
        back = tokens[back - 1]?.text === ',' ? back - 2 : back - 1
        relative = true
        continue
      }
      return null
    }
    if (token.kind === 'stop') {
      const start = insertStart(tokens, back, ending)
      if (start === null) return null
      back = start - 1
      continue
    }
    return null
  }
  return null
}

/** The mention right after a verb; where a body stands before a titled name ("said Examplenews co-host Roe"), the name. */
function subjectAfter(
  tokens: readonly Token[],
  starting: ReadonlyMap<number, Mention>,
  at: number,
): Mention | undefined {
  const first = starting.get(at)
  const second = first && starting.get(first.last + 1)
  const adjacent = second && second.kind === 'name' && tokens[second.first]?.kind === 'word'
  return adjacent && (first.possessive || second.head !== '') ? second : first
}

/** Where ", 45," or ", who came late," or "(left)" begins that ends at `at`, if a mention stands before it. */
function insertStart(
  tokens: readonly Token[],
  at: number,
  ending: ReadonlyMap<number, Mention>,
): number | null {
  const close = (tokens[at] as Token).text
  const open =
    close === ')'
      ? /^\($/u
      : close === ','
        ? /^,$/u
        : /^(?:[–—]|--+)$/u.test(close)
          ? /^(?:[–—]|--+)$/u
          : null
  if (!open) return null
  // An insertion may hold commas of its own: "Jane Roe, a friend of the paper, “The Example”, who came late, said".
  const whole = [...ending.values()].find((mention) => {
    const first = tokens[mention.first] as Token
    return first.unit === (tokens[at] as Token).unit && first.opening && !mention.possessive
  })
  if (
    whole &&
    close === ',' &&
    tokens[whole.last + 1]?.text === ',' &&
    whole.last + 1 < at &&
    at - whole.last <= 40
  )
    return whole.last + 1
  for (let back = at - 1; back >= 0 && at - back <= 32; back--) {
    const token = tokens[back] as Token
    if (token.unit !== (tokens[at] as Token).unit) return null
    if (
      token.kind === 'stop' &&
      open.test(token.text) &&
      ending.has(back - 1) &&
      !(ending.get(back - 1) as Mention).possessive
    )
      return back
  }
  return null
}

function conjoined(
  tokens: readonly Token[],
  mention: Mention,
  starting: ReadonlyMap<number, Mention>,
): Mention[] {
  const other = tokens[mention.last + 1]?.normal === 'and' ? starting.get(mention.last + 2) : undefined
  return other && !other.possessive ? [other] : []
}

/** The first mention of the sentence that no preposition governs and that owns nothing. */
export function sentenceSubject(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Mention | null {
  const unit = (tokens[at] as Token).unit
  for (const mention of mentions) {
    const first = tokens[mention.first] as Token
    if (first.unit !== unit) continue
    if (mention.first > at) return null
    const governed = isGoverned(tokens, mention)
    if (!governed && !mention.possessive && mention.kind !== 'document') return mention
  }
  return null
}

/** Whether a preposition stands before a mention, a few words of its phrase between: "in his first Example interview". */
export function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  const unit = tokens[mention.first]?.unit
  for (let back = mention.first - 1; back >= Math.max(0, mention.first - 4); back--) {
    const token = tokens[back] as Token
    if (token.kind !== 'word' || token.unit !== unit) return false
    if (PREPOSITIONS.has(token.normal) || GOVERNING.has(token.normal)) return true
    if (cueOf(token.normal) || BEFORE_VERB.has(token.normal) || CLAUSE_OPENERS.has(token.normal)) return false
  }
  return false
}

const GOVERNING = new Set(['per', 'as', 'like', 'than', 'following', 'including', 'despite', 'unlike'])
