import ts from 'typescript'
import { emptyResult } from './empty-result.ts'
import type { MutantKind } from './mutant.ts'
import { patternChanges } from './pattern-changes.ts'

export interface Change {
  readonly kind: MutantKind
  /** Instead of the whole node. */
  readonly after: string
}

const operators: ReadonlyMap<ts.SyntaxKind, readonly [MutantKind, string]> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['comparison', '!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['comparison', '===']],
  [ts.SyntaxKind.LessThanToken, ['comparison', '<=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['comparison', '<']],
  [ts.SyntaxKind.GreaterThanToken, ['comparison', '>=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['comparison', '>']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['logic', '||']],
  [ts.SyntaxKind.BarBarToken, ['logic', '&&']],
  [ts.SyntaxKind.PlusToken, ['arithmetic', '-']],
  [ts.SyntaxKind.MinusToken, ['arithmetic', '+']],
  [ts.SyntaxKind.AsteriskToken, ['arithmetic', '/']],
  [ts.SyntaxKind.SlashToken, ['arithmetic', '*']],
  [ts.SyntaxKind.PercentToken, ['arithmetic', '*']],
  [ts.SyntaxKind.PlusEqualsToken, ['arithmetic', '-=']],
  [ts.SyntaxKind.MinusEqualsToken, ['arithmetic', '+=']],
])

/** Methods that have an opposite. */
const opposites: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
}

/** Methods that give back a list or text like the one they are asked of. */
const skippable: ReadonlySet<string> = new Set(
  'filter slice sort toSorted reverse toReversed trim trimStart trimEnd'.split(' '),
)

/** Returns what may stand instead of one node of the syntax tree; most nodes have nothing. */
export function changesOf(node: ts.Node): readonly Change[] {
  if (isGuard(node)) return []
  if (ts.isBinaryExpression(node)) return binaryChanges(node)
  if (ts.isPrefixUnaryExpression(node)) return signChanges(node)
  if (ts.isCallExpression(node))
    return [...resultChanges(node), ...callChanges(node), ...conditionChanges(node)]
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return [...resultChanges(node), ...linkChanges(node), ...conditionChanges(node)]
  if (ts.isExpressionStatement(node)) return [{ kind: 'statement', after: '' }]
  if (ts.isRegularExpressionLiteral(node))
    return patternChanges(node.text).map((after) => ({ kind: 'pattern', after }))
  if (ts.isArrayLiteralExpression(node)) return listChanges(node)
  return ts.isExpression(node)
    ? [...resultChanges(node), ...constantChanges(node), ...conditionChanges(node)]
    : []
}

function binaryChanges(node: ts.BinaryExpression): readonly Change[] {
  const { left, operatorToken, right } = node
  const changes = [...resultChanges(node)]
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    if (!isFallback(right)) changes.push(...[left, right].map((one) => change('logic', one.getText())))
    return changes
  }
  const other = operators.get(operatorToken.kind)
  // Texts have no difference.
  if (other && !(operatorToken.kind === ts.SyntaxKind.PlusToken && (isText(left) || isText(right))))
    changes.push(change(other[0], `${left.getText()} ${other[1]} ${right.getText()}`))
  // The opposite of an equation is the change of its sign above.
  if (other?.[1] !== '===' && other?.[1] !== '!==') changes.push(...conditionChanges(node))
  return changes
}

/** `!x` and `-x` lose their signs; a number keeps its value and is not changed twice. */
function signChanges(node: ts.PrefixUnaryExpression): readonly Change[] {
  const after = node.operand.getText()
  if (node.operator === ts.SyntaxKind.ExclamationToken) return [change('condition', after)]
  return node.operator === ts.SyntaxKind.MinusToken ? [change('arithmetic', after)] : []
}

function callChanges(node: ts.CallExpression): readonly Change[] {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression)) return linkChanges(node)
  const changes = [...linkChanges(node)]
  const method = expression.name.text
  const opposite = Object.hasOwn(opposites, method) ? opposites[method] : undefined
  const named = expression.name.getStart() - node.getStart()
  const text = node.getText()
  if (opposite)
    changes.push(change('method', `${text.slice(0, named)}${opposite}${text.slice(named + method.length)}`))
  if (skippable.has(method)) changes.push(change('method', expression.expression.getText()))
  return changes
}

