import type { Attribution } from '../model/attribution.ts'
import type { EvidenceRole } from '../model/page-evidence.ts'
import type { Span } from '../model/span.ts'

/** Words of an article that tell who said something, or when. */
export interface EvidenceSpan extends Span {
  readonly role: EvidenceRole
  /** Number of the note that goes by them. */
  readonly of: number
}

/** A run of an article's text that evidence covers in one way from end to end. */
export interface EvidenceRun extends Span {
  readonly roles: readonly EvidenceRole[]
  /** Numbers of the notes, ascending. */
  readonly of: readonly number[]
}

/** Returns the words that an attribution goes by, each with the part it plays there. */
export function evidenceSpans(attribution: Attribution, of: number): EvidenceSpan[] {
  const { mention, antecedent, cue, occasion } = attribution
  const named = (span: Span | null, role: EvidenceRole): EvidenceSpan[] =>
    span && span.end > span.start ? [{ start: span.start, end: span.end, role, of }] : []
  return [
    ...named(mention, 'name'),
    ...named(antecedent, 'name'),
    ...named(cue, 'cue'),
    ...named(occasion, 'occasion'),
  ]
}

/** Returns the address of evidence on its article's page: `w-120`. */
export function evidenceAnchor(span: Span): string {
  return `w-${span.start}`
}

/**
 * Returns what `spans` cover as runs in the order of the text that neither overlap nor change on the way.
 *
 * ```text
 * the minister told reporters
 * ~~~~~~~~~~~~                  name of 3
 *              ~~~~             cue of 3
 *              ~~~~~~~~~~~~~~   occasion of 3 and 4
 * ------------ ---- ----------  three runs
 * ```
 */
export function evidenceRuns(spans: readonly EvidenceSpan[]): EvidenceRun[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const opening = Map.groupBy(spans, ({ start }) => start)
  let open: EvidenceSpan[] = []
  const runs: EvidenceRun[] = []
  for (const [position, start] of edges.entries()) {
    open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])]
    const end = edges[position + 1]
    if (end === undefined || open.length === 0) continue
    runs.push({
      start,
      end,
      roles: [...new Set(open.map(({ role }) => role))].sort(),
      of: [...new Set(open.map(({ of }) => of))].sort((a, b) => a - b),
    })
  }
  return runs
}
