import { remember } from '../../text/remember.ts'
import { normalForm } from '../../text/words.ts'

/** What a printed word is by itself, wherever it stands. */
export interface WordForm {
  readonly kind: 'word' | 'stop'
  readonly text: string
  /** See `Token`. */
  readonly normal: string
  readonly possessive: boolean
  readonly capital: boolean
}

const POSSESSIVE = /['’](?:s)?$/u

/** Returns the form of a printed word or sign, worked out once however often it is printed. */
export const wordFormOf: (printed: string) => WordForm = remember((text) => {
  const isWord = /^[\p{L}\p{N}\p{M}]/u.test(text)
  return {
    kind: isWord ? 'word' : 'stop',
    text,
    normal: isWord ? normalForm(text).replace(/'s?$/u, '') : text,
    possessive: isWord && POSSESSIVE.test(text),
    capital: /^\p{Lu}/u.test(text),
  }
})
