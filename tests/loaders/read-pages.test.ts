import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordsAmong } from '../../src/loaders/page-entry.ts'
import { readPages } from '../../src/loaders/read-pages.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-pages-'))
  writeFileSync(join(folder, 'one.txt'), 'A talk in Exampleton\n\n“We met by the lake,” Jane Roe said.\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every page is kept under its own path, with its kind beside it', () => {
  const { entries } = readPages(folder)
  expect(entries.map((entry) => entry.data.kind)).toEqual(
    expect.arrayContaining(['story', 'article', 'utterance']),
  )
  for (const entry of entries)
    expect(recordsAmong([entry], entry.data.kind)).toMatchObject([{ path: entry.id, kind: entry.data.kind }])
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
})

test('a page is kept whole: what it quotes is read back from its entry', () => {
  const utterances = recordsAmong(readPages(folder).entries, 'utterance')
  expect(utterances).toHaveLength(1)
  expect(JSON.stringify(utterances[0])).toContain('We met by the lake')
})
