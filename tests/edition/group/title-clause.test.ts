import { describe, expect, test } from 'vitest'
import { titleClause } from '../../../src/edition/group/title-clause.ts'

const cut = (fullest: string, ...others: string[]) => {
  const { start, end } = titleClause(fullest, { start: 0, end: fullest.length }, others)
  return fullest.slice(start, end)
}

describe('an utterance is named', () => {
  test('from its beginning when nobody else quotes it', () => {
    expect(cut('We will sign. The ferry sails on Monday.')).toBe('We will sign. The ferry sails on Monday.')
  })

  test('from the clause that others quote', () => {
    expect(
      cut(
        'I should like to remind everyone that we have never threatened the ferry crews.',
        'never threatened the ferry crews',
        'we do not threaten the crews of the ferry',
      ),
    ).toBe('we have never threatened the ferry crews.')
  })

  test('from its beginning when others quote that too', () => {
    const whole = 'If any boat leaves the harbour, it will meet a swift and united answer.'
    expect(cut(whole, 'if any boat left the harbour, it would meet a harsh answer')).toBe(whole)
  })
})
