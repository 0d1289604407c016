import ts from 'typescript'

/** From so many entries a list of plain values is a table. */
const TABLE = 4

/**
 * True for a table of plain data: a list or record of at least four entries that are nothing but words and numbers.
 * Its entries are knowledge and no behaviour; that the table is asked at all is tried by emptying it.
 */
export function isPlainData(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length >= TABLE && node.elements.every(isPlain)
  if (!ts.isObjectLiteralExpression(node) || node.properties.length < TABLE) return false
  return node.properties.every((one) => ts.isPropertyAssignment(one) && isPlain(one.initializer))
}

function isPlain(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain)
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand)
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)
}
