import type { Slice } from '../model/slice.ts'

/**
 * Returns one line for each slice in `pages` that is not what its file says at its place; empty when all are.
 * `pages` may be any record; `textOf` gives the text of a file by its name.
 */
export function checkSlices(pages: unknown, textOf: (file: string) => string | undefined): string[] {
  const faults: string[] = []
  const stack: unknown[] = [pages]
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isSlice(value)) {
      const { file, start, end, text } = value
      const printed = textOf(file)?.slice(start, end)
      if (printed !== text) faults.push(`${file} ${start}–${end}: ${JSON.stringify(text)}`)
    } else {
      for (const inner of Object.values(value)) stack.push(inner)
    }
  }
  return faults
}

function isSlice(value: object): value is Slice {
  return 'file' in value && 'start' in value && 'end' in value && 'text' in value
}
