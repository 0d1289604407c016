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
    text: tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ')
      .replace(/['’]s?$/u, ''),
    possessive: owner,
  }
}

/** Returns the gender a role noun tells, or ''. */
export function genderOfRole(head: string): 'm' | 'f' | '' {
  return FEMALE_NOUNS.has(head) ? 'f' : MALE_NOUNS.has(head) ? 'm' : ''
}
