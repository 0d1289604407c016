import { FUNCTION_WORDS } from '../language/english/function-words.ts'
import type { SourceKind } from '../model/attribution.ts'
import { endsOf } from '../sure.ts'

/** Who said something, as far as grouping compares speakers. */
export interface Voice {
  /** Id of the speaker, or null. */
  readonly id: string | null
  /** Words of the name, in small letters: `jane roe`. Empty where the speaker is not known by name. */
  readonly words: readonly string[]
  /** Two voices that may be one have one label, or one of them has `?`. */
  readonly label: string
  /** The article leaves no doubt that it is this speaker. */
  readonly sure: boolean
  /** Words for somebody not known by name, in small letters: `port official`. */
  readonly role: readonly string[]
  /** An organisation or a state: people speak for it. */
  readonly body: boolean
}

const ANYBODY = '?'
/** Words that any role may have. */
const RANKS = new Set(['senior', 'top', 'former', 'high', 'person', 'people', 'man', 'woman'])
/** "Roe’s office": may be Roe. */
const POSSESSIVE = /^(?<owner>[^’']*\p{L})(?:[’']s|(?<=s)[’']) /u
const LEANING = /^(?:the|a|an|its|his|her|their|our|my|one|another) /iu

/**
 * Returns the voice of a speaker.
 *
 * A name is what begins and ends with a capital, "Jane Roe"; "the harbour director", "Ferry chief" and "the
 * 54-year-old" stand for somebody whom another paper names, and so may be anybody. "Jane Roe’s office" may be Roe.
 */
export function voiceOf(speaker: {
  readonly id: string | null
  readonly kind: SourceKind | null
  readonly name: string | null
  /** The editor knows this speaker. */
  readonly known: boolean
  readonly sure: boolean
}): Voice {
  const { id, kind, sure } = speaker
  const name = (speaker.name ?? '').trim()
  const named = id !== null && kind !== 'unnamed' && kind !== 'plural'
  const body = kind === 'organisation'
  if (!named || !(speaker.known || kind !== 'person' || isName(name))) {
    const role = wordsOf(name).filter((word) => !FUNCTION_WORDS.has(word) && !RANKS.has(word))
    return { id, words: [], label: ANYBODY, sure, role, body }
  }
  const owner = body ? wordsOf(POSSESSIVE.exec(name)?.groups?.owner ?? '').at(-1) : undefined
  const found = owner ? [owner] : wordsOf(name)
  const words = found.length > 0 ? found : [id]
  const [, label] = endsOf(words, 'word of a name')
  return { id, words, label, sure, role: [], body }
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

function isName(name: string): boolean {
  if (LEANING.test(name)) return false
  return endsOf(name.split(/\s+/u), 'word of a name').every((word) => !/^(?:\p{Ll}|\d)/u.test(word))
}

/**
 * Returns whether two voices can be one: `yes`, `no`, or `perhaps` where one of them is not known by name, or by the
 * last name only: "Roe" and "Jane Roe", where John Roe speaks too. A "perhaps" asks for stronger likeness. "Keeper of
 * the Gate Jane Roe" is Jane Roe.
 */
export function voicesAgree(one: Voice, other: Voice): 'yes' | 'no' | 'perhaps' {
  if (one.id !== null && one.id === other.id) return 'yes'
  if (one.label === ANYBODY || other.label === ANYBODY) return 'perhaps'
  if (one.label !== other.label) return 'no'
  const [lesser, greater] = one.words.length <= other.words.length ? [one, other] : [other, one]
  if (!lesser.words.every((word) => greater.words.includes(word))) return 'no'
  return lesser.words.length > 1 && !greater.words.includes('and') ? 'yes' : 'perhaps'
}

export function isKnown(voice: Voice): boolean {
  return voice.label !== ANYBODY
}

/** Returns whether neither is known by name and both are named by one word of a role: "a port official", "a port insider". */
export function sharesRole(one: Voice, other: Voice): boolean {
  return one.role.some((word) => other.role.includes(word))
}
