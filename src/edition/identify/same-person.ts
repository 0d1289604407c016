import { sameSpelling } from '../text/same-spelling.ts'
import type { PersonName } from './person-name.ts'

/**
 * Returns whether two names can be one person's: both have a given name, the last names agree in spelling and so
 * do the first given names, or one of them is the other's initial.
 *
 * ```text
 * Hanna Moor        H. Moor            yes
 * Sergei Ivanov     Sergey Ivanov      yes
 * Anna Bell         Peter Bell         no
 * ```
 */
export function samePerson(one: PersonName, other: PersonName): boolean {
  const [given] = one.given
  const [otherGiven] = other.given
  if (given === undefined || otherGiven === undefined) return false
  return sameSpelling(one.last, other.last) && sameGiven(given, otherGiven)
}

function sameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return sameSpelling(one, other)
}
