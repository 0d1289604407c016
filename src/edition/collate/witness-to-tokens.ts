import type { Span } from '../model/span.ts'
import { remember } from '../text/remember.ts'
import { withoutEnd } from '../text/without-end.ts'
import { normalForm } from '../text/words.ts'
import type { Token } from './token.ts'

const DOTS = /^[[(]?(?:…|\.{2,}|(?:\. ?){3})[\])]?[,;:.]?$/u
/** What stands round the word of a run: before it, and as its last character. */
const BEFORE = /^[^\p{L}\p{N}\p{Sc}]+/u
const AFTER = /[^\p{L}\p{N}\p{Sc}%]/u
/** "U.S." keeps its last point, the end of a sentence does not. */
const POINTED = /^(?:\p{L}\.)+\p{L}$/u

/**
 * Returns the runs between white space of a witness, segment by segment, with offsets into `text`. A run that dots or a
 * long dash part into words is parted there.
 *
 * Punctuation stays with the word it touches, so that joining the tokens gives the witness back; what is compared
 * is the word inside. Brackets may reach over several words ("[of the region]"): all of them are inserted.
 */
export function witnessToTokens(text: string, segments: readonly Span[]): Token[] {
  const tokens: Token[] = []
  segments.forEach((segment, index) => {
    let depth = 0
    for (const [start, printed] of runsOf(text, segment)) {
      const dots = DOTS.test(printed)
      const opens = dots ? 0 : printed.split('[').length - 1
      const closes = dots ? 0 : printed.split(']').length - 1
      tokens.push(tokenAt(start, printed, index, depth > 0 || opens > 0))
      depth = Math.max(0, depth + opens - closes)
    }
  })
  return tokens
}

/** Dots or a long dash between two words that touch it: "agreed...that", "the vote—which". They stay with the first. */
const BETWEEN =
  /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s]{0,3}?(?:…|\.{2,6}|—|--)[^\p{L}\p{N}\s]{0,3}(?=[\p{L}\p{N}])/gu

function runsOf(text: string, segment: Span): [start: number, printed: string][] {
  const runs: [number, string][] = []
  for (const { 0: run, index } of text.slice(segment.start, segment.end).matchAll(/\S+/gu)) {
    let from = 0
    for (const mark of run.matchAll(BETWEEN)) {
      const end = mark.index + mark[0].length
      runs.push([segment.start + index + from, run.slice(from, end)])
      from = end
    }
    runs.push([segment.start + index + from, run.slice(from)])
  }
  return runs
}

function tokenAt(start: number, text: string, segment: number, bracketed: boolean): Token {
  const { normal, from, to, kind, dots } = shapeOf(text)
  return {
    start,
    end: start + text.length,
    text,
    normal,
    core: { start: start + from, end: start + to },
    kind,
    inserted: bracketed && kind !== 'ellipsis',
    dots,
    segment,
  }
}

/** All of a token that its characters alone decide; `from` and `to` tell where its word stands in it. */
interface Shape extends Pick<Token, 'normal' | 'kind' | 'dots'> {
  readonly from: number
  readonly to: number
}

const shapeOf = remember((text: string): Shape => {
  if (DOTS.test(text))
    return { normal: normalMark(text), from: 0, to: text.length, kind: 'ellipsis', dots: 'none' }
  const core = withoutEnd(text.replace(BEFORE, ''), AFTER)
  if (!core) return { normal: normalMark(text), from: 0, to: text.length, kind: 'mark', dots: 'none' }
  const from = text.indexOf(core)
  const pointed = POINTED.test(core) && text[from + core.length] === '.'
  const to = from + core.length + Number(pointed)
  return {
    normal: normalForm(core.replace(/[[\]()]/gu, '')),
    from,
    to,
    kind: 'word',
    dots: dotsAround(hasDots(text.slice(0, from)), hasDots(text.slice(to))),
  }
})

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
