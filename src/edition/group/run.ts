import type { Span } from '../model/span.ts'
import type { Statement } from './statement.ts'

/** Statements that follow each other in one quotation: one witness. */
export type Run = readonly [Statement, ...Statement[]]

/** Returns the statements of an utterance, in order of file and place, as runs. */
export function membersToRuns(members: readonly Statement[]): Run[] {
  const runs: [Statement, ...Statement[]][] = []
  const runEndingAt = new Map<string, [Statement, ...Statement[]]>()
  for (const statement of members) {
    const going = statement.before === null ? undefined : runEndingAt.get(statement.before)
    if (going?.[0].quotation.id === statement.quotation.id) {
      going.push(statement)
      runEndingAt.set(statement.key, going)
    } else {
      const run: [Statement] = [statement]
      runs.push(run)
      runEndingAt.set(statement.key, run)
    }
  }
  return runs
}

/** Returns a span for each paragraph: statements of one segment run together, from the first word to the last. */
export function segmentsOf(run: Run): Span[] {
  const paragraphs = run[0].quotation.segments
  const spans: { start: number; end: number; paragraph: number }[] = []
  for (const { span } of run) {
    const paragraph = paragraphs.findIndex(
      (segment) => span.start >= segment.start && span.end <= segment.end,
    )
    const last = spans.at(-1)
    if (last && last.paragraph === paragraph) last.end = span.end
    else spans.push({ start: span.start, end: span.end, paragraph })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** Returns how full a wording is: its words, a little less for some inside the reporter's sentence. */
export function fullness(run: Run): number {
  const words = run.reduce((sum, statement) => sum + statement.terms.length, 0)
  return run[0].quotation.kind === 'partial' ? words - 0.5 : words
}

/** Returns the words of a run as grouping compares them, parted by spaces. */
export function formsOf(run: Run): string {
  return run.flatMap((statement) => statement.terms.map((term) => term.form)).join(' ')
}
