/** Widest line of a table of weights. */
const WIDTH = 108

/** Returns the entries of one row of a learned table, parted by semicolons and broken into lines that its file can hold. */
export function entriesInLines(entries: readonly string[]): string {
  const lines = ['']
  for (const [at, entry] of entries.entries()) {
    const piece = at < entries.length - 1 ? `${entry};` : entry
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + piece.length + 5 > WIDTH) lines.push(piece)
    else lines[lines.length - 1] = last === '' ? piece : `${last} ${piece}`
  }
  return lines.join('\n    ')
}
