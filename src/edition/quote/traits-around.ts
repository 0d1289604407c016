import { type CueForm, cueOf } from '../language/english/cue-of.ts'
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
import { marksOfWords } from '../text/marks-of-words.ts'
import type { Word } from '../text/words.ts'
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
export function traitsAround({ words, printed, frame, part }: Surroundings): Record<string, string> {
  const { before, after } = frame
  const lead = signOf(frame.lead)
  const previous = lead === 'lower' || lead === 'upper' || lead === 'apostrophe' ? before.at(-1) : undefined
  const trail = signOf(frame.trail)
  const next = trail === 'lower' || trail === 'upper' ? after[0] : undefined
  const stopped = /[.,!?]['’"”]?\s*$/u.test(printed)
  const titled = part !== 'headline' && isTitled(words)
  const shown = shownBy(before) | shownBy(after)
  const near = nounsIn(before, before.length - 3, before.length)
  const far = nounsIn(before, before.length - 6, before.length)
  const behind = nounsIn(after, 0, 3)
  const cues = { before: nearestCue(before, -1), after: nearestCue(after, 1) }
  return {
    lead: previous ? 'word' : lead,
    previous: previous ? kindOf(previous) : lead,
    'before that': previous && before.length > 1 ? kindOf(before.at(-2) as Word) : 'nothing',
    trail,
    next: next ? (stopped ? 'after a stop' : kindOf(next)) : after.length === 0 ? 'nothing' : 'after a sign',
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
      previous && titled && /['’]s?$/u.test(previous.text)
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

/** What words show wherever they stand, all together. */
function shownBy(words: readonly Word[]): number {
  let shown = 0
  for (const { normal } of words) shown |= SHOWN_BY_WORD.get(normal) ?? 0
  return shown
}

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}

const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['nothing', /^$/u],
  ['lower', /\p{Ll}/u],
  ['upper', /[\p{Lu}\p{N}]/u],
  ['apostrophe', /['’]/u],
  ['comma', /,/u],
  ['stop', /[.!?…]/u],
  ['colon', /:/u],
  ['semicolon', /;/u],
  ['dash', /[-–—―]/u],
  ['bracket', /[([\])]/u],
  ['mark', /["“”„«»]/u],
]

/** The name of a character beside the marks. */
function signOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'lower'
  return SIGNS.find(([, sign]) => sign.test(character))?.[0] ?? 'other'
}

/** What sort of word stands there: small words by themselves, others by their ending. */
function kindOf({ text, normal }: Word): string {
  if (/['’]s?$/u.test(text)) return /^\p{Lu}/u.test(text) ? 'Name’s' : 'noun’s'
  if (FUNCTION_WORDS.has(normal) || classesOf(normal).length > 0 || normal === 'so-called') return normal
  const cue = cueOf(normal)
  if (cue) return `cue ${cue.family}`
  if (/^\p{Lu}/u.test(text)) return 'Name'
  if (/^\p{N}/u.test(text)) return 'figure'
  return `-${/(?:ly|ing|ed|s)$/u.exec(normal)?.[0] ?? ''}`
}

/** The nearest cue and how far off it stands, walking from the first word on or from the last one back: "saying 2". */
function nearestCue(words: readonly Word[], step: 1 | -1): string {
  const from = step === 1 ? 0 : words.length - 1
  for (let off = 0; off < words.length; off++) {
    const { normal } = words[from + step * off] as Word
    const cue = cueOf(SPELT_OTHERWISE.get(normal) ?? normal)
    if (!cue || NO_CUES.has(normal)) continue
    const far = off === 0 ? '0' : off <= 2 ? '2' : off <= 5 ? '5' : off <= 12 ? '12' : 'far'
    return `${familyOf(cue)} ${far}`
  }
  return 'no'
}

/** Far more often no cue than one. */
const NO_CUES: ReadonlySet<string> = new Set(['read', 'finish', 'hope', 'end', 'fault', 'figure'])

function familyOf(cue: CueForm): string {
  const family = cue.family === 'saying' && CALLING.has(cue.base) ? 'calling' : cue.family
  return cue.finite ? family : `${family} bare`
}

/** What stands before the last finite cue, who may be its subject. */
function subjectOf(before: readonly Word[]): string {
  const at = before.findLastIndex(({ normal }, index) => index > 0 && cueOf(normal)?.finite)
  const subject = before[at - 1]
  if (!subject) return 'none'
  if (/^(?:he|she|they|who|i|we|it|you)$/u.test(subject.normal)) return subject.normal
  if (/^\p{Lu}/u.test(subject.text)) return 'Name'
  if (FUNCTION_WORDS.has(subject.normal)) return 'small word'
  return subject.normal.endsWith('s') ? 'plural' : 'noun'
}

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
