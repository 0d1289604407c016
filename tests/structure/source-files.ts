import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export interface SourceFile {
  /** From the root of the project, with "/": "src/edition/quote/sentences-to-quotations.ts". */
  readonly path: string
  readonly text: string
}

/** Returns the TypeScript, JavaScript and Astro files in a folder of the project, in alphabetical order. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|js|astro)$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
