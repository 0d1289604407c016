import type { Span } from '../model/span.ts'
import { normalForm } from '../text/words.ts'
import type { Token } from './token.ts'

const DOTS = /^[[(]?(?:…|\.{2,}|(?:\. ?){3})[\])]?[,;:.]?$/u
const OUTER = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{Sc}%]+$/gu
/** "U.S." keeps its last point, the end of a sentence does not. */
const POINTED = /^(?:\p{L}\.)+\p{L}$/u

/**
 * Returns the runs between white space of a witness, segment by segment, with offsets into `text`.
 *
 * Punctuation stays with the word it touches, so that joining the tokens gives the witness back; what is compared
 * is the word inside. Brackets may reach over several words ("[of the region]"): all of them are inserted.
 */
export function witnessToTokens(text: string, segments: readonly Span[]): Token[] {
  const tokens: Token[] = []
  segments.forEach((segment, index) => {
    let depth = 0
    for (const match of text.slice(segment.start, segment.end).matchAll(/\S+/gu)) {
      const printed = match[0]
      const dots = DOTS.test(printed)
      const opens = dots ? 0 : printed.split('[').length - 1
      const closes = dots ? 0 : printed.split(']').length - 1
      tokens.push(tokenAt(segment.start + match.index, printed, index, depth > 0 || opens > 0))
      depth = Math.max(0, depth + opens - closes)
    }
  })
  return tokens
}

function tokenAt(start: number, text: string, segment: number, bracketed: boolean): Token {
  const end = start + text.length
  const ellipsis = DOTS.test(text)
  const core = ellipsis ? '' : text.replace(OUTER, '')
  const lead = core ? text.indexOf(core) : 0
  const before = text.slice(0, lead)
  let after = text.slice(lead + core.length)
  let kept = core
  if (POINTED.test(core) && after.startsWith('.')) {
    kept = `${core}.`
    after = after.slice(1)
  }
  return {
    start,
    end,
    text,
    normal: core ? normalForm(core.replace(/[[\]()]/gu, '')) : normalMark(text),
    core: core ? { start: start + lead, end: start + lead + kept.length } : { start, end },
    kind: ellipsis ? 'ellipsis' : core ? 'word' : 'mark',
    inserted: bracketed && !ellipsis,
    dots: !core ? 'none' : dotsAround(hasDots(before), hasDots(after)),
    segment,
  }
}

/** All dashes count as one mark. */
function normalMark(text: string): string {
  return text.replace(/[-‐-―]+/gu, '-').replace(/…/gu, '...')
}

function hasDots(text: string): boolean {
  return text.includes('…') || text.includes('..')
}

function dotsAround(leads: boolean, trails: boolean): Token['dots'] {
  if (leads) return trails ? 'both' : 'leads'
  return trails ? 'trails' : 'none'
}
