import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import type { Collation } from '../../../src/edition/model/collation.ts'
import { type Passage, utteranceOf } from './utterance-of.ts'

const folder = new URL('../../golden/collation/', import.meta.url)
const { UPDATE_GOLDEN, CI } = process.env
const update = UPDATE_GOLDEN === '1' && !CI

/** Every folder holds invented wordings and the table a careful editor would make of them. */
describe('golden collations', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const written = new URL(`${name}/witnesses.yaml`, folder)
      const { difficulty, witnesses } = parse(readFileSync(written, 'utf8')) as {
        difficulty: string
        witnesses: Passage[]
      }
      const { utterance, context } = utteranceOf(witnesses)
      const found = page(difficulty, witnesses, utteranceToCollation(utterance, context))
      const expected = new URL(`${name}/expected.md`, folder)
      if (update) writeFileSync(expected, found)
      expect(
        existsSync(expected),
        `run UPDATE_GOLDEN=1 npx vitest run ${import.meta.url} and read the result`,
      ).toBe(true)
      expect(found).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

/** A row a place, a column a witness: this reads downwards as the statement does. */
function page(difficulty: string, passages: readonly Passage[], collation: Collation): string {
  const sigla = passages.map((_, index) => String(index + 1))
  const heads = sigla.map(
    (siglum, index) => `${siglum} ${passages[index]?.outlet}${siglum === collation.base ? ' *' : ''}`,
  )
  const rows = collation.places.map(({ readings }) =>
    sigla.map((siglum) => {
      const reading = readings.find(({ witnesses }) => witnesses.includes(siglum))
      return reading?.text?.replace(/\|/gu, '\\|') ?? `*${reading?.gap}*`
    }),
  )
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const told = collation.differences.map(
    ({ class: name, why, kind, sentence }) => `- **${name}** (${why}, ${kind}): ${sentence}`,
  )
  return [
    difficulty,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...rows.map(row),
    '',
    '\\* what the others are compared with',
    '',
    ...(told.length > 0 ? told : ['No differences.']),
    '',
  ].join('\n')
}
