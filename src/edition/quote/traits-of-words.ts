import { AUXILIARIES } from '../language/english/auxiliaries.ts'
import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import { MODALS } from '../language/english/modals.ts'
import { NEGATIONS } from '../language/english/negations.ts'
import { classesOf } from '../language/english/word-classes.ts'
import { initialOf } from '../text/initial-of.ts'
import { marksOfWords } from '../text/marks-of-words.ts'
import type { Word } from '../text/words.ts'
import { isHelpingVerb } from './is-helping-verb.ts'
import { isTitled } from './is-titled.ts'
import type { Surroundings } from './surroundings.ts'
import { wordAt } from './word-at.ts'

/** Words that show something wherever they stand between the marks, by what they show. */
const FIRST_PERSON = 1
const SECOND_PERSON = 2
const THIRD_PERSON = 4
const VERB = 8
const NEGATION = 16
const HELPER = 32
const SHOWN_BY_WORD = marksOfWords([
  ["i me my mine myself we us our ours ourselves let's".split(' '), FIRST_PERSON],
  ['you your yours'.split(' '), SECOND_PERSON],
  ['he she they it him them his their its'.split(' '), THIRD_PERSON],
  [AUXILIARIES.keys(), VERB],
  [MODALS.keys(), VERB],
  [NEGATIONS, NEGATION],
  [FUNCTION_WORDS, HELPER],
])

/** Returns what the marked words show by themselves. */
export function traitsOfWords({
  words: { all: words },
  printed,
  part,
}: Surroundings): Record<string, string> {
  const count = words.length
  const first = wordAt(words, 0).normal
  let shown = 0
  let helpers = 0
  for (const { normal } of words) {
    const marks = SHOWN_BY_WORD.get(normal) ?? 0
    if ((marks & HELPER) > 0) helpers++
    shown |= marks | (normal.includes("'") ? shownByContraction(normal) : 0)
  }
  return {
    words: count >= 10 ? '10+' : count >= 6 ? '6-9' : count >= 4 ? '4-5' : String(count),
    length: count <= 3 ? 'short' : count <= 5 ? 'middle' : 'long',
    many: count > 1 ? 'many' : 'one',
    shape: part === 'headline' ? 'headline' : shapeOf(words, printed),
    ends: /[.!?,…](?=['’"”]?$)/u.exec(printed.trimEnd())?.[0] ?? 'word',
    begins: classesOf(first)[0] ?? endingOf(first),
    only: count === 1 ? endingOf(first) : 'no',
    'first person': (shown & FIRST_PERSON) > 0 ? 'yes' : 'no',
    'second person': (shown & SECOND_PERSON) > 0 ? 'yes' : 'no',
    'third person': (shown & THIRD_PERSON) > 0 ? 'yes' : 'no',
    verb: (shown & VERB) > 0 ? 'yes' : 'no',
    negation: (shown & NEGATION) > 0 ? 'yes' : 'no',
    helpers: helpers === 0 ? 'none' : helpers / count > 0.45 ? 'many' : 'some',
    hyphen: count <= 2 && printed.includes('-') ? 'yes' : 'no',
    edited: /[[\]…]|\.\.\./u.test(printed) ? 'yes' : 'no',
    calls: printed.includes('!') || printed.includes('?') ? 'yes' : 'no',
  }
}

/** What two words show that are written as one: "we’ll", "that’s", "isn’t". */
function shownByContraction(normal: string): number {
  const [, who = ''] = /^(\p{L}+)'\p{L}+$/u.exec(normal) ?? []
  const person = PERSON_OF_CONTRACTION.get(who) ?? 0
  if (normal.endsWith("n't")) return person | VERB | NEGATION
  return isHelpingVerb(normal) ? person | VERB : person
}

const PERSON_OF_CONTRACTION = marksOfWords([
  [['i', 'we'], FIRST_PERSON],
  [['you'], SECOND_PERSON],
  [['he', 'she', 'they', 'it', 'that'], THIRD_PERSON],
])

function shapeOf(words: readonly Word[], printed: string): string {
  if (isCapitals(printed)) return 'capitals'
  if (words.length > 1 && isTitled(words)) return 'titled'
  const initial = initialOf(wordAt(words, 0).text)
  return initial === 'capital' ? 'upper' : initial === 'figure' ? 'number' : 'lower'
}

function isCapitals(printed: string): boolean {
  if (/[a-z]/u.test(printed)) return false
  const letters = printed.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && letters === letters.toUpperCase()
}

function endingOf(normal: string): string {
  if (normal.endsWith('ing') || normal.endsWith('ed')) return 'participle'
  if (normal.endsWith('ly')) return 'ly'
  if (/(?:ous|ful|ive|able|ible|al|ic|less|ish|ant|ent|y)$/u.test(normal)) return 'adjective'
  return normal.endsWith('s') ? 's' : 'other'
}
