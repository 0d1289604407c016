import { expect, it } from 'vitest'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import { utteranceOf } from './utterance-of.ts'

it('lines up a speech of more different words than are worth a table of their likeness', () => {
  const words = Array.from({ length: 4100 }, (_, at) => `ward${at.toString(36)}e`)
  const { utterance, context } = utteranceOf([
    { outlet: 'Bell', siglum: 'b', quote: words.join(' ') },
    { outlet: 'Lantern', siglum: 'l', quote: words.with(2050, 'harbours').join(' ') },
  ])
  const { differences, places } = utteranceToCollation(utterance, context)
  expect(places).toHaveLength(4100)
  expect(differences.map(({ kind, places }) => [kind, places])).toEqual([['substitution', [2050]]])
})
