import { fragmentKeys } from './fragment-keys.ts'
import { addTo, type Gathering, gather } from './gathering.ts'
import type { Statement } from './statement.ts'
import type { Belonging } from './statement-group.ts'

/** Statements that report one statement; it grows while fragments are placed. */
export interface Group extends Gathering {
  readonly number: number
  /** Forms of content words in the sentences around its members. */
  readonly hosts: Set<string>
  /** Forms of all words of its members. */
  readonly forms: Set<string>
}

/** The groups of a story, found by statement and by word. */
export class Groups {
  readonly all: Group[] = []
  readonly belonging = new Map<string, Belonging>()
  readonly #of = new Map<string, Group>()
  readonly #index = new Map<string, Set<Group>>()

  open(members: readonly Statement[]): Group {
    const group: Group = { ...gather([]), number: this.all.length, hosts: new Set(), forms: new Set() }
    this.all.push(group)
    for (const member of members) this.join(group, member, 'statement')
    return group
  }

  join(group: Group, statement: Statement, belonging: Belonging): void {
    addTo(group, statement)
    for (const form of statement.host) group.hosts.add(form)
    for (const term of statement.terms) group.forms.add(term.form)
    this.#of.set(statement.key, group)
    this.belonging.set(statement.key, belonging)
    const speaker = statement.voice.label
    for (const key of fragmentKeys(statement.terms).flat()) {
      this.#learn(key, group)
      this.#learn(`${speaker} ${key}`, group)
    }
  }

  of(key: string | null): Group | undefined {
    return key === null ? undefined : this.#of.get(key)
  }

  /**
   * Returns the groups that can hold the given share of a statement's content words, or all its pairs of function
   * words where it has no other, and whose speaker can be its speaker. Only the rarest words are looked up: who holds
   * two of three words holds one of the two rarest.
   */
  holding(statement: Statement, share: number): Group[] {
    const content = fragmentKeys(statement.terms.filter((term) => term.content))
    const lists = content.length > 0 ? content : fragmentKeys(statement.terms)
    const needed = content.length > 0 ? Math.max(1, Math.ceil(share * lists.length)) : lists.length
    const speaker = statement.voice.label
    const postings = lists
      .map((keys) =>
        this.#postings(speaker === '?' ? keys : keys.flatMap((key) => [`${speaker} ${key}`, `? ${key}`])),
      )
      .sort((one, other) => one.size - other.size)
    const found = new Set(postings.slice(0, lists.length - needed + 1).flatMap((groups) => [...groups]))
    return [...found].sort((one, other) => one.number - other.number)
  }

  #postings(keys: readonly string[]): Set<Group> {
    const found = new Set<Group>()
    for (const key of keys) for (const group of this.#index.get(key) ?? []) found.add(group)
    return found
  }

  #learn(key: string, group: Group): void {
    const known = this.#index.get(key)
    if (known) known.add(group)
    else this.#index.set(key, new Set([group]))
  }
}
