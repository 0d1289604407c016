import { ANSWERERS, QUESTIONERS } from '../../language/english/label-words.ts'
import { nationOf } from '../../language/english/nations.ts'
import { HONORIFICS, roleFamilies, TITLE_WORDS } from '../../language/english/roles.ts'
import type { Quotation } from '../../model/quotation.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'

/** A speaker's label in capitals at the head of some words: "ROE: Well, …", "SECRETARY ROE (via interpreter): …". */
const LABEL =
  /^\s*(\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3})(?: \([^()\n]{1,40}\))?:(?=\s)/u

/** Returns how many UTF-16 code units the label at the head of a text takes, its colon not counted; 0 where there is none. */
export function labelLength(text: string): number {
  return LABEL.exec(text)?.[1]?.length ?? 0
}

/** Returns whether a quotation stands behind a label, or goes on from one that does. */
export function isLabelled({ kind, marks }: Quotation): boolean {
  return kind === 'direct' && marks[0] === '' && marks[1] === ''
}

/** Returns the mention of a label in capitals at the head of a paragraph, or null: "ROE: We met for an hour." */
export function loudLabel(tokens: readonly Token[]): Mention | null {
  const end = tokens.findIndex(({ kind }) => kind !== 'word')
  if (end < 1 || !/^[:([]$/u.test(normalAt(tokens, end))) return null
  const label = tokens.slice(0, end)
  if (QUESTIONERS.has(normalAt(label, 0)) || ANSWERERS.has(normalAt(label, 0))) return null
  const loud = label.every(({ text }) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text))
  return loud ? labelMention(label) : null
}

/**
 * Returns the mention of whoever a label names, its title left out of the name; null where it names an office alone.
 *
 * ```text
 * SECRETARY ROE:      →  role "secretary", name "Roe"
 * ```
 */
export function labelMention(tokens: readonly Token[]): Mention | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const split = words.findIndex(
    ({ normal }) =>
      !(roleFamilies(normal) || TITLE_WORDS.has(normal) || HONORIFICS.has(normal) || nationOf(normal)),
  )
  if (split < 0) return null
  const name = words.slice(split)
  const title = words.slice(0, split).map(({ normal }) => normal)
  const gender = title.map((word) => HONORIFICS.get(word) ?? '').find((one) => one !== '') ?? ''
  return madeMention(tokens, 0, tokens.length - 1, {
    kind: 'name',
    role: title.filter((word) => !HONORIFICS.has(word)),
    head: title.findLast((word) => roleFamilies(word)) ?? '',
    gender,
    name: name.map(({ normal }) => normal),
    printed: name.map(({ text }) => inSmallLetters(text)),
  })
}

/** "MC ROE" is no name anybody is called by elsewhere: "ROE" → "Roe". */
function inSmallLetters(word: string): string {
  return word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
}
