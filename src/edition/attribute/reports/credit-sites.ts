import { DOCUMENT_NOUNS } from '../../language/english/organisations.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { clauseStart } from './clause-start.ts'
import { contentEnd } from './content-end.ts'
import type { EndWeights } from './end-weights.ts'
import { type Reading, unitAt } from './reading.ts'
import { type ReportingWord, reportingWord } from './reporting-word.ts'
import type { Site, TokenRange } from './site.ts'
import { FINITE, KIND, SIGNS } from './word-kind.ts'

const CREDIT = creditWord('according')
const INSIDE = creditWord('in')
const LABEL = creditWord('colon')

function creditWord(base: string): ReportingWord {
  return reportingWord({ base, kind: 'other', form: 'other', clause: true, saying: true })
}

/** Returns whether a credit may begin with a token: asked of every word first, because hardly any does. "In" begins one only where it opens a sentence. */
export function mayCredit({ normal, opening, form }: Token): boolean {
  return form.report.beginsCredit && (opening || normal === 'according')
}

/**
 * Returns the site of a credit at `at`, where a token stands that may begin one, or null.
 *
 * ```text
 * According to Roe, she signed.      She signed, according to Roe.      In a poll on Monday, most would sign.
 *                   ~~~~~~~~~~       ~~~~~~~~~~                                              ~~~~~~~~~~~~~~~
 * ```
 */
export function creditSite(reading: Reading, at: number, ends: EndWeights): Site | null {
  const { tokens, kinds, index } = reading
  const according = normalAt(tokens, at) === 'according'
  if (according && kinds[at + 1] !== KIND.to) return null
  const { end } = unitAt(reading, at)
  const whom = according && /^(?:whom|which)$/u.test(normalAt(tokens, at + 2))
  if (whom) return whomSite(reading, at, ends)
  const from = according ? at + 2 : at + 1
  const subject = index.starting(from) ?? null
  const phrase = phraseEnd(reading, Math.max(from, subject?.last ?? from), end)
  if (!according && !tokens.slice(from, phrase + 1).some(({ normal }) => DOCUMENT_NOUNS.has(normal)))
    return null
  const made = (content: TokenRange): Site => ({
    at,
    word: according ? CREDIT : INSIDE,
    shape: 'credit',
    group: null,
    cue: [at, from - 1],
    content,
    aside: null,
    subject,
  })
  const first = clauseStart(reading, at)
  const last =
    kinds[phrase + 1] === KIND.comma && tokens[phrase + 2]?.kind === 'word' && phrase + 2 < end
      ? contentEnd(reading, phrase + 2, 'clause', ends)
      : null
  const lead = SIGNS[kinds[at - 1] ?? -1] === 1 ? at - 2 : at - 1
  const before = first === null ? 0 : lead - first + 1
  if (before >= 3 && (last === null || before >= last - phrase - 1)) return made([first as number, lead])
  return last === null || last - phrase < 3 ? null : made([phrase + 2, last])
}

/** "…, according to whom the ferry is old": what follows, by whoever was named last. */
function whomSite(reading: Reading, at: number, ends: EndWeights): Site | null {
  const { tokens, index } = reading
  const first = at + 3
  if (tokens[first]?.kind !== 'word' || tokens[first]?.unit !== tokens[at]?.unit) return null
  const last = contentEnd(reading, first, 'clause', ends)
  if (last === null || last - first < 2) return null
  const subject = index.ending(at - 2) ?? index.ending(at - 3) ?? null
  return {
    at,
    word: CREDIT,
    shape: 'credit',
    group: null,
    cue: [at, at + 2],
    content: [first, last],
    aside: null,
    subject,
  }
}

/** Last token of the words for whoever is credited. */
function phraseEnd({ tokens, kinds }: Reading, from: number, end: number): number {
  let last = from
  while (
    last + 1 < end &&
    last - from < 25 &&
    tokens[last + 1]?.kind === 'word' &&
    // "according to ferry records, …": what a comma follows is no verb.
    (FINITE[kinds[last + 1] as number] !== 1 ||
      (kinds[last + 1] === KIND.report && kinds[last + 2] === KIND.comma))
  )
    last++
  return last
}

/** Returns the site of a headline that begins with a name and a colon: "Roe: Talks failed". */
export function labelSite(reading: Reading, ends: EndWeights): Site | null {
  const { tokens, kinds, mentions } = reading
  const colon = kinds.indexOf(KIND.colon)
  if (colon < 1 || colon > 8 || tokens[colon + 1]?.kind !== 'word') return null
  const last = contentEnd(reading, colon + 1, 'clause', ends)
  if (last === null || last <= colon + 1) return null
  return {
    at: colon,
    word: LABEL,
    shape: 'label',
    group: null,
    cue: [colon, colon],
    content: [colon + 1, last],
    aside: null,
    subject: mentions.find((mention) => mention.last < colon) ?? null,
  }
}
