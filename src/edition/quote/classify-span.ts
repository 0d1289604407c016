import { cueOf } from '../language/english/cue-of.ts'
import { CARRIERS, NAMED_THINGS, NAMING, TERMS } from '../language/english/not-speech.ts'
import type { Marked } from '../model/quotation.ts'
import { initialOf } from '../text/initial-of.ts'
import type { Word } from '../text/words.ts'
import type { Frame } from './frame.ts'
import { isOwner } from './is-owner.ts'
import { isTitled } from './is-titled.ts'
import type { MarkedCase } from './marked-case.ts'
import type { MarkedWords } from './marked-words.ts'
import { isAdvised, titleOfWork } from './title-of-work.ts'
import { wordAt } from './word-at.ts'

type Rule = (one: MarkedCase) => Marked['class'] | null

/**
 * Says that marked words are nobody's speech, rule by rule; null when none applies.
 *
 * ```text
 * the hit show “Harbour Nights”      title
 * the span, known as “the Widow”     name
 * the so-called “temporary” works    scare
 * a banner read “No bread”           motto
 * the word “closure”                 term
 * ```
 */
const RULES: readonly Rule[] = [titleOfWork, nameGiven, wordAsWord, motto, nicknameInsideName, paperSpeaks]

/** Returns the class of marked words that are nobody's speech, or null when they are (or may be) someone's. */
export function classifySpan(words: MarkedWords, frame: Frame, headline: boolean): Marked['class'] | null {
  if (words.count === 0) return 'other'
  if (isAdvised(frame)) return 'title'
  if (words.count > LONGEST) return null
  const one: MarkedCase = { words: words.all, frame, titled: !headline && isTitled(words.all) }
  for (const rule of RULES) {
    const answer = rule(one)
    if (answer) return answer
  }
  return null
}

/** No rule but that for advice is asked about more words. */
const LONGEST = 12

function nameGiven({ words, frame, titled }: MarkedCase): Marked['class'] | null {
  if (words.length > 5 || frame.lead === ':') return null
  const last = wordAt(frame.before, -1).normal
  const second = wordAt(frame.before, -2).normal
  if (NAMED.has(last)) return 'name'
  if (last === 'as' && (second === 'known' || second === 'named')) return 'name'
  const article = last === 'the' || last === 'a'
  if (NAMING.has(article ? second : last) && titled && words.length <= 4) return 'name'
  // "the minister’s “Tidewater” fund": capitals between an owner and a thing.
  const owned = frame.before[frame.before.length - 1]
  const small = initialOf(frame.trail) === 'small'
  if (titled && words.length <= 3 && owned && isOwner(owned.text) && small) return 'name'
  // "bring its “CareBuddy” platform to all homes", "a suspect in the “Marina case”"
  const thing = wordAt(frame.after, 0).normal
  if (titled && words.length <= 3 && small && NAMED_THINGS.has(thing)) return 'name'
  // "“Tidewater” is the fund for crossings."
  const copula = frame.before.length <= 1 && (thing === 'is' || thing === 'are')
  if (titled && words.length <= 2 && copula && !/[.,!?]$/u.test(wordAt(words, -1).text)) return 'name'
  // "Locals call the rusting span “the Widow”": a habit, and a name by its article and capital.
  const habit = frame.before.some((word) => word.normal === 'call')
  return habit && wordAt(words, 0).normal === 'the' && initialOf(wordAt(words, 1).text) === 'capital'
    ? 'name'
    : null
}

/** What comes right before a name in marks. */
const NAMED: ReadonlySet<string> = new Set(
  'nicknamed dubbed alias aka christened codenamed code-named'.split(' '),
)

