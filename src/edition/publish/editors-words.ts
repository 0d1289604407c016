import type { Pieces } from '../model/page.ts'

/** Returns what the editor wrote, as a piece of a sentence of ours: `The same text. ` → `The same text`. */
export function editorsWords(text: string): Pieces {
  return [{ kind: 'editor', text: text.replace(/[.\s]+$/u, '') }]
}
