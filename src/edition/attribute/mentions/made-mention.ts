import { FEMALE_NOUNS, MALE_NOUNS } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'
import type { Mention } from './mention.ts'

/** Returns the mention of tokens `first` to `last`, with what is given and nothing else known of it. */
export function madeMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  given: Partial<Mention> & Pick<Mention, 'kind'>,
): Mention {
  const from = tokens[first] as Token
  const to = tokens[last] as Token
  const owner = to.possessive
  const end = owner ? to.end - (/['’]s$/u.test(to.text) ? 2 : 1) : to.end
  return {
    name: [],
    printed: [],
    role: [],
    head: '',
    nation: '',
    gender: '',
    owned: false,
    ...given,
    first,
    last,
    start: from.start,
    end,
    text: printed(tokens, first, last),
    possessive: owner,
  }
}

/** The words of a mention, a blank between each two, without the ending that owns. */
function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = (tokens[first] as Token).text
  for (let at = first + 1; at <= last; at++) text += ` ${(tokens[at] as Token).text}`
  return (tokens[last] as Token).possessive ? text.replace(/['’]s?$/u, '') : text
}

/** Returns the gender a role noun tells, or ''. */
export function genderOfRole(head: string): 'm' | 'f' | '' {
  return FEMALE_NOUNS.has(head) ? 'f' : MALE_NOUNS.has(head) ? 'm' : ''
}