/**
 * `a?.b` loses its question mark. Left out where the type checker asks for it and not the matter: the groups of a
 * match, and a list at a plain place, `list[at]?.b`.
 */
function linkChanges(
  node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression,
): readonly Change[] {
  const mark = node.questionDotToken
  if (!mark || node.expression.getText().endsWith('.groups')) return []
  if (ts.isElementAccessExpression(node.expression) && ts.isIdentifier(node.expression.argumentExpression))
    return []
  const text = node.getText()
  const at = mark.getStart() - node.getStart()
  return [
    change(
      'chain',
      text.slice(0, at) + (ts.isPropertyAccessExpression(node) ? '.' : '') + text.slice(at + 2),
    ),
  ]
}

function listChanges(node: ts.ArrayLiteralExpression): readonly Change[] {
  const { parent } = node
  const isTarget =
    (ts.isBinaryExpression(parent) && parent.left === node) || ts.isArrayLiteralExpression(parent)
  return node.elements.length === 0 || isTarget ? [] : [change('list', '[]')]
}

function constantChanges(node: ts.Expression): readonly Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change('constant', 'false')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change('constant', 'true')]
  if (ts.isNumericLiteral(node) && !isName(node)) return [change('constant', otherNumber(Number(node.text)))]
  if (!ts.isStringLiteral(node) || isName(node) || /\s/u.test(node.text)) return []
  return [change('constant', node.text === '' ? "'mutant'" : "''")]
}

/** A bound by one, and what is switched on and off; a share is gone. */
function otherNumber(value: number): string {
  if (!Number.isInteger(value)) return '0'
  return value === 1 ? '0' : String(value + 1)
}

function isName(node: ts.Node): boolean {
  const { parent } = node
  const isNamed =
    ('name' in parent && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  return isNamed || ts.isPrefixUnaryExpression(parent)
}

/** The condition of `if`, `while`, `for` and `a ? b : c` is turned round. */
function conditionChanges(node: ts.Expression): readonly Change[] {
  const { parent } = node
  const isCondition =
    ((ts.isIfStatement(parent) || ts.isIterationStatement(parent, false)) &&
      'expression' in parent &&
      parent.expression === node &&
      !ts.isForOfStatement(parent)) ||
    ((ts.isForStatement(parent) || ts.isConditionalExpression(parent)) && parent.condition === node)
  return isCondition ? [change('condition', `!(${node.getText()})`)] : []
}

/** What a function gives back is emptied, as far as the type it declares tells what is empty. */
function resultChanges(node: ts.Expression): readonly Change[] {
  const isResult =
    ts.isReturnStatement(node.parent) || (ts.isArrowFunction(node.parent) && node.parent.body === node)
  if (!isResult) return []
  const empty = emptyResult(node)
  return empty === undefined ? [] : [change('result', empty)]
}

function change(kind: MutantKind, after: string): Change {
  return { kind, after }
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

/** The fallback of `x ?? fallback`, where it is a plain one. */
function isGuard(node: ts.Node): boolean {
  const { parent } = node
  if (!ts.isExpression(node) || !ts.isBinaryExpression(parent) || parent.right !== node) return false
  return parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isFallback(node)
}

/** `''`, `0`, `[]`, `new Map()`: what stands in where nothing is. */
function isFallback(node: ts.Expression): boolean {
  if (ts.isNewExpression(node)) return !node.arguments?.length
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0
  if (ts.isPrefixUnaryExpression(node)) return isFallback(node.operand)
  if (ts.isIdentifier(node)) return node.text === 'undefined' || node.text === 'Infinity'
  return (
    isText(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind)
  )
}
