import type { Notice } from '../model/notice.ts'

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/gu

/**
 * Returns a notice where a text holds characters that turn its direction without being seen: with them a text can
 * show its letters in another order than it has them. One notice, at the first, however many there are.
 */
export function findBidiControls(text: string): Notice[] {
  const found = [...text.matchAll(CONTROL)]
  const first = found[0]
  if (!first) return []
  const count = found.length === 1 ? 'An invisible character' : `${found.length} invisible characters`
  const verb = found.length === 1 ? 'changes' : 'change'
  const message = `${count} in this text ${verb} the direction in which it is shown.`
  const { index } = first
  return [{ kind: 'bidi-controls', message, start: index, end: index + 1, found: first[0], expected: null }]
}
