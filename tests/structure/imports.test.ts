import { existsSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { findTrespasses } from './find-trespasses.ts'
import { importRules } from './import-rules.ts'
import { sourceFiles } from './source-files.ts'

describe('who may import what', () => {
  test('every file of the house keeps to the table', () => {
    const files = sourceFiles('src')
    expect(files.length).toBeGreaterThan(10)
    expect(findTrespasses(files, importRules)).toEqual([])
  })

  test('every stage has a row of its own in the table', () => {
    const stages = readdirSync('src/edition', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `src/edition/${entry.name}/`)
    const rooms = importRules.map(({ room }) => room)
    expect(stages.filter((stage) => !rooms.includes(stage))).toEqual([])
  })

  test.for([
    ['src/edition/quote/a.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['src/edition/quote/a.ts', "import { b } from '../group/b.ts'", 'src/edition/group/b.ts'],
    ['src/edition/quote/a.ts', "export { b } from '../group/b.ts'", 'src/edition/group/b.ts'],
    ['src/edition/quote/a.ts', "const b = await import('../group/b.ts')", 'src/edition/group/b.ts'],
    ['src/edition/quote/a.ts', "import 'diff'", 'diff'],
    ['src/edition/collate/a.ts', "import { getCollection } from 'astro:content'", 'astro:content'],
    ['src/edition/model/a.ts', "import { type Span } from './span.ts'", 'src/edition/model/span.ts'],
    [
      'src/edition/text/a.ts',
      "import { b } from '../language/english/b.ts'",
      'src/edition/language/english/b.ts',
    ],
    ['src/edition/a.ts', "import { build } from 'astro'", 'astro'],
    [
      'src/pages/a.astro',
      "---\nimport { b } from '../edition/publish/b.ts'\n---\n",
      'src/edition/publish/b.ts',
    ],
    [
      'src/components/a.astro',
      "---\nimport type { B } from '../edition/quote/b.ts'\n---\n",
      'types of src/edition/quote/b.ts',
    ],
    [
      'src/components/a.astro',
      "<script>import { b } from '../edition/text/b.ts'</script>",
      'src/edition/text/b.ts',
    ],
    [
      'src/client/a.ts',
      "import type { Span } from '../edition/model/span.ts'",
      'types of src/edition/model/span.ts',
    ],
  ])('%s may not say %s', ([path = '', text = '', forbidden]) => {
    expect(findTrespasses([{ path, text }], importRules)).toEqual([`${path} imports ${forbidden}`])
  })

  test.for([
    ['src/edition/quote/a.ts', "import type { Span } from '../model/span.ts'"],
    ['src/edition/quote/a.ts', "import { b } from '../text/b.ts'\nimport { c } from './c.ts'"],
    ['src/edition/collate/a.ts', "import { diffArrays } from 'diff'"],
    [
      'src/pages/a.astro',
      "---\nimport type { B } from '../edition/publish/b.ts'\n---\n<p>import { c } from 'node:fs'</p>",
    ],
    ['src/loaders/a.ts', "import { readFile } from 'node:fs/promises'"],
  ])('%s may say %s', ([path = '', text = '']) => {
    expect(findTrespasses([{ path, text }], importRules)).toEqual([])
  })

  test('a file outside every room is noticed', () => {
    expect(findTrespasses([{ path: 'src/utils.ts', text: '' }], importRules)).toEqual([
      'src/utils.ts is in no room of the house',
    ])
  })
})

describe('the nouns', () => {
  test.for(sourceFiles('src/edition/model'))('$path holds types only', ({ text }) => {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
    })
    expect(outputText.trim()).toMatch(/^(?:export \{\};)?$/)
  })
})

describe('the names of files', () => {
  const paths = ['src', 'tests', 'bench']
    .filter(existsSync)
    .flatMap((folder) => sourceFiles(folder))
    .map(({ path }) => path)
  const stem = (path: string) =>
    path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.test|\.config|\.d)?\.[a-z]+$/, '')

  test('are words joined by hyphens, those of components as their tags', () => {
    // Astro's own form for an address that stands for many: [story], [...path].
    const odd = paths
      .filter((path) => !/^src\/(?:components|layouts)\/(?:[A-Z][a-z]+)+\.astro$/.test(path))
      .filter(
        (path) => !/^(?:\[(?:\.\.\.)?[a-z-]+\]|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?)$/.test(stem(path)),
      )
    expect(odd).toEqual([])
  })

  test('say what is in them', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|misc|manager)(?:[/.-]|$)/
    expect(paths.filter((path) => vague.test(path))).toEqual([])
  })
})
