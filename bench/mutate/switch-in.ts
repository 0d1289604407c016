import ts from 'typescript'
import type { NumberedMutant } from './draw-sample.ts'

/** A piece of the source that is woven as a whole: with the mutants that replace it, or in braces. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly isStatement: boolean
  readonly mutants: NumberedMutant[]
}

/**
 * Returns a source with its mutants in it, asleep until `globalThis.isMutant` wakes one:
 *
 * ```text
 * at < end          →   (globalThis.isMutant(7) ? (at <= end) : (at < end))
 * found.push(word)  →   { if (globalThis.isMutant(8)) {} else found.push(word) }
 * ```
 *
 * So the code is compiled once for all of them. Statements that would begin with a bracket are put in braces: this
 * code has no semicolons, and the bracket would be taken for a call of what stands before.
 */
export function switchIn(source: string, file: string, mutants: readonly NumberedMutant[]): string {
  const pieces = new Map<string, Piece>()
  const pieceAt = (start: number, end: number, isStatement: boolean): Piece => {
    const key = `${start} ${end} ${isStatement}`
    const piece = pieces.get(key) ?? { start, end, isStatement, mutants: [] }
    pieces.set(key, piece)
    return piece
  }
  for (const mutant of mutants) pieceAt(mutant.start, mutant.end, mutant.isStatement).mutants.push(mutant)
  const starts = new Set(mutants.map(({ start }) => start))
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && starts.has(node.getStart()))
      pieceAt(node.getStart(), node.getEnd(), true)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  // From outside inwards; a statement is outside of the expression that is all of it.
  const inOrder = [...pieces.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.isStatement) - Number(a.isStatement),
  )
  let next = 0
  const weave = (start: number, end: number): string => {
    let woven = ''
    let at = start
    for (let piece = inOrder[next]; piece && piece.end <= end; piece = inOrder[next]) {
      next++
      woven += source.slice(at, piece.start) + wrap(piece, weave(piece.start, piece.end))
      at = piece.end
    }
    return woven + source.slice(at, end)
  }
  return weave(0, source.length)
}

function wrap({ isStatement, mutants }: Piece, inner: string): string {
  if (isStatement)
    return `{ ${mutants.map(({ id }) => `if (globalThis.isMutant(${id})) {} else `).join('')}${inner}\n}`
  // The line ends before each bracket, lest a comment swallow it.
  return mutants.reduce(
    (woven, { id, after }) => `(globalThis.isMutant(${id}) ? (${after}\n) : ${woven})`,
    `(${inner}\n)`,
  )
}
