import type { PageRecord } from '../../../src/edition/model/page.ts'

/** What is the same on every page of a story; it is written once, with the first page. */
const SAME = ['story']
const WIDTH = 300

/** Returns all that stands on the pages of an edition: a line for whatever is short, else one for each thing in it. */
export function pagesToLines(pages: readonly PageRecord[]): string {
  return pages
    .flatMap((page, at) => [`# ${page.path}`, ...linesOf(at === 0 ? page : without(page, SAME), ''), ''])
    .join('\n')
}

function linesOf(value: unknown, before: string): string[] {
  const whole = JSON.stringify(value)
  if (value === null || typeof value !== 'object' || whole.length + before.length < WIDTH)
    return [`${before}${whole}`]
  const indent = before.replace(/\S.*$/u, '')
  return [
    ...(before ? [before.trimEnd()] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      linesOf(one, `${indent}${before ? '  ' : ''}${Array.isArray(value) ? '-' : `${key}:`} `),
    ),
  ]
}

function without(page: PageRecord, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(page).filter(([key]) => !keys.includes(key)))
}
