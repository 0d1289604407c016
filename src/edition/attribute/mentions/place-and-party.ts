import { regionOf, regionOfParty } from '../../language/english/regions.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import type { Mention } from './mention.ts'

/** How many tokens a place line may take: "FORT EXAMPLE, Tern. (ANS) --". */
const PLACE_LINE = 12

/**
 * Returns the position after the place line a paragraph begins with, 0 when there is none: nobody in it speaks.
 *
 * ```text
 * SKARN, Tern. (ANS) – Jane Roe said …
 * ~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function afterPlaceLine(tokens: readonly Token[]): number {
  const first = tokenAt(tokens, 0)
  if (!first.capital) return 0
  for (let at = 1; at < Math.min(PLACE_LINE, tokens.length - 2); at++) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') return 0
    if (/^(?:[–—-]|--+)$/u.test(token.text)) return beginsSentence(tokens[at + 1]) ? at + 1 : 0
    const placeLike =
      token.kind === 'word' ? token.capital || /^\p{N}/u.test(token.text) : /^[,.()/]$/u.test(token.text)
    if (!placeLike) return 0
  }
  return 0
}

/** "Roe – who came late – said": what goes on in small letters is the sentence of whoever stands before the dash. */
function beginsSentence(token: Token | undefined): boolean {
  return token?.kind === 'quote' || token?.capital === true
}

/**
 * Returns the region and the position after the party or place that stands beside a name, or nothing when none stands at `at`.
 *
 * ```text
 * Rep. Jane Roe (D-Tern.), …      Jane Roe, R-Tern., …      Jane Roe (R)
 *               ~~~~~~~~~                 ~~~~~~~~~                ~~~
 * ```
 */
export function partyAfter(
  tokens: readonly Token[],
  at: number,
  named: Mention,
): { region: string; next: number } | null {
  const { text } = tokens[at] as Token
  if ((text !== '(' && text !== ',') || named.last !== at - 1 || named.possessive) return null
  const word = tokenAt(tokens, at + 1)
  if (word.kind !== 'word') return null
  return text === '(' ? partyInBrackets(tokens, at, named, word) : regionBehindComma(tokens, at, word)
}

function partyInBrackets(
  tokens: readonly Token[],
  at: number,
  named: Mention,
  { text, normal }: Token,
): { region: string; next: number } | null {
  const close = [2, 3, 4].find((step) => tokens[at + step]?.text === ')')
  if (!close) return null
  const region = regionOfParty(normal) ?? ''
  return region || /^(?:[DRI]|GOP|Lab|Con|SNP|LD)$|^[DRI]-/u.test(text)
    ? { region: region || named.nation, next: at + close + 1 }
    : null
}

function regionBehindComma(
  tokens: readonly Token[],
  at: number,
  word: Token,
): { region: string; next: number } | null {
  const short = /^[DRI]-\p{Lu}|^\p{Lu}{2}$|\.$/u.test(word.text)
  const region = short ? regionOfParty(word.normal.replace(/\.$/u, '')) : regionOf(word.normal)
  if (!region) return null
  // The comma that ends it stays, to close the insertion.
  return { region, next: at + (normalAt(tokens, at + 2) === '.' ? 3 : 2) }
}
