import { describe, expect, it } from 'vitest'
import { personName } from '../../../src/edition/identify/person-name.ts'
import { samePerson } from '../../../src/edition/identify/same-person.ts'

describe('two names of one person', () => {
  it.each([
    ['are alike', 'Hanna Moor', 'Hanna Moor', true],
    ['may have an initial', 'Hanna Moor', 'H. Moor', true],
    ['may be spelled in two ways', 'Sergei Ivanov', 'Sergey Ivanov', true],
    ['have no other given name', 'Anna Bell', 'Peter Bell', false],
    ['have no other initial', 'Anna Bell', 'P. Bell', false],
    ['have no other last name', 'Anna Bell', 'Anna Moor', false],
    ['both have a given name', 'Anna Bell', 'Bell', false],
    ['both have a given name, in whatever order they come', 'Bell', 'Anna Bell', false],
  ])('%s', (_, one, other, same) => {
    expect(samePerson(personName(one), personName(other))).toBe(same)
  })
})
