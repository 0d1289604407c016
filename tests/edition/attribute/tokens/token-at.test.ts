import { expect, it } from 'vitest'
import { partToTokens } from '../../../../src/edition/attribute/tokens/part-to-tokens.ts'
import { tokenAt } from '../../../../src/edition/attribute/tokens/token-at.ts'

const text = 'Roe left'
const tokens = partToTokens(text, { start: 0, end: text.length }, [], [])

it('gives the token at a position', () => {
  expect([0, 1].map((at) => tokenAt(tokens, at).text)).toEqual(['Roe', 'left'])
})

it('gives one that is no word and in no sentence before the first and after the last', () => {
  for (const at of [-2, -1, 2, 3]) {
    const { kind, text, normal, capital, unit } = tokenAt(tokens, at)
    expect({ kind, text, normal, capital, unit }).toEqual({
      kind: 'edge',
      text: '',
      normal: '',
      capital: false,
      unit: -1,
    })
  }
})
