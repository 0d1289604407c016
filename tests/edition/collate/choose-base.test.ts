import { describe, expect, it } from 'vitest'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import { type Passage, utteranceOf } from './utterance-of.ts'

/** Siglum of the witness that the others are told against. */
function baseOf(passages: readonly Passage[]): string {
  const { utterance, context } = utteranceOf(passages)
  const turned = { ...utterance, witnesses: utterance.witnesses.toReversed() }
  const { base } = utteranceToCollation(utterance, context)
  expect(utteranceToCollation(turned, context).base).toBe(base)
  return base
}

const CRANE = 'If the crane fails again, we will close the yard.'

describe('which wording the others are told against', () => {
  it.each<[string, readonly Passage[], string]>([
    [
      'the fullest',
      [
        { outlet: 'Bell', siglum: 'short', quote: 'If the crane fails again' },
        { outlet: 'Lantern', siglum: 'full', quote: CRANE },
      ],
      'full',
    ],
    [
      'of one file that prints it twice, the first',
      [
        { outlet: 'Bell', siglum: 'first', quote: CRANE },
        { outlet: 'Bell', siglum: 'second', quote: CRANE },
      ],
      'first',
    ],
    [
      'of two files with the same words, the one whose name sorts first',
      [
        { outlet: 'Lantern', siglum: 'l', quote: CRANE },
        { outlet: 'Bell', siglum: 'b', quote: CRANE },
      ],
      'b',
    ],
    [
      'of two as full, the one without insertions',
      [
        { outlet: 'Bell', siglum: 'b', quote: 'If the crane [here] fails again, we will close the yard.' },
        { outlet: 'Lantern', siglum: 'l', quote: CRANE },
      ],
      'l',
    ],
    [
      'of two as full, the one whose words others print too',
      [
        { outlet: 'Bell', siglum: 'b', quote: 'If the crane fails twice, we will shut the yard.' },
        { outlet: 'Lantern', siglum: 'l', quote: CRANE },
        { outlet: 'Tidings', siglum: 't', quote: 'If the crane fails again, we will close' },
      ],
      'l',
    ],
  ])('%s', (_, passages, siglum) => {
    expect(baseOf(passages)).toBe(siglum)
  })
})
