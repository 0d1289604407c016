/** A piece of a regular expression: an escape, a class, a group's head, a repetition, or one character. */
const pieces =
  /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|[*+?]\??|\{\d+(?:,\d*)?\}|./gsu

const turned: Readonly<Record<string, string>> = {
  '\\s': '\\S',
  '\\S': '\\s',
  '\\d': '\\D',
  '\\D': '\\d',
  '\\w': '\\W',
  '\\W': '\\w',
  '(?=': '(?!',
  '(?!': '(?=',
  '(?<=': '(?<!',
  '(?<!': '(?<=',
}

/**
 * Returns the regular expressions that differ in one piece from one in code (`/^\d+$/u`): without an anchor, with a
 * class or a look around turned round, without a repetition.
 *
 * ```text
 * /^\d+$/u   →   /\d+$/u   /^\D+$/u   /^\d$/u   /^\d+/u
 * ```
 */
export function patternChanges(literal: string): readonly string[] {
  const end = literal.lastIndexOf('/')
  const [body, flags] = [literal.slice(1, end), literal.slice(end)]
  return Array.from(body.matchAll(pieces), ({ 0: piece, index }) => {
    const other = otherPiece(piece)
    const rest = body.slice(index + piece.length)
    return other === undefined ? '' : `/${body.slice(0, index)}${other}${rest}${flags}`
  }).filter(isPattern)
}

function otherPiece(piece: string): string | undefined {
  if (['^', '$', '\\b', '\\B', '*', '+', '?', '*?', '+?', '??'].includes(piece)) return ''
  if (/^\{\d/u.test(piece)) return ''
  if (piece.startsWith('[^')) return `[${piece.slice(2)}`
  if (piece.startsWith('[')) return `[^${piece.slice(1)}`
  if (piece.startsWith('\\p')) return `\\P${piece.slice(2)}`
  if (piece.startsWith('\\P')) return `\\p${piece.slice(2)}`
  return Object.hasOwn(turned, piece) ? turned[piece] : undefined
}

/** True unless what is left is nothing, or no regular expression. */
function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf('/')
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1))
    return end > 1
  } catch {
    return false
  }
}
