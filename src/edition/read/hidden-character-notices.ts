import type { Notice } from '../model/notice.ts'
import { codeOf, findControls, findDirections, hidesCharacters } from '../text/show-controls.ts'

/** More are not listed: the page shows where the first stands. */
const LISTED = 5

/**
 * Returns a notice where a text holds characters that turn its direction without being seen, and one where it holds control
 * characters: each one at the first, however many there are, and naming which.
 */
export function hiddenCharacterNotices(text: string): Notice[] {
  if (!hidesCharacters(text)) return []
  return [
    ...noticeOf(findDirections(text), 'bidi-controls', (count) =>
      count === 1
        ? 'An invisible character in this text changes the direction in which it is shown'
        : `${count} invisible characters in this text change the direction in which it is shown`,
    ),
    ...noticeOf(findControls(text), 'control-characters', (count) =>
      count === 1
        ? 'A control character stands in this text, which a browser may not show'
        : `${count} control characters stand in this text, which a browser may not show`,
    ),
  ]
}

function noticeOf(
  found: readonly RegExpExecArray[],
  kind: Notice['kind'],
  said: (count: number) => string,
): Notice[] {
  const first = found[0]
  if (!first) return []
  const codes = [...new Set(found.map(([character]) => codeOf(character)))]
  const named = [...codes.slice(0, LISTED), ...(codes.length > LISTED ? ['…'] : [])].join(', ')
  const { index } = first
  const message = `${said(found.length)}: ${named}.`
  return [{ kind, message, start: index, end: index + 1, found: first[0], expected: null }]
}
