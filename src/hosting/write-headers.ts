import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitHeaders } from './fit-headers.ts'

/** Fits the header file in the folder of a built site, which came from `public/`, to the base the site is served under. */
export function writeHeaders(site: string, base: string): void {
  const file = join(site, '_headers')
  writeFileSync(file, fitHeaders(readFileSync(file, 'utf8'), base))
}
