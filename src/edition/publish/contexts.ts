import type { Article } from '../model/article.ts'
import type { AttributedQuotation } from '../model/edition.ts'
import type { Evidence, EvidenceRole } from '../model/page-evidence.ts'
import type { Context, PassagePiece } from '../model/page-utterance.ts'
import type { Piece, Pieces } from '../model/page-words.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import type { Strength } from '../model/utterance.ts'
import { sure } from '../sure.ts'
import { wholeCharacter } from '../text/whole-character.ts'
import type { EditionIndex } from './edition-index.ts'
import { evidenceOf } from './evidence.ts'
import { type EvidenceRun, evidenceRuns, evidenceSpans } from './evidence-spans.ts'
import { kindWord } from './kind-word.ts'
import { lineNumber } from './lines-of-file.ts'
import { partAt } from './part-at.ts'
import { saidOfQuotation } from './said.ts'
import { sentenceToPieces } from './sentence-to-pieces.ts'
import { sliceOf } from './slices.ts'

/** How many characters of a long paragraph are shown on each side of the quoted words. */
const REACH = 320

/** Words that play several parts are shown as the first of these. */
const ROLES: readonly EvidenceRole[] = ['name', 'cue', 'occasion']

/**
 * Returns quoted words with the paragraph they stand in. `spans` are the words paragraph by paragraph;
 * a paragraph that goes on far beyond them is cut at a word.
 */
export function contextOf(
  index: EditionIndex,
  entry: AttributedQuotation,
  spans: readonly Span[],
  id: string,
  joined: Joined,
): Context {
  const { quotation } = entry
  const article = index.article(quotation.article)
  const evidence = evidenceRuns(evidenceSpans(entry.attribution, 0))
  const cut: [boolean, boolean] = [false, false]
  const first = spans[0]
  const last = spans.at(-1)
  const paragraphs = spans.map((span) => {
    const part = partAt(article, span.start)
    const start = span === first ? beginBefore(article.text, part.start, span.start) : span.start
    const end = span === last ? endBehind(article.text, part.end, span.end) : span.end
    if (span === first) cut[0] = start > part.start
    if (span === last) cut[1] = end < part.end
    return {
      slice: sliceOf(article, { start, end }),
      pieces: [
        ...around(article, { start, end: span.start }, evidence),
        { as: 'quoted' as const, text: article.text.slice(span.start, span.end) },
        ...around(article, { start: span.end, end }, evidence),
      ],
    }
  })
  const outlet = index.outletOf(article.id).mark
  return {
    id,
    outlet,
    said: saidOfQuotation(index, entry),
    reported: quotation.kind === 'indirect',
    kind: kindWord(index, quotation),
    paragraphs,
    cut,
    article: { path: `${index.articlePath(article.id)}#${anchorOf(quotation)}`, text: 'in the article' },
    line: lineLink(index, article, quotation.start),
    evidence: unlinked(evidenceOf(index, entry)),
    joined: joinedPieces(index, joined),
    note: quotation.marks[0] === '' && quotation.kind !== 'indirect' ? 'printed without marks' : '',
    notices: article.notices
      .filter((notice) => notice.start <= quotation.end + 1 && quotation.start - 1 <= notice.end)
      .map((notice) => sentenceToPieces(notice.message, article, notice)),
    citation: null,
    alike: [],
  }
}

/** Why a passage is thought to tell what the others tell. */
export interface Joined {
  readonly reason: string
  readonly strength: Strength
  readonly supportedBy?: readonly string[]
}

function joinedPieces(index: EditionIndex, { reason, strength, supportedBy = [] }: Joined): Pieces {
  const sure = strength === 'likely' ? ' (likely)' : ''
  const namers = supportedBy.map((id) => index.outletOf(index.quotation(id).quotation.article))
  return [
    { kind: 'words', text: `It stands here for this reason: ${reason}${sure}.` },
    ...[...new Set(namers)].flatMap(
      ({ mark }, at): Pieces => [
        { kind: 'words', text: at ? ', ' : ' The same words stand with the speaker’s name in ' },
        { kind: 'outlet', outlet: mark },
      ],
    ),
    ...(namers.length > 0 ? [{ kind: 'words' as const, text: '.' }] : []),
  ]
}

/** Returns the address of a quotation on its article's page: `q-120`. */
export function anchorOf({ start }: Pick<Quotation, 'start'>): string {
  return `q-${start}`
}

/** Returns the address of the note beside a quotation: `note-120`. */
export function noteAnchor(quotation: Quotation): string {
  return `note-${quotation.start}`
}

/** Returns where a report stands on the page of what it reports: `reported-harbour-post-120`. */
export function reportAnchor(index: EditionIndex, { article, start }: Quotation): string {
  return `reported-${index.articleSlug(article)}-${start}`
}

/** Returns the link to the line of the published file that an offset stands in. */
export function lineLink(index: EditionIndex, article: Article, offset: number) {
  const line = lineNumber(article, offset)
  return { path: `${index.filePath(article.id)}#line-${line}`, text: `line ${line} of the file` }
}

/** The passage shows the words itself. */
function unlinked(evidence: Evidence): Evidence {
  const full = evidence.full.map((piece): Piece => {
    return piece.kind === 'slice' ? { kind: 'slice', slice: piece.slice } : piece
  })
  return { ...evidence, full }
}

/** The words before or after, those that tell who said it set apart. */
function around(article: Article, span: Span, evidence: readonly EvidenceRun[]): PassagePiece[] {
  const pieces: PassagePiece[] = []
  const add = (start: number, end: number, as: PassagePiece['as']) => {
    if (end > start) pieces.push({ as, text: article.text.slice(start, end) })
  }
  let at = span.start
  for (const { start, end, roles } of evidence) {
    if (end <= at || start >= span.end) continue
    add(at, start, 'plain')
    add(Math.max(at, start), Math.min(end, span.end), chiefRole(roles))
    at = Math.min(end, span.end)
  }
  add(at, span.end, 'plain')
  return pieces
}

function chiefRole(roles: readonly EvidenceRole[]): EvidenceRole {
  return sure(
    ROLES.find((role) => roles.includes(role)),
    'part that these words play',
  )
}

/** Returns where a passage begins: at a word between `REACH` before the quoted words and these, and not before `from`. */
function beginBefore(text: string, from: number, words: number): number {
  const farthest = words - REACH
  if (farthest <= from) return from
  const gap = text.slice(farthest, words).search(/\s/u)
  return gap === -1 ? wholeCharacter(text, farthest) : farthest + gap + 1
}

/** Returns where a passage ends: after a word between the quoted words and `REACH` beyond these, and not after `to`. */
function endBehind(text: string, to: number, words: number): number {
  const farthest = words + REACH
  if (farthest >= to) return to
  const gap = text.slice(words, farthest).search(/\s\S*$/u)
  return gap === -1 ? wholeCharacter(text, farthest) : words + gap
}
