import type { Mention } from '../mentions/mention.ts'
import { type Reading, unitAt } from './reading.ts'
import type { Shape, Site } from './site.ts'
import { familyOf, numberOf, type Trait, traitOf, wordFamilyOf, wordTraitOf } from './trait.ts'
import type { VerbGroup } from './verb-group.ts'
import { KIND } from './word-kind.ts'

const FAMILY = {
  word: wordFamilyOf('word'),
  wordShape: wordFamilyOf('word and shape'),
  wordRole: wordFamilyOf('word and role'),
  wordHelp: wordFamilyOf('word and help'),
  wordBefore: wordFamilyOf('word and before'),
  wordOpens: wordFamilyOf('word and opens'),
  wordSubject: wordFamilyOf('word and subject'),
  sort: familyOf('sort'),
  sortRole: familyOf('sort and role'),
  shapeRole: familyOf('shape and role'),
  shapeHelp: familyOf('shape and help'),
  before: familyOf('before'),
  opens: familyOf('opens'),
  opensTwo: familyOf('opens with two'),
  follows: familyOf('follows'),
  length: familyOf('size'),
  opensThree: familyOf('opens with three'),
  last: familyOf('last'),
  afterCue: familyOf('after cue'),
  shapeSubject: familyOf('shape and subject'),
  roleSubject: familyOf('role and subject'),
  heading: familyOf('heading'),
  inside: familyOf('inside'),
}
/** The class of each length in tokens. */
const SIZES = Array.from({ length: 22 }, (_, length) =>
  numberOf(`${[1, 2, 4, 7, 12, 20, 99].find((most) => length <= most)}`),
)
const NOBODY = numberOf('nobody')
const PRONOUNS = new Map(
  (['m', 'f', 'p', 'n', ''] as const).map((gender) => [gender, numberOf(`pronoun-${gender}`)]),
)
const HELPS = Array.from({ length: 64 }, (_, bits) =>
  numberOf(
    ['not', 'would', 'has', 'is', 'to', 'did'].filter((_name, bit) => bits & (1 << bit)).join('+') || 'plain',
  ),
)

/**
 * Returns what speaks for or against a site being a report.
 *
 * ```text
 * Roe has said that she would sign.      word and shape: say that · word and help: say has · before: past name …
 * ```
 */
export function traitsOf(reading: Reading, site: Site, outer: Shape | null): Trait[] {
  const { kinds } = reading
  const { at, group, content } = site
  const { start, end } = unitAt(reading, at)
  const kind = (position: number) =>
    position < start || position >= end ? KIND.end : (kinds[position] as number)
  const first = group?.first ?? at
  const { number: word, role, sort } = site.word
  const shape = numberOf(site.shape)
  const help = HELPS[group ? helpOf(group) : 0] as number
  const who = whoIs(site.subject)
  const length = content[1] - content[0] + 1
  const size = SIZES[Math.min(length, SIZES.length - 1)]
  // "…, said Roe on Monday": what comes after whoever speaks tells more.
  const said = site.shape === 'inverted' && site.subject ? site.subject.last : site.cue[1]
  const before = kind(first - 1)
  const opens = kind(content[0])
  const traits = [
    wordTraitOf(FAMILY.word, word),
    wordTraitOf(FAMILY.wordShape, word, shape),
    wordTraitOf(FAMILY.wordRole, word, role),
    wordTraitOf(FAMILY.wordHelp, word, help),
    wordTraitOf(FAMILY.wordBefore, word, before),
    wordTraitOf(FAMILY.wordOpens, word, opens),
    wordTraitOf(FAMILY.wordSubject, word, who),
    traitOf(FAMILY.sort, sort, shape),
    traitOf(FAMILY.sortRole, sort, shape, role),
    traitOf(FAMILY.shapeRole, shape, role),
    traitOf(FAMILY.shapeHelp, shape, help),
    traitOf(FAMILY.before, role, before),
    traitOf(FAMILY.opens, shape, opens),
    traitOf(FAMILY.opensTwo, shape, opens, kind(content[0] + 1)),
    traitOf(FAMILY.opensThree, opens, kind(content[0] + 1), kind(content[0] + 2)),
    traitOf(FAMILY.last, shape, kind(content[1])),
    traitOf(FAMILY.afterCue, shape, kind(said + 1)),
    traitOf(FAMILY.follows, shape, kind(content[1] + 1)),
    traitOf(FAMILY.length, shape, size),
    traitOf(FAMILY.shapeSubject, shape, who),
    traitOf(FAMILY.roleSubject, role, who),
  ]
  if (reading.heading) traits.push(traitOf(FAMILY.heading, shape), traitOf(FAMILY.heading, role))
  if (outer) traits.push(traitOf(FAMILY.inside, numberOf(outer)), traitOf(FAMILY.inside, role))
  return traits
}

function helpOf(group: VerbGroup): number {
  return (
    (group.negated ? 1 : 0) |
    (group.modal ? 2 : 0) |
    (group.perfect ? 4 : 0) |
    (group.be ? 8 : 0) |
    (group.infinitive ? 16 : 0) |
    (group.auxiliary ? 32 : 0)
  )
}

function whoIs(subject: Mention | null): number {
  if (!subject) return NOBODY
  return subject.kind === 'pronoun' ? (PRONOUNS.get(subject.gender) as number) : numberOf(subject.kind)
}
