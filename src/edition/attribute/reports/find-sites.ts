import { subjectBefore } from '../cues/find-subject.ts'
import type { Mention } from '../mentions/mention.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { type Complement, complementOf, NO_OBJECT } from './complement-of.ts'
import { contentBefore } from './content-before.ts'
import { contentEnd } from './content-end.ts'
import { creditSite, labelSite, mayCredit } from './credit-sites.ts'
import type { EndWeights } from './end-weights.ts'
import { invertedSubject, opensWith } from './inverted-subject.ts'
import type { Reading } from './reading.ts'
import type { ReportingWord } from './reporting-word.ts'
import type { Shape, Site } from './site.ts'
import { verbGroupAt } from './verb-group.ts'
import type { Extent } from './walk-ends.ts'
import { FINITE, KIND, NOUN_FOLLOWS, PREPOSITION_KINDS, QUESTIONS } from './word-kind.ts'

/** Returns every place of a passage where words may report something, in order. `ends` are the weights of `contentEnd`. */
export function findSites(reading: Reading, ends: EndWeights): Site[] {
  const { reporting, heading } = reading
  const sites: Site[] = []
  const label = heading ? labelSite(reading, ends) : null
  if (label) sites.push(label)
  for (const at of reporting) addSitesAt(sites, reading, at, ends)
  return sites
}

/** Adds the sites of the word at `at`, which may report or begin a credit. */
function addSitesAt(sites: Site[], reading: Reading, at: number, ends: EndWeights): void {
  const token = reading.tokens[at] as Token
  const credit = mayCredit(token) ? creditSite(reading, at, ends) : null
  if (credit) sites.push(credit)
  const { word, noun } = token.form.report
  if (!word || isNamePart(reading, at)) return
  addSites(sites, reading, at, noun && isNounPlace(reading, at) ? noun : word, ends)
}

/** Adds the sites of a word that reports: what it may report before it, then what after it. */
function addSites(sites: Site[], reading: Reading, at: number, word: ReportingWord, ends: EndWeights): void {
  const group = word.kind === 'verb' ? verbGroupAt(reading, at) : null
  const first = group?.first ?? at
  const { index } = reading
  const subject = subjectOf(reading, at, first, word)
  const complement = complementOf(reading, at, word)
  const that = complement?.shape === 'that'
  if (!that || isOfPhrase(reading, at, complement)) {
    const before = contentBefore(reading, at, word, group, subject, ends)
    // "Despite the rain, Roe said on Monday that …": what is said follows.
    const isSaid = !that || (before.length > 0 && before.every((site) => standsAlone(reading, site)))
    if (isSaid) sites.push(...before)
    if (that && isSaid) return
    // "…, warned on Monday their leader": those words are whoever says it.
    if (complement?.shape === 'thing' && before.some(({ shape }) => shape === 'inverted')) return
  }
  if (!complement || isSubject(reading, at, word, complement.shape, subject)) return
  if (!that && word.saying && isSaidOfQuote(reading, first, subject)) return
  const last = contentEnd(reading, complement.first, extentOf(complement.shape, word), ends)
  if (last === null) return
  // "“…” said on Monday Roe": a name alone is no report.
  const named = index.starting(complement.first)
  if (
    complement.shape === 'thing' &&
    word.saying &&
    word.clause &&
    named?.kind === 'name' &&
    named.last === last
  )
    return
  sites.push({
    at,
    word,
    shape: complement.shape,
    group,
    cue: [first, complement.cueEnd],
    content: [complement.first, last],
    aside: null,
    subject,
  })
}

/** "… said after a meeting that Roe left": a "that" behind other words may belong to them. */
function isOfPhrase({ kinds }: Reading, at: number, { first }: Complement): boolean {
  return first > at + 2 && kinds[first - 1] !== KIND.day && kinds[first - 1] !== KIND.time
}

/** "Crews will strike, …" and not "Asked about the strike, …" or "If crews strike, …". */
function standsAlone({ tokens, kinds }: Reading, { content: [first, last] }: Site): boolean {
  const opening = kinds[first] as number
  if (FINITE[opening] === 1 || PREPOSITION_KINDS[opening] === 1 || QUESTIONS[opening] === 1) return false
  if (opening === KIND.ing || opening === KIND.ed || NO_OBJECT.has(normalAt(tokens, first))) return false
  for (let at = first; at <= last; at++) if (FINITE[kinds[at] as number] === 1) return true
  return false
}

/** "Hope" in "John Hope", "Will County": a word with a capital inside its sentence or in a mention. */
function isNamePart({ tokens, index, heading }: Reading, at: number): boolean {
  const token = tokens[at]
  return token?.capital === true && ((!token.opening && !heading) || index.around(at) !== undefined)
}

/** "“…,” concluded the leader", "…, said Roe": what follows a verb of saying after words said is whoever said them. */
function isSubject(
  reading: Reading,
  at: number,
  word: ReportingWord,
  shape: Shape,
  before: Mention | null,
): boolean {
  if (!word.clause || word.form === 'gerund' || (shape !== 'thing' && shape !== 'clause')) return false
  const { kinds } = reading
  const quoted =
    kinds[at - 1] === KIND.quote || (kinds[at - 1] === KIND.comma && kinds[at - 2] === KIND.quote)
  return (
    (quoted && shape === 'thing') ||
    (kinds[at - 1] === KIND.comma &&
      ONLY_SAID.has(word.base) &&
      !opensWith(reading, at, before) &&
      invertedSubject(reading, at) !== null)
  )
}

/** "“…,” Roe told reporters after the vote": what is said stands in the marks before. */
function isSaidOfQuote({ kinds }: Reading, first: number, subject: Mention | null): boolean {
  const from = Math.min(first, subject?.first ?? first) - 1
  if (from < 0) return false
  const quote = kinds[from] === KIND.comma ? from - 1 : from
  // "Roe, citing “…,” said she would sign": those words are not what is said.
  const isCited = kinds[quote - 1] === KIND.ing && kinds[quote - 2] === KIND.comma
  return kinds[quote] === KIND.quote && !isCited
}

/** After these a person is who says it. */
const ONLY_SAID = new Set(
  'say affirm add write explain insist argue conclude note remark observe reply respond declare announce'.split(
    ' ',
  ),
)

/** "her claim", "the plans": behind such a word a verb's form may be a noun. */
function isNounPlace({ tokens, kinds }: Reading, at: number): boolean {
  return at > 0 && tokens[at - 1]?.unit === tokens[at]?.unit && NOUN_FOLLOWS[kinds[at - 1] as number] === 1
}

/** Returns how what is reported tends to end. */
export function extentOf(shape: Shape, { clause, kind }: ReportingWord): Extent {
  if (kind === 'noun') return shape.startsWith('about-') ? 'noun' : 'claim'
  if (shape === 'infinitive' || shape === 'gerund' || shape === 'object') return 'plan'
  if (shape === 'thing') return clause ? 'loose' : 'thing'
  if (shape.startsWith('about-')) return 'about'
  return shape === 'clause' && !clause ? 'loose' : 'clause'
}

/** Whoever reports: before a verb, owning a noun, or beside an adjective. */
function subjectOf(reading: Reading, at: number, first: number, word: ReportingWord): Mention | null {
  const { index, tokens } = reading
  if (word.kind !== 'noun') return subjectBefore(reading, index, first)?.subject ?? null
  const least = Math.max(0, at - 4)
  for (let back = at - 1; back >= least; back--) {
    const mention = index.ending(back)
    if (mention) return mention.possessive ? mention : null
    if (tokens[back]?.kind !== 'word') return null
  }
  return null
}
