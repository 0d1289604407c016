import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import { NEGATIONS } from '../language/english/negations.ts'
import { classesOf } from '../language/english/word-classes.ts'
import type { Word } from '../text/words.ts'
import { isHelpingVerb } from './is-helping-verb.ts'
import { isTitled } from './is-titled.ts'
import type { Surroundings } from './surroundings.ts'
import { wordAt } from './word-at.ts'

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|ours?|ourselves|let's|(?:i|we)'\p{L}+)$/u
const SECOND_PERSON = /^(?:you|yours?|you'\p{L}+)$/u
const THIRD_PERSON = /^(?:he|she|they|it|him|them|his|their|its|(?:he|she|they|it|that)'\p{L}+)$/u

/** Returns what the marked words show by themselves. */
export function traitsOfWords({ words, printed, part }: Surroundings): Record<string, string> {
  const normals = words.map((word) => word.normal)
  const has = (what: (normal: string) => boolean) => (normals.some(what) ? 'yes' : 'no')
  const count = words.length
  const first = wordAt(words, 0).normal
  const helpers = normals.filter((normal) => FUNCTION_WORDS.has(normal)).length
  return {
    words: count >= 10 ? '10+' : count >= 6 ? '6-9' : count >= 4 ? '4-5' : String(count),
    length: count <= 3 ? 'short' : count <= 5 ? 'middle' : 'long',
    many: count > 1 ? 'many' : 'one',
    shape: part === 'headline' ? 'headline' : shapeOf(words, printed),
    ends: /[.!?,…](?=['’"”]?$)/u.exec(printed.trimEnd())?.[0] ?? 'word',
    begins: classesOf(first)[0] ?? endingOf(first),
    only: count === 1 ? endingOf(first) : 'no',
    'first person': has((normal) => FIRST_PERSON.test(normal)),
    'second person': has((normal) => SECOND_PERSON.test(normal)),
    'third person': has((normal) => THIRD_PERSON.test(normal)),
    verb: has(isHelpingVerb),
    negation: has((normal) => NEGATIONS.has(normal) || normal.endsWith("n't")),
    helpers: helpers === 0 ? 'none' : helpers / count > 0.45 ? 'many' : 'some',
    hyphen: count <= 2 && printed.includes('-') ? 'yes' : 'no',
    edited: /[[\]…]|\.\.\./u.test(printed) ? 'yes' : 'no',
    calls: /[!?]/u.test(printed) ? 'yes' : 'no',
  }
}

function shapeOf(words: readonly Word[], printed: string): string {
  if (isCapitals(printed)) return 'capitals'
  if (words.length > 1 && isTitled(words)) return 'titled'
  const first = wordAt(words, 0).text
  return /^\p{Lu}/u.test(first) ? 'upper' : /^\p{N}/u.test(first) ? 'number' : 'lower'
}

function isCapitals(printed: string): boolean {
  if (/[a-z]/u.test(printed)) return false
  const letters = printed.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && letters === letters.toUpperCase()
}

function endingOf(normal: string): string {
  if (/(?:ing|ed)$/u.test(normal)) return 'participle'
  if (normal.endsWith('ly')) return 'ly'
  if (/(?:ous|ful|ive|able|ible|al|ic|less|ish|ant|ent|y)$/u.test(normal)) return 'adjective'
  return normal.endsWith('s') ? 's' : 'other'
}
