import { cueOf } from '../language/english/cue-of.ts'
import { CARRIERS, NAMING, TERMS, WORKS } from '../language/english/not-speech.ts'
import type { Marked } from '../model/quotation.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Frame } from './frame.ts'
import type { MarkedSpan } from './marked-span.ts'

/** A span with what is known about it, put before each rule. */
interface Case {
  readonly words: readonly Word[]
  readonly frame: Frame
  /** Every word of four or more letters begins with a capital. */
  readonly titled: boolean
  /** The reporter's sentence has a verb of saying or calling. */
  readonly told: boolean
}

type Rule = (one: Case) => Marked['class'] | null

/**
 * Says that marked words are nobody's speech, rule by rule; null when none applies.
 *
 * ```text
 * the hit show “Harbour Nights”      title
 * the span, known as “the Widow”     name
 * so-called “temporary” works        scare
 * a banner read “No bread”           motto
 * the word “closure”                 term
 * ```
 */
const RULES: readonly Rule[] = [
  emptyOfWords,
  titleOfWork,
  nameGiven,
  wordAsWord,
  motto,
  nicknameInsideName,
  scareQuotes,
]

/** Returns the class of marked words that are nobody's speech, or null when they are (or may be) someone's. */
export function classifySpan(text: string, span: MarkedSpan, frame: Frame): Marked['class'] | null {
  const words = wordsOf(text, span.start, span.end)
  const one: Case = {
    words,
    frame,
    titled:
      words.length > 0 &&
      words.every((word, index) => (word.text.length < 4 && index > 0) || /^[\p{Lu}\p{N}]/u.test(word.text)),
    told: [...frame.before, ...frame.after].some(isTelling),
  }
  for (const rule of RULES) {
    const answer = rule(one)
    if (answer) return answer
  }
  return null
}

function emptyOfWords({ words }: Case): Marked['class'] | null {
  return words.length === 0 ? 'other' : null
}

function titleOfWork({ words, frame, titled }: Case): Marked['class'] | null {
  if (!titled || words.length > 12) return null
  const near = frame.before.slice(-3)
  const last = near.at(-1)
  if (last && ['titled', 'entitled', 'headlined', 'subtitled'].includes(last.normal)) return 'title'
  // "Read next: “How I crossed a river”"
  if (frame.lead === ':')
    return near.some((word) => ['read', 'reading', 'listen', 'watch', 'see'].includes(word.normal))
      ? 'title'
      : null
  return near.some((word) => WORKS.has(word.normal) || WORKS.has(word.normal.replace(/s$/u, '')))
    ? 'title'
    : null
}

