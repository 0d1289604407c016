import { sameSpelling } from '../../text/same-spelling.ts'
import { startSpellingIndex } from '../../text/spelling-index.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Character } from './character.ts'

/** Finds the character a name stands for without asking all of them: an article may name thousands. */
export class CastIndex {
  readonly #byAlias = new Map<string, Character>()
  readonly #lastNames = startSpellingIndex()
  readonly #byLast = new Map<string, Character[]>()
  readonly #byFirst = new Map<string, Character[]>()
  /** By the words between first and last. */
  readonly #byInner = new Map<string, Character[]>()

  /** An index of no names but the aliases of `characters`. */
  constructor(characters: readonly Character[]) {
    for (const one of characters)
      for (const alias of one.aliases) if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, one)
  }

  /** Notes a name of a character, as one of `character.names`. */
  note(character: Character, name: readonly string[]): void {
    const last = name.at(-1) as string
    this.#lastNames.add(last)
    put(this.#byLast, last, character)
    if (name.length > 1) put(this.#byFirst, name[0] as string, character)
    for (let at = 1; at < name.length - 1; at++) put(this.#byInner, name[at] as string, character)
  }

  /** Returns the character a name mention stands for, or nothing. */
  characterNamed({ name, gender }: Mention): Character | undefined {
    const alias = this.#byAlias.size > 0 ? this.#byAlias.get(name.join(' ')) : undefined
    if (alias) return alias
    const last = name.at(-1) as string
    if (name.length > 1) {
      const first = name[0] as string
      return this.#spelledLike(last).find((one) =>
        one.names.some((known) => known.length < 2 || likeFirst(known[0] as string, first)),
      )
    }
    const exact = inOrder(this.#byLast.get(last))
    const fitting = exact.length > 0 ? exact : this.#spelledLike(last)
    if (fitting.length > 0) return (gender && fitting.find((one) => one.gender === gender)) || fitting[0]
    const firsts = inOrder(this.#byFirst.get(last))
    if (firsts.length === 1) return firsts[0]
    return inOrder(this.#byInner.get(last)).find((one) => one.name.slice(1, -1).includes(last))
  }

  #spelledLike(last: string): readonly Character[] {
    const names = this.#lastNames.like(last)
    return names.length === 1
      ? inOrder(this.#byLast.get(names[0] as string))
      : inOrder(names.flatMap((one) => this.#byLast.get(one) ?? []))
  }
}

/** "J." and "Jane", "Sergei" and "Sergey". */
function likeFirst(a: string, b: string): boolean {
  const initial = a.replace('.', '').length === 1 || b.replace('.', '').length === 1
  return sameSpelling(a, b) || (initial && a[0] === b[0])
}

const NOBODY: readonly Character[] = []

/** Each once, as they stand in the cast. */
function inOrder(characters: readonly Character[] = NOBODY): readonly Character[] {
  return characters.length < 2 ? characters : [...new Set(characters)].sort((a, b) => a.id - b.id)
}

function put(lists: Map<string, Character[]>, key: string, character: Character): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [character])
  else if (list.at(-1) !== character) list.push(character)
}
