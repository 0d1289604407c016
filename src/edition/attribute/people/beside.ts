import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { type Meaning, toldBy } from './meaning.ts'

/** The name that stands right behind words for somebody: "another brother, John Doe, …", "a man named John Doe". */
export function namedBeside(
  tokens: Passage['tokens'],
  mention: Mention,
  name: Mention | undefined,
): Mention | null {
  if (name?.kind !== 'name' || name.possessive || mention.possessive) return null
  const one =
    mention.kind === 'unnamed' || mention.kind === 'role' || normalAt(tokens, mention.first) === 'one'
  if (!one) return null
  const from = mention.last + 1
  // "the minister, the Rev. Callum Roe, …"
  const the = name.first - from === 2 && normalAt(tokens, from + 1) === 'the'
  const between = the ? 1 : name.first - from
  // "Former secretary of state Jane Roe"
  if (between === 0) return mention.kind === 'role' ? name : null
  if (between > 2) return null
  if (between === 1 && tokens[from]?.text === ',') {
    const after = tokenAt(tokens, name.last + 1)
    return name.name.length > 1 && (after.kind !== 'word' || after.unit !== tokens[name.last]?.unit)
      ? name
      : null
  }
  return NAMING.has(normalAt(tokens, from + between - 1)) ? name : null
}

const NAMING = new Set(['named', 'nicknamed', 'himself', 'herself'])

/** "Jane Roe, a veteran of the party, …": words about somebody who has just been named mean that person. */
export function apposed(
  tokens: Passage['tokens'],
  name: Mention | undefined,
  mention: Mention,
  meanings: ReadonlyMap<Mention, Meaning>,
): Meaning | null {
  if (mention.kind !== 'unnamed' && mention.kind !== 'role') return null
  if (tokenAt(tokens, mention.first - 1).text !== ',') return null
  // "Jane Roe, a top aide said, …" is told by the aide.
  if (tokenAt(tokens, mention.last + 1).form.cue?.finite) return null
  if (name?.kind !== 'name' || name.possessive || name.last !== mention.first - 2) return null
  const meaning = meanings.get(name)
  return meaning?.character?.kind === 'person' ? toldBy(meaning, name) : null
}

/** The two people of "Jane Roe and John Doe", whom "they" means next; nothing where two names do not stand so. */
export function bothNamed(
  tokens: Passage['tokens'],
  first: Mention | undefined,
  second: Mention,
  meanings: ReadonlyMap<Mention, Meaning>,
): Meaning | null {
  if (first?.kind !== 'name' || second.kind !== 'name' || second.possessive) return null
  if (first.last !== second.first - 2 || normalAt(tokens, second.first - 1) !== 'and') return null
  const one = meanings.get(first)?.source
  const other = meanings.get(second)?.source
  if (one?.kind !== 'person' || other?.kind !== 'person') return null
  const name = `${one.name} and ${other.name}`
  return { source: { name, kind: 'plural' }, character: null, antecedent: first, sure: false }
}
