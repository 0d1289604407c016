import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { EditionDocument } from '../../src/edition/model/edition-document.ts'
import { editionToDocument } from '../../src/edition/publish/edition-to-document.ts'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../src/loaders/read-stories.ts'
import { type Ended, runCommand } from './run-command.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const schemaFile = join(root, 'public/edition.schema.json')
const cases = readdirSync(join(root, 'tests/golden/cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `tests/golden/cases/${name}/story`)

describe('the edition of the five seeds', () => {
  let ended: Ended
  let document: EditionDocument
  beforeAll(() => {
    ended = runCommand('edition', 'seeds/blinken-lavrov-geneva')
    document = JSON.parse(ended.stdout) as EditionDocument
  })

  it('is one document and nothing else', () => {
    expect([ended.code, ended.stderr]).toEqual([0, ''])
    expect(document.articles.map(({ id }) => id.slice(0, 3))).toEqual(['000', '001', '002', '003', '004'])
    const quoted = document.quotations.filter(({ kind }) => kind !== 'indirect')
    expect(quoted).toHaveLength(50)
    // What is reported without quoting stands among them.
    expect(document.quotations.length).toBeGreaterThan(quoted.length)
  })

  it('has each quotation’s words at their place in their file', () => {
    for (const { article, start, end, text, id } of document.quotations) {
      const file = readFileSync(join(root, 'seeds/blinken-lavrov-geneva', `${article}.txt`), 'utf8')
      expect(file.slice(start, end)).toBe(text)
      expect(id).toBe(`${article}:${start}`)
    }
  })

  it('is what the site is made from', () => {
    const { story, seeds } = readStory(join(root, 'seeds/blinken-lavrov-geneva'))
    expect(document).toEqual(JSON.parse(JSON.stringify(editionToDocument(seedsToEdition(story, seeds)))))
  })
})

describe('the schema of the document', () => {
  const validate = (folder: string) => {
    const check = new Ajv2020({ allErrors: true, strict: true }).compile(
      JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
    )
    const { story, seeds } = readStory(join(root, folder))
    const document = JSON.parse(JSON.stringify(editionToDocument(seedsToEdition(story, seeds)))) as unknown
    check(document)
    return check.errors ?? []
  }

  it.each(['seeds/blinken-lavrov-geneva', ...cases])('fits %s', (folder) => {
    expect(validate(folder)).toEqual([])
  })
})

describe('an edition that cannot be made', () => {
  it('ends with the message of what is broken and code 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-'))
    writeFileSync(join(folder, 'a.txt'), 'Crews stay ashore\n\nNo boat left the harbour.\n')
    writeFileSync(join(folder, 'story.yaml'), 'title: T\nplaec: Skarn\n')
    const { code, stdout, stderr } = runCommand('edition', folder)
    rmSync(folder, { recursive: true, force: true })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`${folder}/story.yaml:2:1: There is no key “plaec” here.\n  Did you mean “place”?\n`)
  })

  it('says how the command is called when no folder is named', () => {
    const { code, stdout, stderr } = runCommand('edition')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('npm run --silent edition -- ')
  })
})
