import { describe, expect, it } from 'vitest'
import { bundlesToStrands } from '../../../src/edition/collate/bundles-to-strands.ts'
import { mergeEqualWitnesses } from '../../../src/edition/collate/merge-equal-witnesses.ts'
import { witnessToTokens } from '../../../src/edition/collate/witness-to-tokens.ts'
import { wordLikeness } from '../../../src/edition/collate/word-likeness.ts'

/** How well two words sit in one column, each standing alone in its witness. */
function likeness(one: string, other: string): number {
  const read = (text: string) => witnessToTokens(text, [{ start: 0, end: text.length }])
  const { strands } = bundlesToStrands(mergeEqualWitnesses([read(one), read(other)]))
  const [left, right] = strands.map(({ units }) => units[0]?.form)
  if (!left || !right) throw new Error('each side of a row is one word')
  return wordLikeness(left, right)
}

describe('how well two words sit in one column', () => {
  it.each([
    ['they’ll', 'we’ll', 'harbour'],
    ['don’t', 'can’t', 'harbour'],
    ['never', 'not', 'harbour'],
    ['ferries', 'ferry', 'harbour'],
    ['Ruritanian', 'Ruritania’s', 'harbour'],
    ['300', '400', 'ships'],
    ['colour', 'color', 'ships'],
    ['will', 'may', 'the'],
    ['comingdays', 'coming', 'ships'],
    ['quickly', 'slowly', 'ships'],
    ['it', 'harbour', 'of'],
  ])('%j sits better with %j than with %j', (word, nearer, farther) => {
    expect(likeness(word, nearer)).toBeGreaterThan(likeness(word, farther))
    expect(likeness(nearer, word)).toBe(likeness(word, nearer))
  })

  it.each([
    ['they’ll', 'we’ll'],
    ['don’t', 'can’t'],
  ])('%j and %j share a word, spelled out', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0)
  })
})
