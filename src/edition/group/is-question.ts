import type { Statement } from './statement.ts'

const ABOUT: ReadonlySet<string> = new Set(['about', 'whether', 'if', 'on'])

/**
 * Returns whether a report tells what somebody else asked.
 *
 * ```text
 * Answering a reporter’s question about the new lock, Roe said …
 *           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function isQuestion({ terms }: Statement): boolean {
  const about = terms.findIndex(({ form }) => ABOUT.has(form))
  return about > 0 && terms[about - 1]?.form === 'question'
}
