/**
 * What is read at most. A build or an edition beyond a limit ends before it has begun, with a message that names the limit;
 * docs/interfaces.md lists them. Measured on two cores with Node’s heap set to 2 GB, which is what it takes by itself on a
 * machine of 4 GB.
 */

/** Bytes of one article. The longest in print, a whole hearing, have some hundred thousand; a file beyond this is a mistake. */
export const LARGEST_ARTICLE = 5_000_000

/** Articles of one story. As many short ones make an edition in 20 s and 1.1 GB. */
export const MOST_ARTICLES = 5_000

/** Bytes of all articles of one story: memory grows with the text, by some 250 MB a megabyte. */
export const LARGEST_STORY = 8_000_000

/** From this many articles on, a command says now and then how far it is. */
export const MANY_ARTICLES = 200
