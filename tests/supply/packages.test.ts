import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLock } from './read-lock.ts'

const own = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages = readLock()
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

test.each(kinds)('%s are pinned to one version each, and the lock file has the same', (kind) => {
  const loose = Object.entries(own[kind]).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))
  expect(loose).toEqual([])
  expect(lock.packages[''][kind]).toEqual(own[kind])
})

test('every package is held to its content, and none comes from anywhere but the registry', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
  const elsewhere = packages.filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere).toEqual([])
})

test('no package needs a script of its own to be installed', () => {
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
  expect(Object.entries(own.allowScripts).filter(([, allowed]) => allowed)).toEqual([])
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(own.allowScripts).sort())
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(own.scripts).not.toHaveProperty(name)
})

test('the lock file lists the packages of every platform', () => {
  const there = new Set(packages.map(({ name }) => name))
  const missing = packages.flatMap(({ name, optional }) =>
    optional.filter((other) => !there.has(other)).map((other) => `${name}: ${other}`),
  )
  expect(missing).toEqual([])
})
