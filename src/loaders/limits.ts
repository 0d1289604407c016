/**
 * What is read at most. A build or an edition beyond a limit ends before it has begun, with a message that names the limit;
 * docs/interfaces.md lists them, with what stories near them take. They are set for a heap of 2 GB, which is what Node takes by
 * itself on a machine of 4 GB.
 */

/** Bytes of one article. The longest in print, a whole hearing, have some hundred thousand; a file beyond this is a mistake. */
export const LARGEST_ARTICLE = 5_000_000

/** Articles of one story. */
export const MOST_ARTICLES = 5_000

/** Bytes of all articles of one story: memory grows with the text. */
export const LARGEST_STORY = 8_000_000

/** From this many articles on, a command says now and then how far it is. */
export const MANY_ARTICLES = 200
