import ts from 'typescript'

const empties: readonly (readonly [RegExp, string])[] = [
  [/\| undefined$/u, 'undefined'],
  [/\| null$/u, 'null'],
  [/^(?:readonly )?\w+(?:<[\w, ]+>)?\[\]$|^readonly \(.*\)\[\]$/u, '[]'],
  [/^string$/u, "''"],
  [/^number$/u, '0'],
  [/^(?:Readonly)?Map<.*>$/u, 'new Map()'],
  [/^(?:Readonly)?Set<.*>$/u, 'new Set()'],
]

/**
 * Returns the code of an empty value of the type that the function around declares (`[]` for `readonly Word[]`, `''`
 * for `string`), or undefined where it declares none that has one, or the value is empty as it stands. A truth is
 * turned round.
 */
export function emptyResult(result: ts.Expression): string | undefined {
  const around = ts.findAncestor(result.parent, ts.isFunctionLike)
  const type = around?.type?.getText() ?? ''
  const text = result.getText()
  if (type === 'boolean' || around?.type?.kind === ts.SyntaxKind.TypePredicate) return opposite(result)
  const empty = empties.find(([pattern]) => pattern.test(type))?.[1]
  return empty === text ? undefined : empty
}

/** Comparisons, signs and plain truths are turned round as such. */
function opposite(result: ts.Expression): string | undefined {
  const isComparison =
    ts.isBinaryExpression(result) && ['===', '!=='].includes(result.operatorToken.getText())
  const isPlain = ['true', 'false'].includes(result.getText()) || ts.isPrefixUnaryExpression(result)
  return isComparison || isPlain ? undefined : `!(${result.getText()})`
}
