import { baseKeys } from './fragment-keys.ts'
import type { Statement } from './statement.ts'
import type { Belonging } from './statement-group.ts'

/** Statements that report one statement; it grows while fragments are placed. */
export interface Group {
  readonly number: number
  readonly members: Statement[]
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
    const group: Group = { number: this.all.length, members: [], hosts: new Set(), forms: new Set() }
    this.all.push(group)
    for (const member of members) this.join(group, member, 'statement')
    return group
  }

  join(group: Group, statement: Statement, belonging: Belonging): void {
    group.members.push(statement)
    for (const form of statement.host) group.hosts.add(form)
    for (const term of statement.terms) group.forms.add(term.form)
    this.#of.set(statement.key, group)
    this.belonging.set(statement.key, belonging)
    for (const key of baseKeys(statement.terms)) {
      const known = this.#index.get(key)
      if (known) known.add(group)
      else this.#index.set(key, new Set([group]))
    }
  }

  of(key: string | null): Group | undefined {
    return key === null ? undefined : this.#of.get(key)
  }

  /** Groups with a statement that shares a key with these words; see `baseKeys`. */
  sharing(keys: ReadonlySet<string>): Group[] {
    const found = new Set<Group>()
    for (const key of keys) for (const group of this.#index.get(key) ?? []) found.add(group)
    return [...found].sort((one, other) => one.number - other.number)
  }
}
