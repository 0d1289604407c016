import type { Repair } from './repair.ts'

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
  const found = new Set<number>()
  for (const cut of cuts) {
    const head = text.slice(cut, cut + 8)
    const stray = (CLOSERS.exec(head) ?? STRAY.exec(head))?.[0].length ?? 0
    found.add(cut + stray)
  }
  found.delete(text.length)
  return [...found].sort((a, b) => a - b)
}
