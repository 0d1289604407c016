import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type SourceFile, sourceFiles } from './source-files.ts'

/**
 * The engine is for any story. A person, a place, an outlet or a file of one that lies in seeds/ by chance has no
 * business in the code; comments may tell of them.
 */
describe('the code knows no story', () => {
  const names = namesOfTheSeeds()

  test('there are names to look for', () => {
    expect(names.length).toBeGreaterThanOrEqual(5)
  })

  test('no file names a person, a place, an outlet or a file of the seeds', () => {
    const found = sourceFiles('src').flatMap((file) => {
      const code = withoutComments(file)
      return names.filter((name) => mentions(code, name)).map((name) => `${file.path} names ${name}`)
    })
    expect(found).toEqual([])
  })

  test.for([
    ['a.ts', "const who = 'Ms. Corriden said' // who", true],
    ['a.ts', 'const who = /corriden/u', true],
    ['a.ts', 'const who = 1 // Corriden', false],
    ['a.ts', '/** As Corriden puts it. */\nconst who = 1', false],
    ['a.ts', "const who = 'corridenic'", false],
    ['a.astro', "---\nconst who = 1 // Corriden\n---\n<p>don't // know</p>", false],
    ['a.astro', "---\nconst who = 1\n---\n<p>don't // Corriden</p>", true],
  ] as const)('of %s, %j names her: %s', ([path, text, names]) => {
    expect(mentions(withoutComments({ path, text }), 'Corriden')).toBe(names)
  })
})

function namesOfTheSeeds(): string[] {
  const names = new Set<string>()
  for (const story of readdirSync('seeds', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = join('seeds', story.name)
    for (const file of readdirSync(folder))
      if (file !== 'story.yaml') names.add(file.replace(/\.[a-z]+$/, ''))
    const sheet = join(folder, 'story.yaml')
    if (!existsSync(sheet)) continue
    const { place, speakers = [], articles = {} } = parse(readFileSync(sheet, 'utf8'))
    for (const { name } of speakers) names.add(name.split(' ').at(-1))
    for (const { outlet } of Object.values<{ outlet?: string }>(articles)) if (outlet) names.add(outlet)
    if (place) names.add(place.split(',')[0])
  }
  return [...names]
}

function mentions(code: string, name: string): boolean {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').test(code)
}

/** The code as TypeScript would print it, comments left out; the markup of an Astro file follows as it is. */
function withoutComments({ path, text }: SourceFile): string {
  const fence = path.endsWith('.astro') ? text.match(/^---\n[\s\S]*?\n---/)?.[0] : undefined
  const code = path.endsWith('.astro') ? (fence?.slice(4, -4) ?? '') : text
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext)
  const markup = path.endsWith('.astro') ? text.slice(fence?.length ?? 0).replace(/<!--[\s\S]*?-->/g, '') : ''
  return ts.createPrinter({ removeComments: true }).printFile(source) + markup
}
