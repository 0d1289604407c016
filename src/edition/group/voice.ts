import type { SourceKind } from '../model/attribution.ts'

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
}

const ANYBODY = '?'
const LEANING = /^(?:the|a|an|its|his|her|their|our|my|one|another) /iu

/**
 * Returns the voice of a speaker.
 *
 * A name is what begins and ends with a capital, "Jane Roe"; "the harbour director", "Ferry chief" and "the
 * 54-year-old" stand for somebody whom another paper names, and so may be anybody.
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
  if (!named || !(speaker.known || kind !== 'person' || isName(name)))
    return { id, words: [], label: ANYBODY, sure }
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
  return { id, words: words.length > 0 ? words : [id], label: words.at(-1) ?? id, sure }
}

function isName(name: string): boolean {
  if (LEANING.test(name)) return false
  const words = name.split(/\s+/u)
  return [words[0] ?? '', words.at(-1) ?? ''].every((word) => !/^(?:\p{Ll}|\d)/u.test(word))
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
