const ENDS: ReadonlySet<number> = new Set(Array.from('.?!…:;,', (sign) => sign.charCodeAt(0)))

/** Returns whether a line ends as a sentence does: with a stop, a colon or a comma, closing marks after it or not. */
export function endsLikeSentence(text: string): boolean {
  return ENDS.has(text.charCodeAt(text.length - 1)) || /[.?!…:;,][\s"'”’»“)\]]+$/u.test(text)
}

/** Returns whether a line ends with a full stop that closes a sentence and not an abbreviation such as "U.S." */
export function endsWithFullStop(text: string): boolean {
  return /\.[\s"'”’»“)\]]*$/u.test(text) && !/(?:\.\.|\b\p{Lu}\.\p{Lu}\.)$/u.test(text)
}

/** Returns whether double marks of any kind stand in the line: someone's words may be in it. */
export function hasDoubleMarks(text: string): boolean {
  return /["“”„«»]|''|``/u.test(text)
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
