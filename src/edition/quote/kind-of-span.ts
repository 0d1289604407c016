import { cueOf } from '../language/english/cue-of.ts'
import type { QuotationKind } from '../model/quotation.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Returns whether marked speech stands as whole clauses (`direct`) or as words inside the reporter's own
 * sentence (`partial`); `nested` when it lies in another quotation.
 *
 * Whole clauses begin a sentence, or follow a colon, or follow a comma with nothing of the reporter's after
 * them but a cue. What still fails: a whole clause quoted after a bare "that".
 */
export function kindOfSpan({ words, printed, frame }: Surroundings, nested: boolean): QuotationKind {
  if (nested) return 'nested'
  const capital = words.initial === 'capital' || words.initial === 'figure'
  if (frame.lead === ':') return 'direct'
  const begins = frame.lead === '' || /[.!?…”"’—–-]/u.test(frame.lead)
  const closed = /[.,!?…]$/u.test(printed) || /[.,!?]/u.test(frame.trail) || frame.trail === ''
  if (words.count >= 3 && capital && (begins || closed)) return 'direct'
  if (words.count < 3)
    return (begins || frame.lead === ',') && capital && /[.,!?…]$/u.test(printed) ? 'direct' : 'partial'
  const onlyCueAfter =
    frame.after.length <= 6 && (frame.after.length === 0 || frame.after.some((word) => cueOf(word.normal)))
  if (frame.lead === ',' && onlyCueAfter && frame.before.some((word) => cueOf(word.normal))) return 'direct'
  return 'partial'
}
