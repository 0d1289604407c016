import type { Cue } from '../cues/cue.ts'
import { isGoverned } from '../cues/find-subject.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { apposed, bothNamed, namedBeside } from './beside.ts'
import type { Character } from './character.ts'
import { findLooseTitle } from './fit-role.ts'
import { STANDING } from './focus.ts'
import type { Cast } from './gather-cast.ts'
import { type Meaning, toldBy } from './meaning.ts'
import { meaningOf } from './meaning-of.ts'
import { nothingRead, type ReadSoFar } from './read-so-far.ts'

/** A passage whose verbs of saying tell who is speaking in it. */
export interface PassageWithCues extends Passage {
  readonly cues: readonly Cue[]
}

/**
 * Returns what every mention of an article means, walking it once in reading order. A pronoun takes whoever is foremost
 * in focus and of its gender; a role takes whoever fits it best; one that fits nobody, and an unnamed source, is somebody
 * of its own, whom later pronouns can mean.
 */
export function resolveMentions(
  passages: readonly PassageWithCues[],
  cast: Cast,
): ReadonlyMap<Mention, Meaning> {
  const read = nothingRead(cast, findLooseTitle(passages, cast))
  for (const passage of passages) readPassage(read, passage)
  return read.meanings
}

function readPassage(read: ReadSoFar, passage: PassageWithCues): void {
  const { tokens, mentions } = passage
  const speaking = whoSpeaks(passage)
  let unit = -1
  let hasSubject = false
  for (let position = 0; position < mentions.length; position++) {
    const mention = mentions[position] as Mention
    const opening = tokens[mention.first]
    if (opening && opening.unit !== unit) {
      read.focus.nextSentence()
      hasSubject = false
      unit = opening.unit
    }
    const meaning = meaningBeside(read, passage, position)
    if (!meaning) continue
    read.meanings.set(mention, meaning)
    const { character } = meaning
    if (!character) continue
    const before = position > 0 ? mentions[position - 1] : undefined
    read.lastPlural = bothNamed(tokens, before, mention, read.meanings) ?? read.lastPlural
    if (read.awaited) giveAwaited(read, mention, character)
    const aside = mention.possessive || isGoverned(tokens, mention) || isSubordinate(tokens, mention)
    const acting = speaking.has(mention) ? STANDING.speaker : hasSubject ? STANDING.object : STANDING.subject
    if (!aside) hasSubject = true
    read.focus.mention(character, aside ? STANDING.aside : acting, isIntroduced(tokens, mention))
  }
}

/** The subjects of the verbs of saying. */
function whoSpeaks({ cues }: PassageWithCues): ReadonlySet<Mention> {
  const speaking = new Set<Mention>()
  for (const { family, close, subject } of cues) if (family === 'saying' && close) speaking.add(subject)
  return speaking
}

/** What a mention means by whoever is named right beside it, else by itself. */
function meaningBeside(read: ReadSoFar, { tokens, mentions }: Passage, position: number): Meaning | null {
  const mention = mentions[position] as Mention
  const before = position > 0 ? mentions[position - 1] : undefined
  const same = apposed(tokens, before, mention, read.meanings)
  if (same) return same
  const name = namedBeside(tokens, mention, mentions[position + 1])
  return name ? toldBy(meaningOf(read, name) as Meaning, name) : meaningOf(read, mention)
}

/** "It was he who came late. … said the 54-year-old": whoever is named next is a man. */
function giveAwaited(read: ReadSoFar, mention: Mention, character: Character): void {
  if (mention.kind === 'pronoun' || mention.owned || character.kind !== 'person') return
  character.gender ||= read.awaited
  read.awaited = ''
}

/** "Jane Roe, head of the union, …": a full name with words about who that is. */
function isIntroduced(tokens: Passage['tokens'], { kind, name, role, last }: Mention): boolean {
  return kind === 'name' && name.length > 1 && (role.length > 0 || normalAt(tokens, last + 1) === ',')
}

/** Whether a clause of its own begins right before somebody, inside a sentence: "was silent when Roe asked". */
function isSubordinate(tokens: Passage['tokens'], { first }: Mention): boolean {
  return SUBORDINATING.has(normalAt(tokens, first - 1))
}

const SUBORDINATING = new Set(
  'when while after before because although though if unless until since whether where'.split(' '),
)
