import type { Repair } from './repair.ts'
import { withCuts } from './with-cuts.ts'

/** Marks and brackets at a sentence's beginning that white space parts from its first word: they open nothing in it. */
const STRAY = /^["'”’»“‘«)\]]+(?=\s|$)/u
/** Marks that never open anything. */
const CLOSERS = /^[”’»)\]]+(?=\s)/u

/**
 * Gives a closing mark to the sentence it closes, where the parser has taken it for the next one's opening mark:
 *
 * ```text
 * « Non. |» Il part.      →  « Non. »| Il part.
 * „Ja.|“ Er ging.         →  „Ja.“| Er ging.
 * ```
 */
export const closeMarks: Repair = (text, cuts) => {
  if (cuts.every((cut) => strayLength(text, cut) === 0)) return cuts
  const moved = cuts.map((cut) => cut + strayLength(text, cut))
  return withCuts([], moved).filter((cut) => cut < text.length)
}

/** How many marks stand at a cut that open nothing behind it. */
function strayLength(text: string, cut: number): number {
  const head = text.slice(cut, cut + 8)
  return (CLOSERS.exec(head) ?? STRAY.exec(head))?.[0].length ?? 0
}