function nameGiven({ words, frame, titled }: Case): Marked['class'] | null {
  if (words.length > 5 || frame.lead === ':') return null
  const near = frame.before.slice(-2).map((word) => word.normal)
  const last = near.at(-1) ?? ''
  if (['nicknamed', 'dubbed', 'alias', 'aka', 'christened', 'codenamed', 'code-named'].includes(last))
    return 'name'
  if (near.join(' ') === 'known as' || (near[0] === 'named' && last === 'as')) return 'name'
  const article = last === 'the' || last === 'a'
  if (NAMING.has(article ? (near[0] ?? '') : last) && titled && words.length <= 4) return 'name'
  // "the minister’s “Tidewater” fund": capitals between an owner and a thing.
  const owned = frame.before.at(-1)
  if (titled && words.length <= 3 && owned && /['’]s?$/u.test(owned.text) && /^\p{Ll}/u.test(frame.trail))
    return 'name'
  // "“Tidewater” is the fund for crossings."
  const copula = frame.before.length <= 1 && /^(?:is|are)$/u.test(frame.after[0]?.normal ?? '')
  if (titled && words.length <= 2 && copula && !/[.,!?]$/u.test(words.at(-1)?.text ?? '')) return 'name'
  // "Locals call the rusting span “the Widow”": a habit, and a name by its article and capital.
  const habit = frame.before.some((word) => word.normal === 'call')
  return habit && words[0]?.normal === 'the' && /^\p{Lu}/u.test(words[1]?.text ?? '') ? 'name' : null
}

function wordAsWord({ words, frame }: Case): Marked['class'] | null {
  const last = frame.before.at(-1)?.normal ?? ''
  if (words.length > 4 || frame.lead === ':' || frame.lead === ',') return null
  if (last === 'so-called' || last === 'socalled') return 'scare'
  const next = frame.after[0]?.normal ?? ''
  if (words.length <= 2 && /^(?:means|meaning)$/u.test(next)) return 'term'
  // "the rule on “reasonable access”", "what engineers call “fatigue cracking”"
  const rule = frame.before
    .slice(-3, -1)
    .some((word) => /^(?:rule|rules|principle|doctrine|notion|idea|question|definition)$/u.test(word.normal))
  if (rule && /^(?:of|on|about|for)$/u.test(last)) return 'term'
  if (words.length <= 3 && calledByAnybody(frame)) return 'term'
  const ofWord = last === 'of' ? (frame.before.at(-2)?.normal ?? '') : ''
  if (!TERMS.has(last) && !TERMS.has(ofWord)) return null
  if (last === 'words' && words.length > 2) return null
  return frame.before.some((word) => ['used', 'using', 'uses', 'repeated'].includes(word.normal))
    ? null
    : 'term'
}

/** "Engineers call it “posting”", "what their report calls “fatigue cracking”", "known as “posting”": nobody in particular says so. */
function calledByAnybody({ before }: Frame): boolean {
  const at = before.findLastIndex((word) => /^(?:call|calls|called|know|known)$/u.test(word.normal))
  if (at < 0 || before.length - at > 4) return false
  const verb = before[at] as Word
  const subject = before[at - 1]
  if (verb.normal === 'call' || verb.normal === 'know')
    return subject !== undefined && /s$/u.test(subject.normal) && subject.text === subject.normal
  if (verb.normal === 'calls')
    return (
      subject !== undefined &&
      /^(?:report|law|bill|rule|treaty|document|survey|study|statement|act)$/u.test(subject.normal)
    )
  return verb.normal === 'known' && before[at + 1]?.normal === 'as'
}

function motto({ words, frame }: Case): Marked['class'] | null {
  if (words.length > 10) return null
  const capitals = words.length > 1 && words.every((word) => word.text === word.text.toUpperCase())
  const after = frame.after.slice(0, 6)
  // "“No bread” was written on the posters."
  const shown = after.some((word) => /^(?:written|read|reads|painted|printed)$/u.test(word.normal))
  const near = [...frame.before.slice(-5), ...(shown ? after : [])]
  return near.some((word) => CARRIERS.has(word.normal)) ||
    (capitals && words.length > 2 && frame.lead === ':')
    ? 'motto'
    : null
}

/** Robert “Bob” Roe. */
function nicknameInsideName({ words, frame, titled }: Case): Marked['class'] | null {
  const before = frame.before.at(-1)
  const after = frame.after[0]
  if (
    !before ||
    !after ||
    words.length > 2 ||
    !titled ||
    /[,.:;]/u.test(frame.lead) ||
    !/\p{Lu}/u.test(frame.trail)
  )
    return null
  return /^\p{Lu}\p{L}/u.test(before.text) && /^\p{Lu}\p{L}/u.test(after.text) ? 'name' : null
}

/** One to three words in marks in a sentence that reports nobody's saying. */
function scareQuotes({ words, frame, told }: Case): Marked['class'] | null {
  if (told || words.length > 3 || frame.before.length + frame.after.length === 0) return null
  // In a headline: “Tired, not dying”: two hours on a bridge · Trucks stay off, “that’s arithmetic”
  if (frame.trail === ':' || (frame.lead === ',' && frame.after.length === 0)) return null
  if (frame.lead === ':' || /[.!?]$/u.test(frame.before.length === 0 ? '' : frame.lead)) return null
  return frame.before.length > 0 || frame.after.length > 3 ? 'scare' : null
}

const TELLING = new Set(['according', 'opinion', 'per', 'view', 'words', 'statement', 'remarks', 'comments'])

function isTelling(word: Word): boolean {
  return (
    TELLING.has(word.normal) ||
    (cueOf(word.normal) !== undefined && !/^(?:read|finish|hope|end|fault|figure)$/u.test(word.normal))
  )
}
