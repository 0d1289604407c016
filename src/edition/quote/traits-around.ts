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
const SHOWN_BY_WORD = new Map<string, number>()
for (const [words, shown] of [
  [TELLING, TELLS],
  [['he', 'she', 'they'], HE],
  [['i', 'we', 'my', 'our'], I],
  [['you', 'your'], YOU],
] as const)
  for (const word of words) SHOWN_BY_WORD.set(word, shown)

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
    'work near': place(before, WORKS),
    'naming near': place(before, NAMING),
    'term near': place(before, TERMS),
    'carrier near': place(before, CARRIERS),
    'title near': titled ? place(before, NEAR_TITLES) : 'no',
    'work inside':
      titled && words.length > 1
        ? yes(words.some((word) => isOneOf(word, WORKS) || TITLE_WORDS.has(word.normal)))
        : 'no',
    'work after': titled ? yes(after.slice(0, 5).some((word) => isOneOf(word, WORKS))) : 'no',
    'term after': yes(after.slice(0, 3).some((word) => isOneOf(word, TERMS))),
    'carrier after': yes(after.slice(0, 3).some((word) => isOneOf(word, CARRIERS))),
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

function place(before: readonly Word[], nouns: ReadonlySet<string>): 'near' | 'far' | 'no' {
  for (let off = 1; off <= Math.min(6, before.length); off++)
    if (isOneOf(before[before.length - off] as Word, nouns)) return off <= 3 ? 'near' : 'far'
  return 'no'
}

function isOneOf({ normal }: Word, nouns: ReadonlySet<string>): boolean {
  return nouns.has(normal) || (normal.endsWith('s') && nouns.has(normal.slice(0, -1)))
}
