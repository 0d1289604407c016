import { readFileSync } from 'node:fs'
import type { FoundPattern } from './find-patterns.ts'

/** Where the patterns stand that recheck has found safe. */
export const LEDGER = 'tests/patterns/checked.json'

/** Returns the patterns of the ledger, written as in a program. */
export function checkedPatterns(): Set<string> {
  return new Set(JSON.parse(readFileSync(LEDGER, 'utf8')))
}

/** Returns a pattern as it is written in a program: `/a+/u`. */
export function written({ source, flags }: FoundPattern): string {
  return `/${source}/${flags}`
}
