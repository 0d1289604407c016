import type { PageRecord } from '../../../src/edition/model/page.ts'

const WIDTH = 200

/**
 * Returns all that stands on the pages of an edition: a line for whatever is short, else one for each thing in it. Left
 * out are the story's document, which repeats what is read, and what each page says again of its story.
 */
export function pagesToLines(pages: readonly PageRecord[]): string {
  return pages
    .filter(({ path }) => !path.endsWith('.json'))
    .flatMap((page, at) => [
      `# ${page.path}`,
      ...Object.entries(page)
        .filter(([key]) => key !== 'path' && (key !== 'story' || at === 0))
        .flatMap(([key, value]) => linesOf(value, `${key}: `)),
      '',
    ])
    .join('\n')
}

function linesOf(value: unknown, before: string): string[] {
  const whole = inOneLine(value)
  if (value === null || typeof value !== 'object' || whole.length + before.length < WIDTH)
    return [before + whole]
  const indent = ' '.repeat(before.length - before.trimStart().length + 1)
  return [
    before.trimEnd(),
    ...Object.entries(value).flatMap(([key, one]) =>
      linesOf(one, indent + (Array.isArray(value) ? '- ' : `${key}: `)),
    ),
  ]
}

/** Slices as their words and where they stand. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && 'file' in one && 'start' in one && 'text' in one
      ? `${one.file} ${one.start}: ${one.text}`
      : one,
  ).replaceAll(/"(\w+)":/gu, '$1: ')
}
