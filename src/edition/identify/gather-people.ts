import { consonants, sameSpelling } from '../text/same-spelling.ts'
import { type PersonName, personName } from './person-name.ts'
import { samePerson } from './same-person.ts'

/** All the names one person is printed under. */
export interface Person {
  /** Id of one of the story's speakers, or null. */
  readonly known: string | null
  readonly names: readonly PersonName[]
}

/**
 * Returns the people that `printed` names stand for, every name in exactly one of them. People of the story take
 * their own names first; then names with a given name come together; a last name alone joins the one person who has
 * it, and stands by itself where there are two.
 *
 * @param printed different names, in any order
 * @param known people of the story: id and all their names
 */
export function gatherPeople(
  printed: readonly string[],
  known: readonly { readonly id: string; readonly names: readonly string[] }[],
): Person[] {
  const people = new People()
  for (const { id, names } of known) people.introduce(id, names.map(personName))
  const names = [...new Set(printed)].sort(byCodeUnits).map(personName)
  const full = names.filter((name) => name.given.length > 0)
  const bare = names.filter((name) => name.given.length === 0)
  // Longer given names first: "Hanna Moor" makes the person whom "H. Moor" then joins.
  full.sort((one, other) => givenLength(other) - givenLength(one) || byCodeUnits(one.printed, other.printed))
  for (const name of full) {
    people.place(
      name,
      (own) => sameWords(own, name),
      (own) => samePerson(own, name),
    )
  }
  for (const name of bare) {
    people.place(
      name,
      (own) => own.last === name.last,
      (own) => sameSpelling(own.last, name.last),
    )
  }
  return people.printed()
}

interface Growing {
  readonly known: string | null
  /** Printed in an article. */
  readonly names: PersonName[]
  /** These and the story's. */
  readonly all: PersonName[]
}

/** People under construction, found by the beginning and by the sounds of their last names. */
class People {
  readonly #all: Growing[] = []
  readonly #index = new Map<string, Set<Growing>>()

  introduce(known: string | null, names: readonly PersonName[]): Growing {
    const person: Growing = { known, names: [], all: [] }
    this.#all.push(person)
    for (const name of names) this.#learn(person, name)
    return person
  }

  /** Puts a name with the one person it fits exactly or, failing that, nearly; else makes a new person of it. */
  place(name: PersonName, exactly: (own: PersonName) => boolean, nearly: (own: PersonName) => boolean): void {
    const near = new Set(keysOf(name).flatMap((key) => [...(this.#index.get(key) ?? [])]))
    const candidates = [...near]
    const exact = candidates.filter((person) => person.all.some(exactly))
    const fitting = exact.length > 0 ? exact : candidates.filter((person) => person.all.some(nearly))
    const only = fitting.length === 1 ? fitting[0] : undefined
    const person = only ?? this.introduce(null, [])
    person.names.push(name)
    this.#learn(person, name)
  }

  printed(): Person[] {
    return this.#all.filter(({ names }) => names.length > 0).map(({ known, names }) => ({ known, names }))
  }

  #learn(person: Growing, name: PersonName): void {
    person.all.push(name)
    for (const key of keysOf(name)) {
      const found = this.#index.get(key)
      if (found) found.add(person)
      else this.#index.set(key, new Set([person]))
    }
  }
}

/** Two spellings of one last name share one of these. */
function keysOf({ last }: PersonName): string[] {
  return [last, `${last.slice(0, 1)}…`, `~${consonants(last)}`]
}

function sameWords(one: PersonName, other: PersonName): boolean {
  return one.last === other.last && one.given.join(' ') === other.given.join(' ')
}

function givenLength({ given: [first = ''] }: PersonName): number {
  return first.length
}

export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
