import { codeOf } from '../text/show-controls.ts'
import type { KeyPath, Problem } from './problem.ts'

/**
 * Returns where the values of a document hold half a character. A file cannot, being UTF-8; an escape of YAML can: `"\ud83d"`.
 * No page could print it.
 */
export function findHalfCharacters(value: unknown, at: KeyPath = []): Problem[] {
  if (typeof value === 'string') {
    const half = HALF.exec(value)
    if (!half) return []
    const what = `“${at.findLast((step) => typeof step === 'string')}” holds half a character: ${codeOf(half[0])}.`
    return [{ at, key: false, what, remedy: 'Write the whole character.' }]
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => findHalfCharacters(one, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => findHalfCharacters(one, [...at, key]))
}

const HALF = /\p{Surrogate}/u
