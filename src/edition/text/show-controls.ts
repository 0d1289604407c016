/** The characters that set the direction of what follows them, until they are closed or the paragraph ends. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
/** Control characters that are no white space. */
const CONTROL = /(?![\t-\r\u0085])\p{Cc}/gu
const EITHER = new RegExp(`${DIRECTION.source}|${CONTROL.source}`, 'gu')

/**
 * Returns every invisible character of a text that turns the direction in which it is shown, in their order: with them a
 * text can show its letters, and what follows it, in another order than it has them.
 */
export function findDirections(text: string): RegExpExecArray[] {
  return [...text.matchAll(DIRECTION)]
}

/** Returns every control character of a text that is no white space, in their order. */
export function findControls(text: string): RegExpExecArray[] {
  return [...text.matchAll(CONTROL)]
}

/** Returns whether a text holds a character that turns the direction in which it is shown. */
export function turnsDirection(text: string): boolean {
  return text.search(DIRECTION) >= 0
}

/**
 * Returns a name or a title with such characters written out: `The U+202EPost`. A name stands in the midst of our own
 * sentences and in places that know no markup, such as the title of a page, where nothing could keep it apart from them.
 * Never for slices, which are shown to the character.
 */
export function showControls(words: string): string {
  return words.replace(EITHER, codeOf)
}

/**
 * Returns words such as a page’s title, in which quotations stand between true marks: each that turns direction is kept to the
 * character and isolated from what follows, all else has such characters written out.
 *
 * Every closing sign inside a quotation could close an isolate of ours: there is one more of them.
 */
export function isolateQuotations(words: string): string {
  return words.replace(/“[^”]*”|[^“]+|“/gu, (run) => {
    if (!run.endsWith('”') || !turnsDirection(run)) return run.endsWith('”') ? run : showControls(run)
    const count = run.split('\u2069').length
    return `${'\u2068'.repeat(count)}${run}${'\u2069'.repeat(count)}`
  })
}

/** Returns a character’s code as Unicode writes it: `U+202E`. */
export function codeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
