import type { Contrast, MeaningRule } from './meaning-rule.ts'

/** Personal pronouns and possessives, by who they stand for. */
const PERSONS: ReadonlyMap<string, string> = new Map(
  [
    'i me my mine myself',
    'you your yours yourself yourselves',
    'he him his himself',
    'she her hers herself',
    'it its itself',
  ]
    .concat(['we us our ours ourselves', 'they them their theirs themselves'])
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])),
)

/** "our" against "its"; "it" against "any move"; "Ruritania" against "his country". */
export const who: MeaningRule = {
  why: 'who',
  holds: ({ kind, base, other }) => {
    if (kind !== 'substitution' && kind !== 'insertion' && kind !== 'inflection') return false
    const [one, two] = [personsIn(base.words), personsIn(other.words)]
    if (one.length > 0 && two.length > 0) return one.join() !== two.join()
    return standsFor(one, { kind, base, other }) || standsFor(two, { kind, base: other, other: base })
  },
}

function personsIn(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => PERSONS.get(word) ?? []))].sort()
}

/** A person on one side, a noun or a name in its place on the other. */
function standsFor(persons: readonly string[], { kind, base, other }: Contrast): boolean {
  const fresh = other.content.some((word) => !base.content.includes(word))
  return (
    kind !== 'inflection' &&
    persons.length > 0 &&
    (other.names.length > 0 || (fresh && base.content.length === 0))
  )
}
