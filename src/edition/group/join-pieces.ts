import { isFragment } from './collect-statements.ts'
import type { Statement } from './statement.ts'

/**
 * Returns the statements with those joined that are pieces of one sentence, parted by a cue, so that the sentence is
 * compared as a whole. What stood beside a piece stands beside the whole.
 *
 * ```text
 * “No more than that,” she said, “but no less either.”
 *  ~~~~~~~~~~~~~~~~~~             ~~~~~~~~~~~~~~~~~~~    one statement, two pieces
 * ```
 *
 * Pieces given to two speakers are left as they are.
 */
export function joinPieces(statements: readonly Statement[]): Statement[] {
  const known = new Map(statements.map((statement) => [statement.key, statement]))
  const firstOf = new Map<string, string>()
  const piecesOf = new Map<string, Statement[]>()
  for (const piece of [...statements].sort(byPlace)) {
    const from = known.get(piece.goesOnFrom ?? '')
    if (!from || from.voice.id === null || from.voice.id !== piece.voice.id) continue
    const first = firstOf.get(from.key) ?? from.key
    firstOf.set(piece.key, first)
    piecesOf.set(first, [...(piecesOf.get(first) ?? [from]), piece])
  }
  return statements
    .filter(({ key }) => !firstOf.has(key))
    .map((statement) => {
      const pieces = piecesOf.get(statement.key)
      const before = firstOf.get(statement.before ?? '') ?? statement.before
      return pieces ? { ...wholeOf(statement, pieces), before } : { ...statement, before }
    })
}

function byPlace(one: Statement, other: Statement): number {
  return one.order - other.order || one.span.start - other.span.start
}

function wholeOf(first: Statement, pieces: readonly Statement[]): Statement {
  const terms = pieces.flatMap((piece) => piece.terms)
  const content = terms.filter((term) => term.content).length
  const last = pieces.at(-1) ?? first
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    terms,
    content,
    fragment: isFragment(first.quotation, terms, content),
    host: new Set(pieces.flatMap((piece) => [...piece.host])),
    after: last.after,
    pieces,
  }
}

/**
 * Returns the groups with every piece in the place of its sentence. Where a group holds nothing but sentences in pieces,
 * the first pieces are one group, the second another: there is no wording to hold them together.
 *
 * @param originals all statements, none of them joined
 */
export function partPieces(
  groups: readonly (readonly Statement[])[],
  originals: readonly Statement[],
): Statement[][] {
  const known = new Map(originals.map((statement) => [statement.key, statement]))
  return groups.flatMap((group) => {
    const inOnePiece = group.some(({ pieces }) => pieces.length === 0)
    const pieces = group.map((statement) =>
      statement.pieces.length > 0 ? statement.pieces : [known.get(statement.key) ?? statement],
    )
    if (inOnePiece) return [pieces.flat()]
    const most = Math.max(...pieces.map(({ length }) => length))
    return Array.from({ length: most }, (_, at) => pieces.flatMap((list) => list.slice(at, at + 1)))
  })
}

/** Returns, for the id of a quotation, that of the one it goes on from within a sentence, and so on back; or its own. */
export function breathsOf(joined: readonly Statement[]): (quotation: string) => string {
  const from = new Map<string, string>()
  for (const { pieces, quotation } of joined)
    for (const piece of pieces.slice(1)) from.set(piece.quotation.id, quotation.id)
  return (quotation) => {
    let breath = quotation
    for (let next = from.get(breath); next !== undefined; next = from.get(breath)) breath = next
    return breath
  }
}
