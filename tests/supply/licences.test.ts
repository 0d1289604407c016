import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type LockedPackage, readLock } from './read-lock.ts'

/** Licences under which a package may help to build the site. None asks anything of what is built with it. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
])
/** Packages whose package.json does not say their licence: read in the files that come with them. */
const READ_BY_US: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT' }

const packages = readLock()
const licenceOf = ({ name, version, license }: LockedPackage) =>
  license ?? READ_BY_US[`${name}@${version}`] ?? 'unknown'

describe('the licences of what builds the site', () => {
  test('are known, and such as ask nothing of what is built', () => {
    const others = packages.filter(
      (one) =>
        !licenceOf(one)
          .split(/ (?:AND|OR) /u)
          .every((part) => ALLOWED.has(part)),
    )
    expect(others.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([])
  })

  test('stand in docs/licences.md as they are', () => {
    const file = 'docs/licences.md'
    const written = readFileSync(file, 'utf8')
    const groups = Map.groupBy(packages, licenceOf)
    const rows = [...groups]
      .map(([licence, own]) => [licence, new Set(own.map(({ name }) => name))] as const)
      .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
      .map(
        ([licence, names]) =>
          `| ${licence} | ${names.size} | ${[...names].sort().slice(0, 3).join(', ')}${names.size > 3 ? ' …' : ''} |`,
      )
    const table = ['| licence | packages | for instance |', '|---|---|---|', ...rows].join('\n')
    const updated = written.replace(/^\| licence \|[\s\S]*?(?=\n\n)/mu, () => table)
    if (process.env.UPDATE_GOLDEN === '1' && !process.env.CI) writeFileSync(file, updated)
    else expect(written).toBe(updated)
  })
})

describe('licences.txt, which readers get', () => {
  const given = readFileSync('public/licences.txt', 'utf8')

  test.each([
    ['our own', 'LICENSE'],
    ['that of the text type on pages', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
    ['that of the text type on share cards', 'node_modules/@fontsource/source-serif-4/LICENSE'],
  ])('holds %s, whole', (_, file) => {
    expect(given).toContain(readFileSync(file, 'utf8').trim())
  })
})
