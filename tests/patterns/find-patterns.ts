import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { storySchema } from '../../src/edition/story/story-schema.ts'
import { type SourceFile, sourceFiles } from '../structure/source-files.ts'

/** A regular expression of the program and where it is written. */
export interface FoundPattern {
  readonly source: string
  readonly flags: string
  /** `src/edition/quote/find-marks.ts:12`, the first place of those it stands at. */
  readonly where: string
}

/**
 * Returns every regular expression in `src`, each once: those written out, those of the schema of story.yaml, and those
 * that modules build from their tables as they are loaded. Throws where a `RegExp` is built at a place that no loading of
 * the core comes by, since nothing would be known of it.
 */
export async function findPatterns(): Promise<FoundPattern[]> {
  const files = sourceFiles('src')
  const written = files.flatMap(literalsIn)
  const built = await builtPatterns(files)
  const found = new Map<string, FoundPattern>()
  for (const one of [...written, ...built, ...schemaPatterns(storySchema)]) {
    const key = `/${one.source}/${one.flags}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function literalsIn({ path, text }: SourceFile): FoundPattern[] {
  const patterns: FoundPattern[] = []
  visit(parse(path, text), (node, file) => {
    if (!ts.isRegularExpressionLiteral(node)) return
    const end = node.text.lastIndexOf('/')
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    patterns.push({
      source: node.text.slice(1, end),
      flags: node.text.slice(end + 1),
      where: `${path}:${line + 1}`,
    })
  })
  return patterns
}

/** What stands between the fences of a page is TypeScript, what follows is near enough to it for its literals. */
function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.astro') ? text.replaceAll(/^---$/gmu, '   ') : text
  const kind = path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind)
}

function visit(file: ts.SourceFile, each: (node: ts.Node, file: ts.SourceFile) => void): void {
  const walk = (node: ts.Node) => {
    each(node, file)
    ts.forEachChild(node, walk)
  }
  walk(file)
}

/** Loads the core with an eye on `RegExp`. */
async function builtPatterns(files: readonly SourceFile[]): Promise<FoundPattern[]> {
  const core = files.filter(({ path }) => path.startsWith('src/edition/'))
  const places = files.flatMap(({ path, text }) => buildersIn(path, text))
  const patterns: FoundPattern[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string, string?]) {
      // Below this function stands whoever asked: libraries build patterns of their own as they are loaded.
      const place = /\/(src\/[^\s:?]+)[^\s:]*:(\d+)/u.exec(new Error().stack?.split('\n')[2] ?? '')
      if (place?.[1]) patterns.push({ source, flags: flags ?? '', where: `${place[1]}:${place[2]}` })
      return new target(source, flags)
    },
  })
  try {
    // Modules that were loaded before are loaded anew under another address.
    for (const { path } of core) await import(`${pathToFileURL(join(process.cwd(), path))}?patterns`)
  } finally {
    globalThis.RegExp = plain
  }
  const seen = new Set(patterns.map(({ where }) => where.replace(/:\d+$/u, '')))
  const missed = places.filter((place) => !seen.has(place.replace(/:\d+$/u, '')))
  if (missed.length > 0)
    throw new Error(`patterns are built where nothing is known of them: ${missed.join(', ')}`)
  return patterns
}

/** Where a file calls `RegExp`. */
function buildersIn(path: string, text: string): string[] {
  const places: string[] = []
  visit(parse(path, text), (node, file) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (!isCall || node.expression.getText(file) !== 'RegExp') return
    places.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`)
  })
  return places
}

/** A JSON Schema keeps its patterns as words; they are read with `u`. */
function schemaPatterns(schema: unknown): FoundPattern[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string'
      ? { source: value, flags: 'u', where: 'src/edition/story/story-schema.ts' }
      : schemaPatterns(value),
  )
}
