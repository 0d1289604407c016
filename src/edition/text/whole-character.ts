/**
 * Returns `at`, or one less where that is inside a character of `text`: what is cut there keeps whole characters, of which some
 * take two units. A half is no text, and a page would show a sign for what cannot be shown in its place.
 */
export function wholeCharacter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}
