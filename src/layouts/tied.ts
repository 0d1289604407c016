/** The style sheet ties this many quotations of an article to their evidence; the links of a note lead to all of it. */
const MOST = 40

/**
 * Returns the classes that tie words to the notes with these orders, a space before each: ` e3 e4`. Who points at
 * an `h3` sees every `e3` marked.
 */
export function tied(letter: 'e' | 'h', orders: readonly number[]): string {
  return orders
    .filter((order) => order <= MOST)
    .map((order) => ` ${letter}${order}`)
    .join('')
}
