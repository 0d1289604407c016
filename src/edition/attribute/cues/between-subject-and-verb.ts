import { CLAUSE_OPENERS, PREPOSITIONS } from '../../language/english/clause-words.ts'
import { cueOf } from '../../language/english/cue-of.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MentionIndex } from '../mentions/passage.ts'
import type { Token } from '../tokens/token.ts'

/** How many tokens may stand between a subject and its verb. */
export const REACH = 40

/** Where ", 45," or ", who came late," or "(left)" begins that ends at `at`, if a mention stands before it. */
export function insertionStart(
  tokens: readonly Token[],
  { ending }: MentionIndex,
  at: number,
): number | null {
  const close = tokens[at] as Token
  const pair =
    [/^[,]$/u, /^(?:[–—]|--+)$/u].find((sign) => sign.test(close.text)) ??
    (close.text === ')' ? /^\($/u : null)
  if (!pair) return null
  let nearest: number | null = null
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const token = tokens[back] as Token
    if (token.unit !== close.unit) break
    const before =
      token.kind === 'stop' && pair.test(token.text)
        ? ending.get(beforeBrackets(tokens, back) - 1)
        : undefined
    if (!before || before.possessive) continue
    nearest ??= back
    // An insertion may hold commas of its own; it begins after whoever opens the clause:
    // "Jane Roe, a friend of the paper, “The Example”, who came late, said".
    if (close.text === ',' && opensClause(tokens, before)) return back
  }
  return nearest
}

/** Where the bracket begins that closes right before `at`, or `at`: "Jane Roe (D)". */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at
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
    if (PREPOSITIONS.has(before.normal) || cueOf(before.normal)) return false
  }
  return first === 0
}

/** "Protesters marching through the streets chanted": a participle right behind whoever it tells of. */
export function isReduced(tokens: readonly Token[], { ending }: MentionIndex, at: number): boolean {
  const mention = ending.get(at - 1)
  return (
    mention !== undefined &&
    !mention.possessive &&
    /(?:ing|ed)$|^familiar$|^briefed$|^close$/u.test((tokens[at] as Token).normal)
  )
}

/** Where a phrase of time or place begins that ends at `at` and is nobody: "Roe in an interview said", "a voice in the council’s film asks". */
export function phraseStart(
  tokens: readonly Token[],
  { covered, ending }: MentionIndex,
  at: number,
): number | null {
  for (let back = at; back > Math.max(0, at - PHRASE); back--) {
    const token = tokens[back] as Token
    const body = ending.get(back)
    if (body && back < at && (body.possessive || body.kind === 'organisation')) {
      back = body.first
      continue
    }
    if (token.kind !== 'word' || covered.has(back) || CLAUSE_OPENERS.has(token.normal)) return null
    if (PHRASE_OPENERS.test(token.normal)) return back < at ? back : null
    if (cueOf(token.normal)?.finite) return null
  }
  return null
}

const PHRASE_OPENERS =
  /^(?:in|on|at|during|by|through|via|over|with|for|outside|inside|near|from|across|along)$/u

/** How many words such a phrase takes at most. */
const PHRASE = 6
