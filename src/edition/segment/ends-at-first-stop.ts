import { CLOSING, STOPS } from './plain-units.ts'

const STOP = /[.?!…‽\r\n]/u

/** Returns whether nothing stands after the first stop but more stops, and marks and brackets that close. Without a stop nothing can. */
export function endsAtFirstStop(text: string): boolean {
  const stop = text.search(STOP)
  if (stop === -1) return true
  let end = stop
  while (STOPS.has(text.charCodeAt(end)) || CLOSING.has(text.charCodeAt(end))) end++
  return end === text.length
}
