import {
  BEFORE_VERB,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
} from '../../language/english/clause-words.ts'
import { withoutEnd } from '../../text/without-end.ts'
import type { Case, Finding, Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import type { Mention } from '../mentions/mention.ts'
import type { SceneOfPassage } from '../scene.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'

/**
 * ```text
 * “We will not sign,” Roe said.      “No,” said Jane Roe, the minister.      “Why?” she asked.      “No,” Roe shot back.
 * ```
 *
 * After a full stop inside the marks a new sentence has begun, and its verb reports something else.
 */
export const cueAfter: Rule = {
  name: 'cue after the quote',
  find(one) {
    const tail = whatFollows(one)
    const { tokens, cues, from } = tail
    let next = from
    while (isCommaOrDash(tokenAt(tokens, next))) next++
    const token = tokenAt(tokens, next)
    if (token.kind !== 'word') return null
    const inverted = cues.find(
      (cue) => cue.inverted && cue.family !== 'credit' && cue.at >= next && cue.at <= next + 1,
    )
    const own = cues.find(
      (cue) =>
        cue.at > next &&
        cue.close &&
        cue.family !== 'credit' &&
        startsAt(tokens, Math.min(cue.subject.first, ...cue.others.map(({ first }) => first)), next) &&
        cue.at - cue.subject.last <= 30,
    )
    const last = /[.,?!…—–-]$/u.exec(
      withoutEnd(one.scene.article.reading.slice(one.quotation.start, one.quotation.end), /['’]/u),
    )?.[0]
    const leads = isLedIn(one)
    // "“I ran barefoot.” The reporters laughed.": what was heard next, not who spoke.
    if (last && last !== ',' && next === from && NOISES.has((own ?? inverted)?.base ?? '')) return null
    if (token.opening && token.capital && last && last !== ',') {
      // "“We will not sign.” Jane Roe said." — nothing but the cue: it belongs to the words before it.
      const bare = own && own.family !== 'holding' && isWholeSentence(tokens, own.at)
      if (
        last === '.' ||
        leads ||
        !tail.mentions.some(({ first, kind }) => first === next && kind === 'name')
      )
        return bare && !leads
          ? { mention: own.subject, others: own.others, cue: own, confidence: 'likely' }
          : null
    }
    if (next > from && saidBefore(one)) return null
    // "should “ignore” the rush of critics who said": no comma parts the words from what follows.
    // Where the mark was never closed, a name glued to the words ends them: “… stay in portBrandt stressed”.
    const glued = token.start === one.passage.tokens[one.at]?.end
    if (!last && next === from && !glued && cueBeforeIn(one)) return null
    if (inverted && !beginsClause(tokens, inverted.subject.last))
      return { mention: inverted.subject, others: inverted.others, cue: inverted, confidence: 'sure' }
    if (own && own.family !== 'holding')
      return { mention: own.subject, others: own.others, cue: own, confidence: 'sure' }
    const scoffs = last === ',' ? invertedVerb(tail.tokens, tail.mentions, next) : null
    if (scoffs && !leads) return scoffs
    const subject = tail.mentions.find((mention) => mention.first === next)
    if (!subject || subject.possessive) return null
    return (
      looseVerb(tokens, cues, subject) ??
      (last === ',' || last === '?' || last === '!' || next > from ? anyVerb(tokens, subject, leads) : null)
    )
  },
}

/** Sounds and gestures: with a comma a manner of saying, behind a full stop what followed. */
const NOISES = new Set(
  'laugh sigh cheer roar groan smile shrug nod sob scream gasp chuckle applaud howl jeer grin boo'.split(' '),
)

/** "“…,” Jane Roe, who founded the paper told us", "“…” a voice in the film asks": words about the subject that no comma closes. */
function looseVerb(tokens: readonly Token[], cues: readonly Cue[], subject: Mention): Finding | null {
  const loose = cues.find(
    (cue) =>
      cue.at > subject.last &&
      cue.at - subject.last <= 15 &&
      tokens[cue.at]?.unit === tokens[subject.first]?.unit &&
      cue.family === 'saying',
  )
  if (!loose) return null
  const next = tokens[subject.last + 1] as Token
  const apart = loose.subject !== subject && loose.subject.first === subject.last + 2 && loose.close
  const about = next.text === ',' || (PREPOSITIONS.has(next.normal) && loose.at - subject.last <= 8)
  return about && !apart ? { mention: subject, cue: loose, confidence: 'likely' } : null
}

/** "“They want it free,” Roe shot back": behind a comma any verb tells who speaks. */
function anyVerb(tokens: readonly Token[], subject: Mention, leads: boolean): Finding | null {
  const at = subject.last + 1
  const verb = tokens[at]
  if (leads || verb?.kind !== 'word' || verb.capital || verb.unit !== tokens[subject.first]?.unit) return null
  if (!/(?:ed|s)$|^(?:began|went|shot|hit|put|got|let|sang|kept|fought|threw|came)$/u.test(verb.normal))
    return null
  if ([BEFORE_VERB, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS].some((words) => words.has(verb.normal)))
    return null
  return { mention: subject, cue: cueOfVerb(verb, at, subject, false), confidence: 'likely' }
}

/** "“Silly boys,” chortled Jane Roe": any verb before a full name right behind a comma. */
function invertedVerb(tokens: readonly Token[], mentions: readonly Mention[], at: number): Finding | null {
  const verb = tokens[at]
  const subject = mentions.find((mention) => mention.first === at + 1)
  if (verb?.kind !== 'word' || verb.capital || !/(?:ed|s)$/u.test(verb.normal)) return null
  if (subject?.kind !== 'name' || subject.name.length < 2 || subject.possessive) return null
  return { mention: subject, cue: cueOfVerb(verb, at, subject, true), confidence: 'likely' }
}

/** A verb that stands in no table but where a verb of saying stands. */
function cueOfVerb(verb: Token, at: number, subject: Mention, inverted: boolean): Cue {
  return {
    at,
    last: at,
    span: { start: verb.start, end: verb.end },
    base: verb.normal,
    family: 'saying',
    subject,
    inverted,
    close: true,
    others: [],
  }
}

function isCommaOrDash({ kind, text }: Token): boolean {
  return kind === 'stop' && /^(?:[,—–-]|--+)$/u.test(text)
}

/** What stands from a token on. */
interface Tail {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly cues: readonly Cue[]
  readonly from: number
}

/** The reporter's words after a quotation: of its own paragraph, or of the one it ends in. */
function whatFollows({ scene, quotation, passage, at }: Case): Tail {
  const last = quotation.segments.at(-1) ?? quotation
  const own = scene.article.parts[quotation.part]
  if (!own || last.start < own.end) return tailOf(passage, at + 1)
  const part = scene.article.parts.findIndex((one) => one.start <= last.start && last.start < one.end)
  const tail = scene.passageOfPart.get(part)
  return tail ? tailOf(tail, 0) : tailOf(passage, at + 1)
}

function tailOf({ tokens, mentions, cues }: SceneOfPassage, from: number): Tail {
  return { tokens, mentions, cues, from }
}

/** "Roe called it “a farce”, the Courier reported": a few words that have their own verb right before them. */
function saidBefore(one: Case): boolean {
  const { quotation, passage, at } = one
  if (quotation.kind !== 'partial') return false
  const before = cueBeforeIn(one)
  if (!before || at - before.last > 8) return false
  return passage.tokens.slice(before.last + 1, at).every((token) => token.kind === 'word')
}

/** The last verb of saying or calling with a subject of its own before a quotation in its sentence. */
function cueBeforeIn({ passage: { tokens, cues }, at }: Case): Cue | undefined {
  const before = cues.findLast((cue) => cue.at < at && cue.family !== 'holding' && cue.family !== 'credit')
  return before?.close && tokens[before.at]?.unit === tokens[at]?.unit ? before : undefined
}

/** "Roe responded: “What difference does it make?”": a verb and a colon or comma lead into the words. */
function isLedIn(one: Case): boolean {
  const { tokens } = one.passage
  const lead = tokens[one.at - 1]?.text
  if (lead !== ':' && lead !== ',') return false
  const near = one.passage.cues.find(
    (cue) => cue.at < one.at && one.at - cue.last <= LEAD && cue.family !== 'credit',
  )
  const cue = near ?? cueBeforeIn(one)
  return cue !== undefined && !tokens.slice(cue.last, one.at).some(({ kind }) => kind === 'quote')
}

/** How many tokens may stand between a verb that leads in and the words: "telling her, “…”". */
const LEAD = 4

function isWholeSentence(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.unit
  return (
    tokens.slice(at + 1, at + 6).filter((token) => token.unit === unit && token.kind === 'word').length <=
      2 && !tokens.slice(at + 1, at + 6).some((token) => token.kind === 'quote')
  )
}

/** "“…,” said the minister could go": what follows the verb is a clause and no subject of it. */
function beginsClause(tokens: readonly Token[], last: number): boolean {
  return /^(?:could|would|will|can|may|might|should|must|is|are|was|were|has|had|have|does|did)$/u.test(
    normalAt(tokens, last + 1),
  )
}

/** "“…,” the union’s Jane Roe told us": words about the speaker may stand before the name. */
function startsAt(tokens: readonly Token[], first: number, from: number): boolean {
  if (first === from) return true
  const between = tokens.slice(from, first)
  return (
    between.length <= 6 &&
    between.every(
      (token) => token.kind === 'word' && !token.form.cue?.finite && !NEW_CLAUSE.test(token.normal),
    )
  )
}

const NEW_CLAUSE = /^(?:and|but|or|while|whereas|then|so|yet|because|although|though|after|before|when)$/u
