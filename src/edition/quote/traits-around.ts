import { cueOf } from '../language/english/cue-of.ts'
import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import {
  CARRIERS,
  NAMING,
  NEAR_TITLES,
  TELLING,
  TERMS,
  TITLE_WORDS,
  WORKS,
} from '../language/english/not-speech.ts'
import { classesOf } from '../language/english/word-classes.ts'
import { initialOf } from '../text/initial-of.ts'
import { marksOfWords } from '../text/marks-of-words.ts'
import type { Word } from '../text/words.ts'
import { isOwner } from './is-owner.ts'
import { isTitled } from './is-titled.ts'
import type { Surroundings } from './surroundings.ts'

/** Cues that give a thing a name or a quality: "called it “a farce”". */
const CALLING = new Set([
  'call',
  'label',
  'brand',
  'dub',
  'term',
  'describe',
  'refer',
  'characterize',
  'characterise',
  'portray',
])

/** Forms the list of cues does not have, for elsewhere they are nouns or spelt otherwise, and the form that stands for them. */
const SPELT_OTHERWISE = new Map([
  ['calls', 'called'],
  ['labelled', 'labeled'],
])

/** Words that show something wherever they stand in the sentence, by what they show. */
const TELLS = 1
const HE = 2
const I = 4
const YOU = 8
const SHOWN_BY_WORD = marksOfWords([
  [TELLING, TELLS],
  [['he', 'she', 'they'], HE],
  [['i', 'we', 'my', 'our'], I],
  [['you', 'your'], YOU],
])

/** Returns what the reporter's words around the marks show, in the sentence they stand in. */
export function traitsAround({
  words: { all: words },
  printed,
  frame,
  part,
}: Surroundings): Record<string, string> {
  const { before, after } = frame
  const lead = signOf(frame.lead)
  const previous =
    lead === 'lower' || lead === 'upper' || lead === 'apostrophe' ? before[before.length - 1] : undefined
  const trail = signOf(frame.trail)
  const next = trail === 'lower' || trail === 'upper' ? after[0] : undefined
  const titled = part !== 'headline' && isTitled(words)
  const shown = shownBy(before) | shownBy(after)
  const near = nounsIn(before, before.length - 3, before.length)
  const far = nounsIn(before, before.length - 6, before.length)
  const behind = nounsIn(after, 0, 3)
  const cues = { before: nearestCue(before, -1), after: nearestCue(after, 1) }
  return {
    lead: previous ? 'word' : lead,
    previous: previous ? kindOf(previous) : lead,
    'before that': previous && before.length > 1 ? kindOf(before[before.length - 2] as Word) : 'nothing',
    trail,
    next: next
      ? endsInStop(printed)
        ? 'after a stop'
        : kindOf(next)
      : after.length === 0
        ? 'nothing'
        : 'after a sign',
    opens: before.length === 0 ? 'yes' : 'no',
    'cue before': cues.before,
    'cue after': cues.after,
    told: cues.before === 'no' && cues.after === 'no' ? 'no' : 'yes',
    telling: yes((shown & TELLS) > 0),
    subject: subjectOf(before),
    'he around': yes((shown & HE) > 0),
    'i around': yes((shown & I) > 0),
    'you around': yes((shown & YOU) > 0),
    owned:
      previous && titled && isOwner(previous.text)
        ? /^\p{Lu}{2}/u.test(previous.text)
          ? 'by capitals'
          : 'yes'
        : 'no',
    'work near': place(near, far, WORK),
    'naming near': place(near, far, NAME),
    'term near': place(near, far, TERM),
    'carrier near': place(near, far, CARRIER),
    'title near': titled ? place(near, far, TITLE) : 'no',
    'work inside':
      titled && words.length > 1
        ? yes(
            (nounsIn(words, 0, words.length) & WORK) > 0 ||
              words.some((word) => TITLE_WORDS.has(word.normal)),
          )
        : 'no',
    'work after': yes(titled && (nounsIn(after, 0, 5) & WORK) > 0),
    'term after': yes((behind & TERM) > 0),
    'carrier after': yes((behind & CARRIER) > 0),
  }
}

function endsInStop(printed: string): boolean {
  return /[.,!?]['’"”]?\s*$/u.test(printed)
}

/** What words show wherever they stand, all together. */
function shownBy(words: readonly Word[]): number {
  let shown = 0
  for (const { normal } of words) shown |= SHOWN_BY_WORD.get(normal) ?? 0
  return shown
}

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}

