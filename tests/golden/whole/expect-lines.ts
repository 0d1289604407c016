import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Holds lines against the file that was written before. What differs is written beside it, to be looked at; with
 * `UPDATE_GOLDEN=1` it stands for what is expected from now on.
 */
export function expectLines(folder: string, name: string, lines: string): void {
  const expected = new URL(`${folder}/${name}.md`, import.meta.url)
  const changed = new URL(`${folder}/${name}-changed.md`, import.meta.url)
  rmSync(changed, { force: true })
  const isAsked = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI']
  if (isAsked) mkdirSync(new URL(`${folder}/`, import.meta.url), { recursive: true })
  if (isAsked) writeFileSync(expected, lines)
  const written = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  if (lines !== written && !process.env['CI']) writeFileSync(changed, lines)
  expect(lines).toBe(written)
}
