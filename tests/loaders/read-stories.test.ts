import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BrokenSeed } from '../../src/edition/broken-seed.ts'
import { readArticleFiles } from '../../src/loaders/read-article-files.ts'
import { readStories, readStory } from '../../src/loaders/read-stories.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'seeds-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Writes files into the scratch folder; a name that ends in a slash is a folder. */
function put(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(home, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
}

/** The message of the BrokenSeed that `act` throws, with the scratch folder's name taken out of it. */
function refusalOf(act: () => unknown): string {
  try {
    act()
  } catch (reason) {
    if (reason instanceof BrokenSeed) return reason.message.replaceAll(home, '')
    throw reason
  }
  return 'accepted'
}

describe('stories on disk', () => {
  it('are the folders of a folder, in the order of their names, whatever the machine’s language', () => {
    put({ 'zoo/a.txt': 'A', 'Ärger/a.txt': 'B', 'Ferry/a.txt': 'C', 'ferry/a.txt': 'D' })
    expect(readStories(home).map(({ story }) => story.id)).toEqual(['Ferry', 'ferry', 'zoo', 'Ärger'])
  })

  it('or the folder itself, where articles stand in it', () => {
    put({ 'ferry/b.md': '# B', 'ferry/a.txt': 'A', 'ferry/C.TXT': 'C', 'ferry/story.yaml': 'title: Ferries' })
    const stories = readStories(join(home, 'ferry'))
    expect(stories).toEqual([readStory(join(home, 'ferry'))])
    expect(stories[0]?.story).toMatchObject({ id: 'ferry', title: 'Ferries' })
    expect(stories[0]?.seeds.map(({ id, file, format, text }) => [id, file, format, text])).toEqual([
      ['C', 'C.TXT', 'text', 'C'],
      ['a', 'a.txt', 'text', 'A'],
      ['b', 'b.md', 'markdown', '# B'],
    ])
  })

  it('have transcripts among their seeds', () => {
    put({ 'a.txt': 'A', 'minutes.txt': 'B', 'story.yaml': 'title: T\ntranscripts: [{ file: minutes.txt }]' })
    expect(readStory(home).seeds.map(({ file }) => file)).toEqual(['a.txt', 'minutes.txt'])
  })

  it('keep every byte: a byte-order mark is the first unit, ends of lines are as they were', () => {
    put({ 'a.txt': '\ufeffA\r\nB\rC\n' })
    const [seed] = readStory(home).seeds
    expect(seed?.text).toBe('\ufeffA\r\nB\rC\n')
    expect(seed?.sha256).toBe('7af769c79d8b867a84341c4eb9e78c45483ac1b726df3bb94a6b888802730968')
  })

  it('leave hidden files alone and follow links', () => {
    put({ 'real/a.txt': 'A', 'real/.DS_Store': 'x', 'all/.git/': '' })
    symlinkSync(join(home, 'real'), join(home, 'all/linked'))
    expect(readStories(join(home, 'all')).map(({ story }) => story.id)).toEqual(['linked'])
  })

  it('are the five seeds, byte for byte as their publishers’ pages had them', () => {
    const [only] = readStories('seeds')
    expect(only?.story.title).toBe('Blinken and Lavrov in Geneva')
    expect(only?.seeds.map(({ file, sha256 }) => `${sha256.slice(0, 12)} ${file}`)).toEqual([
      'bfe6d696fef1 000_2b82fb801316b6ef.txt',
      '6cb91af70096 001_c66e0426fc53bf12.txt',
      '32a02eaa3902 002_4ba9a3a3582aff3b.txt',
      '1180f019a9c9 003_1af3cf4bb6fb5662.txt',
      '4b4657c160ba 004_adb2b3e3b7128f32.txt',
    ])
    for (const { path, text } of only?.seeds ?? []) expect(Buffer.from(text)).toEqual(readFileSync(path))
  })
})

describe('a folder that cannot be read says so in one message', () => {
  const bytes = (...values: (string | number)[]) =>
    Buffer.concat(
      values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
    )
  const article = 'Put at least one .txt or .md file into it.'
  const allowed = 'A story holds articles (.txt, .md) and story.yaml. Move this file out, or rename it.'
  const cases: [string, Record<string, string | Uint8Array>, string, string][] = [
    ['a path that leads nowhere', {}, '/nowhere', '/nowhere: There is no such folder.\n  Check the path.'],
    [
      'a file for a folder',
      { 'a.txt': 'A' },
      '/a.txt',
      '/a.txt: This is a file, not a folder.\n  Name the folder of the story it belongs to.',
    ],
    ['an empty folder', {}, '', `: There is no article in this folder.\n  ${article}`],
    ['an empty story', { 'ferry/': '' }, '', `/ferry: There is no article in this folder.\n  ${article}`],
    [
      'a story of nothing but story.yaml',
      { 'ferry/story.yaml': 'title: T' },
      '',
      `/ferry: There is no article in this folder.\n  ${article}`,
    ],
    [
      'an empty file',
      { 'a.txt': 'A', 'b.txt': '' },
      '',
      '/b.txt: This file is empty.\n  Put the article into it, or take it out of the folder.',
    ],
    [
      'a file of white space',
      { 'b.txt': '\ufeff \r\n\u00a0\n' },
      '',
      '/b.txt: This file holds nothing but white space.\n  Put the article into it, or take it out of the folder.',
    ],
    [
      'a file in Latin-1',
      { 'b.txt': bytes('Zürich\r\nthe caf', 0xe9, ' is shut') },
      '',
      '/b.txt:2:8: This file is not UTF-8: byte 16 (0xE9) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a file that breaks off inside a letter',
      { 'b.txt': bytes('caf', 0xc3) },
      '',
      '/b.txt:1:4: This file is not UTF-8: byte 3 (0xC3) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a lone continuation byte after a whole letter',
      { 'b.txt': bytes('é', 0xa9) },
      '',
      '/b.txt:1:2: This file is not UTF-8: byte 2 (0xA9) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a file in UTF-16',
      { 'b.txt': bytes(0xff, 0xfe, 'A', 0) },
      '',
      '/b.txt:1:1: This file is not UTF-8: byte 0 (0xFF) cannot stand there.\n  It looks like UTF-16. Save it as UTF-8.',
    ],
    [
      'half a character',
      { 'b.md': bytes('# Talks\n\na', 0xed, 0xa0, 0xbd, 'b') },
      '',
      '/b.md:3:2: This file is not UTF-8: byte 10 (0xED) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a letter that is longer than it needs to be',
      { 'b.md': bytes('“No,”', 0xc0, 0xbc, 'b> said') },
      '',
      '/b.md:1:6: This file is not UTF-8: byte 9 (0xC0) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a NUL',
      { 'b.txt': 'The talks\nend\u0000ed.' },
      '',
      '/b.txt:2:4: A NUL (U+0000) stands here, which no page can print.\n  Take it out.',
    ],
    [
      'UTF-16 without a byte-order mark',
      { 'b.md': 'T\u0000a\u0000l\u0000k\u0000s\u0000' },
      '',
      '/b.md:1:2: A NUL (U+0000) stands here, which no page can print.\n  It looks like UTF-16. Save it as UTF-8.',
    ],
    [
      'a story.yaml with a NUL',
      { 'b.txt': 'B', 'story.yaml': 'title: T\u0000' },
      '',
      '/story.yaml:1:9: A NUL (U+0000) stands here, which no page can print.\n  Take it out.',
    ],
    [
      'half a character in story.yaml',
      { 'b.txt': 'B', 'story.yaml': bytes('title: T', 0xed, 0xbf, 0xbf) },
      '',
      '/story.yaml:1:9: This file is not UTF-8: byte 8 (0xED) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'a story.yaml that is not UTF-8',
      { 'b.txt': 'B', 'story.yaml': bytes('title: ', 0xe9) },
      '',
      '/story.yaml:1:8: This file is not UTF-8: byte 7 (0xE9) cannot stand there.\n  Save it as UTF-8.',
    ],
    [
      'two files of one name',
      { 'a.txt': 'text', 'a.md': 'Markdown' },
      '',
      '/a.txt: This file and a.md differ only in what follows the last dot, so their quotations would share their ids.\n  Give one of the two another name.',
    ],
    [
      'a folder inside a story',
      { 'ferry/a.txt': 'A', 'ferry/old/b.txt': 'B' },
      '',
      '/ferry/old: A folder inside a story is not read.\n  Put its files beside the others, or move it out as a story of its own.',
    ],
    [
      'a story whose name would end its address',
      { 'ferry #2/a.txt': 'A' },
      '',
      '/ferry #2: The folder’s name begins the address of every page, and a “#” cannot stand there.\n  Give the folder another name.',
    ],
    [
      'a story whose name turns what follows it',
      { 'ferry\u202etxt/a.txt': 'A' },
      '',
      '/ferryU+202Etxt: The folder’s name begins the address of every page, and a U+202E cannot stand there.\n  Give the folder another name.',
    ],
    [
      'a story whose name has two lines',
      { 'ferry\ntalks/a.txt': 'A' },
      '',
      '/ferryU+000Atalks: The folder’s name begins the address of every page, and a U+000A cannot stand there.\n  Give the folder another name.',
    ],
    [
      'a stray file whose name would be an order to a terminal',
      { 'a.txt': 'A', 'b\u001b]0;c\u0007.pdf': 'x' },
      '',
      `/bU+001B]0;cU+0007.pdf: This file is neither an article nor story.yaml.\n  ${allowed}`,
    ],
    [
      'a story at the address of a page of ours',
      { 'method/a.txt': 'A' },
      '',
      '/method: The site has something of its own at the address “/method/”.\n  Give the folder another name.',
    ],
    [
      'a file that is no article',
      { 'ferry/a.txt': 'A', 'ferry/gold.json': '{}' },
      '',
      `/ferry/gold.json: This file is neither an article nor story.yaml.\n  ${allowed}`,
    ],
    [
      'story.yml for story.yaml',
      { 'a.txt': 'A', 'story.yml': 'title: T' },
      '',
      `/story.yml: This file is neither an article nor story.yaml.\n  ${allowed}`,
    ],
    [
      'a file beside the stories',
      { 'ferry/a.txt': 'A', 'notes.pdf': 'x' },
      '',
      `/notes.pdf: This file is neither an article nor story.yaml.\n  ${allowed}`,
    ],
    [
      'a story.yaml with an unknown key',
      { 'ferry/a.txt': 'A', 'ferry/story.yaml': 'title: T\nplaec: Skarn' },
      '',
      '/ferry/story.yaml:2:1: There is no key “plaec” here.\n  Did you mean “place”?',
    ],
  ]
  it.each(cases)('%s', (_, files, path, message) => {
    put(files)
    expect(refusalOf(() => readStories(home + path))).toBe(message)
  })

  // Disks of Windows and macOS take no such name.
  it.runIf(process.platform === 'linux')('where the name of a file is not UTF-8', () => {
    put({ 'ferry/a.txt': 'A' })
    writeFileSync(Buffer.from([...Buffer.from(`${home}/ferry/caf`), 0xe9, ...Buffer.from('.txt')]), 'text')
    expect(refusalOf(() => readStories(home))).toBe(
      '/ferry/caf\ufffd.txt: The name of this file is not UTF-8.\n  Give the file another name.',
    )
  })

  it('with the path as it was typed, a slash at its end or not', () => {
    put({ 'ferry/a.txt': 'A', 'ferry/story.yaml': 'titel: T' })
    expect(refusalOf(() => readStories(`${home}/ferry/`))).toMatch(/^\/ferry\/story\.yaml:1:1: /u)
  })
})

describe('article files for the command line', () => {
  it('come in the order of the paths and, in a folder, of the names, inner folders last', () => {
    put({
      'x/b.txt': 'B',
      'x/a.md': 'A',
      'x/in/c.txt': 'C',
      'x/story.yaml': 'nonsense: [',
      'x/p.png': '',
      'z.txt': 'Z',
    })
    const files = [...readArticleFiles([`${home}/z.txt`, `${home}/x`])].map(({ path }) =>
      path.replace(home, ''),
    )
    expect(files).toEqual(['/z.txt', '/x/a.md', '/x/b.txt', '/x/in/c.txt'])
  })

  it.each([
    ['/nowhere', '/nowhere: There is no such file or folder.\n  Check the path.'],
    [
      '/p.png',
      '/p.png: This file is no article.\n  Name files that end in .txt or .md, or a folder of them.',
    ],
    ['/in', '/in: There is no article in this folder.\n  Put at least one .txt or .md file into it.'],
    ['/e.txt', '/e.txt: This file is empty.\n  Put the article into it, or take it out of the folder.'],
  ])('%s is refused', (path, message) => {
    put({ 'p.png': 'x', 'in/': '', 'e.txt': '' })
    expect(refusalOf(() => [...readArticleFiles([home + path])])).toBe(message)
  })

  it('are read one at a time', () => {
    put({ 'a.txt': 'A', 'b.txt': '' })
    const articles = readArticleFiles([home])
    expect(articles.next().value).toMatchObject({ id: 'a', text: 'A' })
    expect(refusalOf(() => articles.next())).toContain('This file is empty.')
  })
})