/** The names of characters beside marks that are no letters or figures. */
const SIGNS = new Map(
  Object.entries({
    apostrophe: "'’",
    comma: ',',
    stop: '.!?…',
    colon: ':',
    semicolon: ';',
    dash: '-–—―',
    bracket: '([])',
    mark: '"“”„«»',
  }).flatMap(([name, signs]) => Array.from(signs, (sign): [string, string] => [sign, name])),
)

/** The name of a character beside the marks. */
function signOf(character: string): string {
  if (character === '') return 'nothing'
  const initial = initialOf(character)
  if (initial === 'small') return 'lower'
  return initial === 'other' ? (SIGNS.get(character) ?? 'other') : 'upper'
}

/** What sort of word stands there: small words by themselves, others by their ending. */
function kindOf({ text, normal }: Word): string {
  const initial = initialOf(text)
  if (isOwner(text)) return initial === 'capital' ? 'Name’s' : 'noun’s'
  if (FUNCTION_WORDS.has(normal) || classesOf(normal).length > 0 || normal === 'so-called') return normal
  const cue = cueOf(normal)
  if (cue) return KINDS_OF_CUES[cue.family]
  if (initial === 'capital') return 'Name'
  if (initial === 'figure') return 'figure'
  if (normal.endsWith('ly')) return '-ly'
  if (normal.endsWith('ing')) return '-ing'
  if (normal.endsWith('ed')) return '-ed'
  return normal.endsWith('s') ? '-s' : '-'
}

const KINDS_OF_CUES = { saying: 'cue saying', framing: 'cue framing', holding: 'cue holding' } as const

/** The nearest cue and how far off it stands, walking from the first word on or from the last one back: "saying 2". */
function nearestCue(words: readonly Word[], step: 1 | -1): string {
  const from = step === 1 ? 0 : words.length - 1
  for (let off = 0; off < words.length; off++) {
    const { normal } = words[from + step * off] as Word
    const cue = cueOf(SPELT_OTHERWISE.get(normal) ?? normal)
    if (!cue || NO_CUES.has(normal)) continue
    const { finite, bare } = CUES[cue.family === 'saying' && CALLING.has(cue.base) ? 'calling' : cue.family]
    return (cue.finite ? finite : bare)[off === 0 ? 0 : off <= 2 ? 1 : off <= 5 ? 2 : off <= 12 ? 3 : 4]
  }
  return 'no'
}

/** Far more often no cue than one. */
const NO_CUES: ReadonlySet<string> = new Set(['read', 'finish', 'hope', 'end', 'fault', 'figure'])

/** How a cue of each family is told at each distance: written once, for they are looked up again and again. */
const CUES = {
  saying: cuesOf('saying'),
  calling: cuesOf('calling'),
  framing: cuesOf('framing'),
  holding: cuesOf('holding'),
}

type ByDistance = readonly [string, string, string, string, string]

function cuesOf(family: string): { readonly finite: ByDistance; readonly bare: ByDistance } {
  const at = (name: string): ByDistance => [
    `${name} 0`,
    `${name} 2`,
    `${name} 5`,
    `${name} 12`,
    `${name} far`,
  ]
  return { finite: at(family), bare: at(`${family} bare`) }
}

/** What stands before the last finite cue, who may be its subject. */
function subjectOf(before: readonly Word[]): string {
  let at = before.length - 1
  while (at > 0 && !cueOf((before[at] as Word).normal)?.finite) at--
  const subject = at > 0 ? before[at - 1] : undefined
  if (!subject) return 'none'
  if (PRONOUNS.has(subject.normal)) return subject.normal
  if (initialOf(subject.text) === 'capital') return 'Name'
  if (FUNCTION_WORDS.has(subject.normal)) return 'small word'
  return subject.normal.endsWith('s') ? 'plural' : 'noun'
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'i', 'we', 'it', 'you'])

/** Nouns by what they are of: a bit for each table. */
const WORK = 1
const NAME = 2
const TERM = 4
const CARRIER = 8
const TITLE = 16
const NOUNS = marksOfWords([
  [WORKS, WORK],
  [NAMING, NAME],
  [TERMS, TERM],
  [CARRIERS, CARRIER],
  [NEAR_TITLES, TITLE],
])

/** Which tables have a noun, or several of one, among the words from one position to another. */
function nounsIn(words: readonly Word[], from: number, to: number): number {
  let tables = 0
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    const { normal } = words[at] as Word
    tables |= NOUNS.get(normal) ?? 0
    if (normal.endsWith('s')) tables |= NOUNS.get(normal.slice(0, -1)) ?? 0
  }
  return tables
}

function place(near: number, far: number, table: number): 'near' | 'far' | 'no' {
  if ((near & table) > 0) return 'near'
  return (far & table) > 0 ? 'far' : 'no'
}
