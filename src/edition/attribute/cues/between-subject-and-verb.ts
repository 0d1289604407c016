import { CLAUSE_OPENERS, PREPOSITIONS } from '../../language/english/clause-words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'

/** How many tokens may stand between a subject and its verb. */
export const REACH = 40

/** Where ", 45," or ", who came late," or "(left)" begins that ends at `at`, if a mention stands before it. */
export function insertionStart(tokens: readonly Token[], index: MentionIndex, at: number): number | null {
  const close = tokens[at] as Token
  const pair = openingOf(close.text)
  if (!pair) return null
  let nearest: number | null = null
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const token = tokens[back] as Token
    if (token.unit !== close.unit) break
    if (token.kind !== 'stop' || !opens(pair, token.text)) continue
    const before = index.ending(beforeBrackets(tokens, back) - 1)
    if (!before || before.possessive) continue
    nearest ??= back
    // An insertion may hold commas of its own; it begins after whoever opens the clause:
    // "Jane Roe, a friend of the paper, “The Example”, who came late, said".
    if (close.text === ',' && opensClause(tokens, before)) return back
  }
  return nearest
}

/** What an insertion begins with that ends in a sign, '' where none ends so. */
function openingOf(close: string): '' | ',' | '(' | '–' {
  if (close === ',') return ','
  if (close === ')') return '('
  return isDash(close) ? '–' : ''
}

function opens(pair: ',' | '(' | '–', text: string): boolean {
  return pair === '–' ? isDash(text) : text === pair
}

function isDash(text: string): boolean {
  return text === '–' || text === '—' || text.startsWith('--')
}

/** Where the bracket begins that closes right before `at`, or `at`: "Jane Roe (D)". */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at - 1).text !== ')') return at
  for (let back = at - 2; back >= Math.max(0, at - 8); back--) if (tokens[back]?.text === '(') return back
  return at
}

/** Whether a mention is the first of its sentence or stands right behind a quotation, a few of its own words before it. */
function opensClause(tokens: readonly Token[], { first }: Mention): boolean {
  for (let back = first; back > Math.max(0, first - 4); back--) {
    const token = tokens[back] as Token
    const before = tokens[back - 1]
    if (token.opening || before?.kind === 'quote' || before?.unit !== token.unit) return true
    if (before.kind === 'stop') return tokens[back - 2]?.kind === 'quote'
    if (PREPOSITIONS.has(before.normal) || before.form.cue) return false
  }
  return first === 0
}

/** "Protesters marching through the streets chanted": a participle right behind whoever it tells of. */
export function isReduced(tokens: readonly Token[], index: MentionIndex, at: number): boolean {
  const mention = index.ending(at - 1)
  if (!mention || mention.possessive) return false
  const { normal } = tokens[at] as Token
  return normal.endsWith('ing') || normal.endsWith('ed') || normal === 'familiar' || normal === 'close'
}

/** Where a phrase of time or place begins that ends at `at` and is nobody: "Roe in an interview said", "a voice in the council’s film asks". */
export function phraseStart(tokens: readonly Token[], index: MentionIndex, at: number): number | null {
  for (let back = at; back > Math.max(0, at - PHRASE); back--) {
    const token = tokens[back] as Token
    const body = index.around(back)
    if (body && body.last === back && back < at && (body.possessive || body.kind === 'organisation')) {
      back = body.first
      continue
    }
    if (token.kind !== 'word' || body || CLAUSE_OPENERS.has(token.normal)) return null
    if (PHRASE_OPENERS.has(token.normal)) return back < at ? back : null
    if (token.form.cue?.finite) return null
  }
  return null
}

const PHRASE_OPENERS = new Set(
  'in on at during by through via over with for outside inside near from across along'.split(' '),
)

/** How many words such a phrase takes at most. */
const PHRASE = 6
