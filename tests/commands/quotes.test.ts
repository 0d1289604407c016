import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Ended, runCommand } from './run-command.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

// A Linux tool; what it shows is so on every system that can begin a process again.
const hasTaskset = spawnSync('taskset', ['--version']).status === 0

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A line of the command as far as these tests look at it. */
interface Line {
  readonly id: string
  readonly file: string
  readonly notices: readonly { readonly kind: string }[]
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly segments?: readonly (readonly [number, number])[]
    readonly kind: string
    readonly speaker: string | null
    readonly speakerKind?: string
    readonly reason?: string
    readonly via: readonly object[]
    readonly cue: string | null
    readonly confidence: string
    readonly rule: string
    readonly occasion: string | null
  }[]
  readonly marked: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

describe('the quotes of a folder', () => {
  let ended: Ended
  let lines: Line[]
  const files: Record<string, string> = {
    'b.txt':
      '\ufeffCrews stay ashore 🚢\r\n\r\n“We will not sail,” union leader Mira Halvorsen told reporters on Sunday.\r\n\r\nAccording to the Northern Press Agency, Halvorsen called the film “Harbour Nights” “a farce”.\r\n',
    'a.md': '# Lamps\n\nMira Halvorsen said: “We have **read** it.\n\n“We will not sign.”\n',
    'c.txt': 'No boats\n\nNo boat left the harbour.\n\n“Nobody knows why.”\n',
  }
  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'story.yaml'), 'nonsense: [')
    ended = runCommand('quotes', folder)
    lines = ended.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  })

  it.skipIf(!hasTaskset)(
    'are the same on one core, where the command begins again, once, in one thread',
    () => {
      const told =
        'data:text/javascript,process.stderr.write(process.execArgv.includes("--single-threaded")?"one":"many, ")'
      const alone = spawnSync(
        'taskset',
        ['-c', '0', process.execPath, '--import', told, 'src/commands/quotes.ts', folder],
        { encoding: 'utf8' },
      )
      expect([alone.status, alone.stderr, alone.stdout]).toEqual([0, 'many, one', ended.stdout])
    },
  )

  it('are a line an article, in the order of the file names, and nothing else', () => {
    expect([ended.code, ended.stderr]).toEqual([0, ''])
    expect(lines.map(({ id, file }) => [id, file])).toEqual([
      ['a', join(folder, 'a.md')],
      ['b', join(folder, 'b.txt')],
      ['c', join(folder, 'c.txt')],
    ])
  })

  it('slice back out of the files as decoded, byte-order mark and all', () => {
    for (const { file, quotes, marked } of lines) {
      const text = readFileSync(file, 'utf8')
      expect(text).toBe(files[file.slice(folder.length + 1)])
      for (const one of [...quotes, ...marked]) expect(text.slice(one.start, one.end)).toBe(one.text)
    }
    expect(lines.flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      'We have **read** it.\n\n“We will not sign.',
      'We will not sail,',
      'a farce',
      'Nobody knows why.',
    ])
  })

  it('give the paragraphs of a quotation that runs on, without the marks between', () => {
    const text = files['a.md'] ?? ''
    const [quote] = lines[0]?.quotes ?? []
    expect(quote?.segments?.map(([start, end]) => text.slice(start, end))).toEqual([
      'We have **read** it.',
      'We will not sign.',
    ])
    expect(lines[1]?.quotes.every(({ segments }) => segments === undefined)).toBe(true)
  })

  it('say whose words they are and how it is known', () => {
    expect(lines[1]?.quotes).toMatchObject([
      {
        kind: 'direct',
        speaker: 'Mira Halvorsen',
        speakerKind: 'person',
        via: [],
        cue: 'told',
        confidence: 'sure',
        rule: 'cue after the quote',
      },
      {
        kind: 'partial',
        speaker: 'Mira Halvorsen',
        via: [{ name: 'Northern Press Agency', kind: 'organisation' }],
        cue: 'called',
      },
    ])
    expect(lines[1]?.quotes[0]?.occasion).toMatch(/told reporters/u)
  })

  it('keep apart what is in marks and nobody’s words', () => {
    expect(lines[1]?.marked).toMatchObject([{ text: 'Harbour Nights', class: 'title' }])
  })

  it('say why where nobody is known', () => {
    const [quote] = lines[2]?.quotes ?? []
    expect(quote).toMatchObject({ speaker: null, cue: null, confidence: 'open' })
    expect(quote?.reason).toMatch(/\w/u)
    expect(quote).not.toHaveProperty('speakerKind')
  })
})

describe('quotes that cannot be read', () => {
  it('one broken file ends the command with its message and code 1', () => {
    const broken = join(folder, 'empty.txt')
    writeFileSync(broken, '')
    const { code, stdout, stderr } = runCommand('quotes', broken)
    rmSync(broken)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `${broken}: This file is empty.\n  Put the article into it, or take it out of the folder.\n`,
    )
  })

  it('without a path the command says how it is called', () => {
    const { code, stdout, stderr } = runCommand('quotes')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('npm run --silent quotes -- ')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
