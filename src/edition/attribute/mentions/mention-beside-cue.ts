import { INDEFINITE, PREPOSITIONS } from '../../language/english/clause-words.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { standsBehindQuote } from '../tokens/stands-behind-quote.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'

/** How many words may stand between a determiner and its noun: "an off-duty harbour crane operator". */
const WORDS = 4

const COUNTS = new Set('one another some many several most few two three'.split(' '))

/** Small words that stand in no noun phrase. */
const BESIDE_NOUNS = new Set(
  'who that which and or but not to he she they it we you has have had was were is are'.split(' '),
)

/**
 * Returns somebody told of by a noun no table knows, where a verb of saying stands right beside it; null elsewhere.
 *
 * ```text
 * Two deckhands said …      One of the bakers called it …      “No,” said a lighthouse keeper.
 * ~~~~~~~~~~~~~             ~~~~~~~~~~~~~~~~~                              ~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * Such a source is named as what it is. Only whoever has no name of their own is found so.
 */
export function mentionBesideCue(tokens: readonly Token[], at: number): Mention | null {
  const first = tokens[at] as Token
  if (first.kind !== 'word' || !INDEFINITE.has(first.normal)) return null
  const of = normalAt(tokens, at + 1) === 'of' && COUNTS.has(first.normal)
  let last = of ? at + 1 : at
  while (last + 1 < tokens.length && last - at < WORDS + (of ? 2 : 0) && isNounWord(tokens, last + 1, of))
    last++
  if (last === at || (of && last < at + 2)) return null
  const noun = tokens[last] as Token
  if (!/\p{L}{3}/u.test(noun.normal) || noun.form.name.isDeterminer || noun.possessive) return null
  const next = tokenAt(tokens, last + 1)
  const told =
    next.kind === 'word' &&
    next.unit === noun.unit &&
    next.form.cue?.family === 'saying' &&
    next.form.cue.finite
  const verb = tokenAt(tokens, at - 1)
  const inverted =
    standsBehindQuote(tokens, at - 1) &&
    verb.kind === 'word' &&
    verb.form.cue?.family === 'saying' &&
    verb.form.cue.finite
  if (!told && !(inverted && (next.kind === 'stop' || PREPOSITIONS.has(normalAt(tokens, last + 1)))))
    return null
  const plural = /[^s]s$/u.test(noun.normal) && !/^(?:a|an|one|another)$/u.test(first.normal)
  return madeMention(tokens, at, last, {
    kind: plural ? 'plural' : 'unnamed',
    head: noun.normal,
    gender: plural ? 'p' : '',
  })
}

/** A word in small letters that can belong to such a noun phrase. */
function isNounWord(tokens: readonly Token[], at: number, of: boolean): boolean {
  const { kind, capital, normal, unit, form } = tokens[at] as Token
  if (kind !== 'word' || capital || unit !== tokens[at - 1]?.unit) return false
  const { isRole, plural, isBody, isDocument, isDeterminer } = form.name
  if (isDeterminer) return of
  // What a table knows is found by its own noun.
  if (!of && (isRole || plural || isBody || isDocument)) return false
  return (
    !PREPOSITIONS.has(normal) &&
    !normal.endsWith('ly') &&
    !BESIDE_NOUNS.has(normal) &&
    form.cue?.finite !== true
  )
}
