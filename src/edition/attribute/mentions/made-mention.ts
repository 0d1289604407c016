import { FEMALE_NOUNS, MALE_NOUNS } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'
import type { Mention } from './mention.ts'

/** What is known of somebody beside where the words stand. */
type Known = Omit<Mention, 'first' | 'last' | 'start' | 'end' | 'text'>

const NO_WORDS: readonly string[] = []

/**
 * Returns the mention of tokens `first` to `last`, with what is given and nothing else known of it. Every mention is made by this
 * one expression, so that all have one shape to the machine that runs this.
 */
export function madeMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  given: Partial<Known> & Pick<Known, 'kind'>,
): Mention {
  const from = tokens[first] as Token
  const to = tokens[last] as Token
  const owner = to.possessive
  return {
    kind: given.kind,
    first,
    last,
    start: from.start,
    end: owner ? to.end - (/['’]s$/u.test(to.text) ? 2 : 1) : to.end,
    text: first === last ? withoutOwning(to) : printed(tokens, first, last),
    name: given.name ?? NO_WORDS,
    printed: given.printed ?? NO_WORDS,
    role: given.role ?? NO_WORDS,
    head: given.head ?? '',
    nation: given.nation ?? '',
    gender: given.gender ?? '',
    possessive: given.possessive ?? owner,
    owned: given.owned ?? false,
  }
}

/** The words of a mention, a blank between each two, without the ending that owns. */
function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let at = first; at < last; at++) text += `${(tokens[at] as Token).text} `
  return text + withoutOwning(tokens[last] as Token)
}

/** Returns a word as printed without the ending that owns: "Roe’s" → "Roe". */
export function withoutOwning({ text, possessive }: Token): string {
  return possessive ? text.replace(/['’]s?$/u, '') : text
}

/** Returns the gender a role noun tells, or ''. */
export function genderOfRole(head: string): 'm' | 'f' | '' {
  return FEMALE_NOUNS.has(head) ? 'f' : MALE_NOUNS.has(head) ? 'm' : ''
}
