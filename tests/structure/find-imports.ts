import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

export interface Import {
  /** A file of the project from its root, or the name of a module as written: "src/edition/model/span.ts", "node:fs". */
  readonly of: string
  /** True where only types are taken, so that nothing of it is left when the code runs. */
  readonly typesOnly: boolean
}

/** Returns what a file imports, re-exports or loads at run time, in the order of the file. */
export function findImports(file: SourceFile): Import[] {
  const found: Import[] = []
  const note = (specifier: ts.Node | undefined, typesOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const of = specifier.text.startsWith('.')
      ? posix.join(posix.dirname(file.path), specifier.text)
      : specifier.text
    found.push({ of, typesOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, takesOnlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      note(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  for (const code of codeOf(file)) visit(ts.createSourceFile(file.path, code, ts.ScriptTarget.ESNext, true))
  return found
}

/** With `verbatimModuleSyntax`, `import { type A }` still loads the module: only `import type` leaves nothing. */
function takesOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

/** An Astro file holds code between its fences and in its scripts. */
function codeOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [text]
  const fenced = text.match(/^---\n([\s\S]*?)\n---/)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  return [fenced, ...scripts]
}
