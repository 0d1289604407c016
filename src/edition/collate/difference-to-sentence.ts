import type { DifferenceKind, Phrase } from '../model/collation.ts'
import { joinPhrases } from './join-phrases.ts'
import { outletsToPhrases, type Teller } from './outlets-to-phrases.ts'

/** All that a sentence about one difference needs. */
export interface Told {
  readonly kind: DifferenceKind
  /** Whether words with a meaning of their own are left out or put in. */
  readonly grave: boolean
  /** The words left out may be told in others, so that it cannot be called a cut. */
  readonly freely: boolean
  /** No other outlet prints what is left out. */
  readonly alone: boolean
  /** What is left out stands before all that the others print. */
  readonly ahead: boolean
  readonly outlets: readonly Teller[]
  readonly base: Teller
  /** Slices of the base, and of a witness that differs; null between two stands for our ellipsis. */
  readonly baseSlices: readonly (string | null)[]
  readonly otherSlices: readonly (string | null)[]
  /** For moved words: whether they are not the same words in the same order, and so explain themselves side by side. */
  readonly changed: boolean
  /** For moved words: whether the others print them before the place where the base has them. */
  readonly earlier: boolean
}

/**
 * Returns one plain sentence about a difference, in pieces that join to it.
 *
 * ```text
 * The Lantern leaves out “at any price” and does not mark the cut.
 * ~~~~~~~~~~~ outlet      ~~~~~~~~~~~~ slice; all else is our words
 * ```
 *
 * It says what is printed where, and nothing about who is right.
 */
export function differenceToSentence(told: Told): Phrase[] {
  const many = told.outlets.length > 1
  const verb = (one: string, several: string) => (many ? several : one)
  const outlets = outletsToPhrases(told.outlets)
  const base = baseOf(told)
  const ours = quoted(told.baseSlices)
  const theirs = quoted(told.otherSlices)
  const tell = (...pieces: readonly (string | readonly Phrase[])[]) => joinPhrases([...pieces, '.'])
  const prints = verb(' prints ', ' print ')
  switch (told.kind) {
    case 'omission':
      if (told.alone)
        return tell(
          base,
          ' prints ',
          ours,
          told.ahead ? ' before words that ' : '; ',
          outlets,
          told.ahead
            ? verb(' prints without it', ' print without it')
            : verb(' prints the words around it without it', ' print the words around it without it'),
        )
      if (told.freely)
        return tell(
          outlets,
          verb(' words this in its own way, without ', ' word this in their own way, without '),
          ours,
        )
      return told.grave
        ? tell(
            outlets,
            verb(' leaves out ', ' leave out '),
            ours,
            verb(' and does not mark the cut', ' and do not mark the cut'),
          )
        : tell(outlets, verb(' leaves out ', ' leave out '), ours)
    case 'ellipsis':
      return ours.length > 0
        ? tell(
            outlets,
            verb(' leaves out ', ' leave out '),
            ours,
            verb(' and marks the cut with dots', ' and mark the cut with dots'),
          )
        : tell(outlets, prints, theirs, ' where ', base, ' marks a cut with dots')
    case 'lacuna':
      return ours.length > 0
        ? tell(outlets, verb(' does not quote ', ' do not quote '), ours)
        : tell(outlets, prints, theirs, ', which ', base, ' does not quote')
    case 'insertion':
      if (theirs.length === 0) {
        return tell(base, ' prints ', ours, ' in brackets; ', outlets, `${prints}nothing there`)
      }
      return ours.length > 0
        ? tell(outlets, prints, theirs, ' in brackets where ', base, ' prints ', ours)
        : tell(outlets, prints, theirs, ' in brackets')
    case 'addition':
      return tell(outlets, prints, theirs, '; ', base, ' has no words in that place')
    case 'transposition':
      return theirs.length > 0 && ours.length > 0 && told.changed
        ? tell(outlets, prints, theirs, ' where ', base, ' prints ', ours)
        : tell(outlets, prints, theirs, told.earlier ? ' earlier than ' : ' later than ', base)
    default:
      return ours.length > 0
        ? tell(outlets, prints, theirs, ' where ', base, ' prints ', ours)
        : tell(outlets, prints, theirs, '; ', base, ' prints nothing there')
  }
}

/** Where an outlet differs from its own other passage, the base is called that. */
function baseOf({ base, outlets }: Told): Phrase[] {
  const own = outlets.some((outlet) => outlet.name === base.name)
  if (own && outlets.length === 1)
    return [{ kind: 'words', text: 'its fullest passage', passages: base.passages }]
  const named = { kind: 'outlet', text: base.name, siglum: base.siglum } as const
  return own
    ? [named, { kind: 'words', text: ' (in its fullest passage)', passages: base.passages }]
    : [named]
}

function quoted(slices: readonly (string | null)[]): Phrase[] {
  return slices.flatMap((text, at): Phrase[] => {
    if (text === null) return [{ kind: 'words', text: ' … ' }]
    const space = at > 0 && slices[at - 1] !== null ? ' “' : '“'
    return [
      { kind: 'words', text: space },
      { kind: 'slice', text },
      { kind: 'words', text: '”' },
    ]
  })
}
