import type { Pieces } from '../model/page-words.ts'
import { withoutEnd } from '../text/without-end.ts'

/** Returns what the editor wrote, as a piece of a sentence of ours: `The same text. ` → `The same text`. */
export function editorsWords(text: string): Pieces {
  return [{ kind: 'editor', text: withoutEnd(text, /[.\s]/u) }]
}
