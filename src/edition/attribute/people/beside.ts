import { cueOf } from '../../language/english/cue-of.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Meaning } from './meaning.ts'

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
  const gap = tokens.slice(mention.last + 1, name.first)
  // "the minister, the Rev. Callum Roe, …"
  const between = gap.length === 2 && gap[1]?.normal === 'the' ? gap.slice(0, 1) : gap
  // "Former secretary of state Jane Roe"
  if (between.length === 0) return mention.kind === 'role' ? name : null
  if (between.length === 1 && between[0]?.text === ',') {
    const after = tokens[name.last + 1]
    return name.name.length > 1 && (after?.kind !== 'word' || after.unit !== tokens[name.last]?.unit)
      ? name
      : null
  }
  return between.length > 0 &&
    between.length < 3 &&
    /^(?:named|nicknamed|himself|herself)$/u.test(normalAt(between, between.length - 1))
    ? name
    : null
}

/** "Jane Roe, a veteran of the party, …": words about somebody who has just been named mean that person. */
export function apposed(
  tokens: Passage['tokens'],
  name: Mention | undefined,
  mention: Mention,
  meanings: ReadonlyMap<Mention, Meaning>,
): Meaning | null {
  if ((mention.kind !== 'unnamed' && mention.kind !== 'role') || tokens[mention.first - 1]?.text !== ',')
    return null
  // "Jane Roe, a top aide said, …" is told by the aide.
  if (cueOf(normalAt(tokens, mention.last + 1))?.finite) return null
  if (name?.kind !== 'name' || name.possessive || name.last !== mention.first - 2) return null
  const meaning = meanings.get(name)
  return meaning?.character?.kind === 'person' ? { ...meaning, antecedent: name } : null
}

/** The two people of "Jane Roe and John Doe", whom "they" means next; nothing where two names do not stand so. */
export function bothNamed(
  tokens: Passage['tokens'],
  first: Mention | undefined,
  second: Mention,
  meanings: ReadonlyMap<Mention, Meaning>,
): Meaning | null {
  if (first?.kind !== 'name' || second.kind !== 'name' || second.possessive) return null
  if (tokens[second.first - 1]?.normal !== 'and' || first.last !== second.first - 2) return null
  const names = [first, second].map((one) => meanings.get(one)?.source)
  if (!names.every((source) => source?.kind === 'person')) return null
  const name = names.map((source) => source?.name).join(' and ')
  return { source: { name, kind: 'plural' }, character: null, antecedent: first, sure: false }
}