function wordAsWord({ words, frame }: MarkedCase): Marked['class'] | null {
  if (words.length > 4) return null
  const last = wordAt(frame.before, -1).normal
  // "Doctors have a word for it: “ferry fever”", "And what is “posting”?"
  const near = frame.before
    .slice(-4)
    .map((word) => word.normal)
    .join(' ')
  if (words.length <= 3 && frame.lead === ':' && /(?:word|term|name|phrase) for \S+$/u.test(near))
    return 'term'
  if (words.length <= 3 && frame.trail === '?' && /what (?:is|are|was|were)(?: an?)?$/u.test(near))
    return 'term'
  if (frame.lead === ':' || frame.lead === ',') return null
  if (last === 'so-called' || last === 'socalled') return 'scare'
  const next = wordAt(frame.after, 0).normal
  if (words.length <= 2 && /^(?:means|meaning)$/u.test(next)) return 'term'
  // "the rule on “reasonable access”", "what engineers call “fatigue cracking”"
  const rule = frame.before
    .slice(-3, -1)
    .some((word) => /^(?:rule|rules|principle|doctrine|notion|idea|question|definition)$/u.test(word.normal))
  if (rule && /^(?:of|on|about|for)$/u.test(last)) return 'term'
  if (words.length <= 3 && calledByAnybody(frame)) return 'term'
  const ofWord = last === 'of' ? wordAt(frame.before, -2).normal : ''
  if (!TERMS.has(last) && !TERMS.has(ofWord)) return null
  if (last === 'words' && words.length > 2) return null
  return frame.before.some((word) => ['used', 'using', 'uses', 'repeated'].includes(word.normal))
    ? null
    : 'term'
}

/** "Engineers call it “posting”", "what their report calls “fatigue cracking”", "known as “posting”": nobody in particular says so. */
function calledByAnybody({ before }: Frame): boolean {
  const at = before.findLastIndex(({ normal }) => CALLED.has(normal))
  if (at < 0 || before.length - at > 4) return false
  const verb = before[at] as Word
  const subject = before[at - 1]
  if (before[at + 1]?.normal === 'as') return true
  if (verb.normal === 'call' || verb.normal === 'know')
    return (
      subject !== undefined && /s$/u.test(subject.normal) && (at === 1 || subject.text === subject.normal)
    )
  if (verb.normal === 'calls')
    return (
      subject !== undefined &&
      /^(?:report|law|bill|rule|treaty|document|survey|study|statement|act)$/u.test(subject.normal)
    )
  return false
}

const CALLED: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'know', 'known'])

function motto({ words, frame }: MarkedCase): Marked['class'] | null {
  if (words.length > 10) return null
  return frame.before.slice(-5).some(isCarrier) ||
    isShownAfter(frame) ||
    isCried(words, frame) ||
    isSung(words, frame)
    ? 'motto'
    : null
}

function isCarrier({ normal }: Word): boolean {
  return CARRIERS.has(normal)
}

/** "“No bread” was written on the posters." */
function isShownAfter(frame: Frame): boolean {
  const after = frame.after.slice(0, 6)
  return after.some(isCarrier) && after.some(({ normal }) => SHOWN.has(normal))
}

const SHOWN: ReadonlySet<string> = new Set(['written', 'read', 'reads', 'painted', 'printed'])

/** "They held up: “NO BREAD, NO BOATS”." */
function isCried(words: readonly Word[], { lead }: Frame): boolean {
  return words.length > 2 && lead === ':' && words.every(({ text }) => text === text.toUpperCase())
}

/** "They were singing “no bread, no boats”." */
function isSung(words: readonly Word[], { before }: Frame): boolean {
  return (
    words[0]?.normal === 'no' &&
    /^no \S+(?: \S+)? no \S+(?: \S+)?$/u.test(words.map(({ normal }) => normal).join(' ')) &&
    before.some(({ normal }) => /^(?:chant|s[iau]ng)(?:s|ed|ing)?$/u.test(normal))
  )
}

/** Robert “Bob” Roe, Robert C. “Bob” Roe. */
function nicknameInsideName({ words, frame, titled }: MarkedCase): Marked['class'] | null {
  if (words.length > 2 || !titled || /[,:;]/u.test(frame.lead) || !/\p{Lu}/u.test(frame.trail)) return null
  const before = frame.before[frame.before.length - 1]
  const after = frame.after[0]
  if (!before || !after || (frame.lead === '.' && !/^\p{Lu}(?:\.?\p{Lu})?$/u.test(before.text))) return null
  return /^\p{Lu}/u.test(before.text) && /^\p{Lu}\p{L}/u.test(after.text) ? 'name' : null
}

/** The “Skarn Courier” reported: a body that speaks, in marks for its name. */
function paperSpeaks({ words, frame, titled }: MarkedCase): Marked['class'] | null {
  if (!titled || words.length < 2 || initialOf(frame.trail) !== 'small') return null
  const alone = frame.before.length === 1 && frame.before[0]?.normal === 'the'
  return alone && cueOf(wordAt(frame.after, 0).normal)?.finite ? 'name' : null
}
