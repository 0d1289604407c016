/** The characters that set the direction of what follows them, until they are closed or the paragraph ends. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
/**
 * Letters that run to the left, of Hebrew, Arabic and their like, and the marks that do as such letters do. Signs that stand
 * between two of them, also ours, are shown in their order.
 */
const LEFTWARD = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Control characters that are no white space. Hardly any text holds one, so what is rare is asked first. */
const CONTROL = /\p{Cc}(?<![\t-\r\u0085])/gu
const EITHER = new RegExp(`${DIRECTION.source}|${CONTROL.source}`, 'gu')
/** The same in one class, which is looked for fastest. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069](?<![\t-\r\u0085])/u

/** Returns whether a text holds any character that the two functions below find. */
export function hidesCharacters(text: string): boolean {
  return HIDDEN.test(text)
}

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
 * Returns a name as it stands in our sentences, in titles and in whatever knows no markup: such characters written out,
 * and isolated where its letters run to the left, so that what follows it stays where it is: `⁨רו⁩ (likely)`.
 */
export function isolateName(name: string): string {
  const shown = showControls(name)
  return LEFTWARD.test(shown) ? `\u2068${shown}\u2069` : shown
}

/**
 * Returns printed words as they stand in a title or in whatever else knows no markup: kept to the character, and isolated from
 * what follows where they turn direction or run to the left.
 *
 * A sign among them that closes an isolate could close ours, so there is one more; one that opens an isolate could keep ours
 * from being closed, so it is closed too.
 */
export function isolatePrinted(words: string): string {
  if (!turnsDirection(words) && !LEFTWARD.test(words)) return words
  const { closing, open } = balanceOf(words)
  return `${'\u2068'.repeat(closing + 1)}${words}${'\u2069'.repeat(open + 1)}`
}

/** Returns words that were cut with every isolate closed that was open where the cut is. */
export function closeIsolates(words: string): string {
  return words + '\u2069'.repeat(balanceOf(words).open)
}

/** How many signs close an isolate that is not opened in some words, and how many isolates are open at their end. */
function balanceOf(words: string): { readonly closing: number; readonly open: number } {
  let closing = 0
  let open = 0
  for (const [sign] of words.matchAll(/[\u2066-\u2069]/gu)) {
    if (sign !== '\u2069') open++
    else if (open > 0) open--
    else closing++
  }
  return { closing, open }
}

/** Returns a character’s code as Unicode writes it: `U+202E`. */
export function codeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
