import { endsOf } from '../sure.ts'
import { JOIN_RULES, type Neighbours } from './join-rules.ts'
import { type Line, type Slot, type Table, tokensIn, tokensOf } from './table.ts'
import type { Token } from './token.ts'

/**
 * Returns the table with columns joined where several words of some witnesses answer to one word of the others
 * (“move across” | “crosses”). Every pair of such witnesses must agree that they do, and none may print a word that
 * the other has too: “very severe” over “severe” stays two columns.
 */
export function joinColumns(table: Table): Table {
  const lines: Line[] = []
  for (const line of table.lines) {
    const before = lines.at(-1)
    if (before && answersToOne(before, line, table)) lines[lines.length - 1] = joined(before, line)
    else lines.push(line)
  }
  return { strands: table.strands, lines }
}

function joined(left: Line, right: Line): Line {
  return left.map((slot, strand): Slot => {
    const other = right[strand]
    return slot && other ? [...slot, ...other] : (slot ?? other ?? null)
  })
}

function answersToOne(left: Line, right: Line, table: Table): boolean {
  const side = sideOfOne(left, right)
  if (!side) return false
  const both = new Map<string, readonly [Token[], Token[]]>()
  const single = new Map<string, Token[]>()
  for (const [strand, slot] of left.entries()) {
    const other = right[strand] ?? null
    if (!slot && !other) continue
    const tokens = tokensOf(table, strand)
    const pair = [tokensIn(tokens, slot), tokensIn(tokens, other)] as const
    const wording = pair
      .flat()
      .map((token) => token.text)
      .join(' ')
    if (!slot || !other) single.set(wording, pair.flat())
    else if (pair[0][0]?.segment !== pair[1].at(-1)?.segment || endsOf(slot, 'word')[1] + 1 !== other[0])
      return false
    else both.set(wording, pair)
  }
  return [...both.values()].every(([one, other]) =>
    [...single.values()].every((alone) => someRule({ left: one, right: other, one: alone, side })),
  )
}

/** The one column where some witnesses have a word while others have words in both; nothing if there is no such. */
function sideOfOne(left: Line, right: Line): Neighbours['side'] | undefined {
  let [both, onlyLeft, onlyRight] = [false, false, false]
  for (let strand = 0; strand < left.length; strand++) {
    const [slot, other] = [left[strand], right[strand]]
    if (slot && other) both = true
    else if (slot) onlyLeft = true
    else if (other) onlyRight = true
  }
  if (!both || onlyLeft === onlyRight) return undefined
  return onlyLeft ? 'left' : 'right'
}

function distinct(several: readonly Token[], alone: readonly Token[]): boolean {
  return !several.some((token) => alone.some((other) => other.normal === token.normal))
}

function someRule(pair: Neighbours): boolean {
  const apart = distinct([...pair.left, ...pair.right], pair.one)
  return JOIN_RULES.some((rule) => (apart || rule.sharing) && rule.joins(pair))
}
