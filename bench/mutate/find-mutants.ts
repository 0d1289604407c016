import ts from 'typescript'
import { changesOf } from './changes-of.ts'
import { isPlainData } from './is-plain-data.ts'
import type { Mutant } from './mutant.ts'

/**
 * Returns every mutant of one source file, in the order of the text:
 *
 * ```text
 * if (words.length > 3 && isName(words)) return words.slice(1)
 *     ~~~~~~~~~~~~~~~~                                            words.length >= 3
 *                    ~                                            3 → 4
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                          !(…), and || for &&
 *                                               ~~~~~~~~~~~~~~    words, and 1 → 0
 * ```
 *
 * What is no behaviour is left alone: types, imports, the wording of messages, names of properties, tables of plain
 * data. So is `x ?? fallback` with a plain fallback: the type checker asks for many of those where nothing is ever
 * missing, and no test could tell.
 */
export function findMutants(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const stage = file.split('/')[2] ?? ''
  const onlyData = file.includes('/language/')
  const mutants: Mutant[] = []
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (isNoBehaviour(node)) return
    if (inFunction || !onlyData)
      for (const change of changesOf(node)) {
        const isStatement = ts.isExpressionStatement(node)
        const whole = isStatement ? node : wholeChain(node)
        const [start, end] = [whole.getStart(), whole.getEnd()]
        const from = node.getStart()
        const after =
          whole === node
            ? change.after
            : `${source.slice(start, from)}${change.after}${source.slice(node.getEnd(), end)}`
        mutants.push({
          file,
          stage,
          start,
          end,
          before: source.slice(start, end),
          after,
          kind: change.kind,
          isStatement,
        })
      }
    if (!isPlainData(node))
      ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)))
  }
  ts.forEachChild(tree, (node) => visit(node, false))
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end)
}

function isNoBehaviour(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return true
  return isMessage(node)
}

/** What is thrown says what went wrong in words, and so does the message of a notice. */
function isMessage(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return ts.isThrowStatement(node.parent)
  return ts.isPropertyAssignment(node) && node.name.getText() === 'message'
}

/**
 * The whole of `a?.b.c()` for any link of it: a link put in parentheses would end the chain, and what follows would
 * no longer be skipped where `a` is missing.
 */
function wholeChain(node: ts.Node): ts.Node {
  let whole = node
  while (isLink(whole.parent) && whole.parent.expression === whole && ts.isOptionalChain(whole.parent))
    whole = whole.parent
  return whole
}

function isLink(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression {
  return (
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)
  )
}
