import type { Part } from '../model/article.ts'
import { findCueEnd } from './find-cue-end.ts'

/**
 * Returns where words best end that were opened at `from` and never closed, at or before `limit`: where a cue shows
 * it (see `findCueEnd`), or
 *
 * ```text
 * Roe left. “We will not sign. Not today. [end of paragraph]
 *                                        ^ a quotation that began a sentence goes on to the end
 * Roe called it “a bad paper and left the hall. The vote is on Monday.
 *                                             ^ one that stands in the reporter's sentence ends with it
 * ```
 */
export function recoverEnd(text: string, part: Part, from: number, limit: number): number {
  const shown = findCueEnd(text, from, limit)
  if (shown !== null) return shown
  const before = text.slice(part.start, from - 1).trimEnd()
  if (before === '' || /[.!?:,]$/u.test(before)) return limit
  const stop = /[.!?…](?=\s+\p{Lu})/u.exec(text.slice(from, limit))
  return stop ? from + stop.index + 1 : limit
}
