import { expect, it } from 'vitest'
import { editionOf } from '../edition-of.ts'

const WORDS = 'No barge over forty tons will pass the lock before the gate has been rebuilt'

it('says of a quotation that names nobody who has the same words elsewhere, and shows no words for it', () => {
  const { quotations, speakers } = editionOf({
    'a.txt': `“${WORDS},” Jane Roe said.\n`,
    'b.txt': `The lock stays shut.\n\n“${WORDS}.”\n\nNobody swam.\n`,
  })
  const roe = speakers.find(({ name }) => name === 'Jane Roe')?.id
  const told = quotations.map(({ quotation, attribution, speaker }) => [
    quotation.article,
    speaker,
    attribution.speaker?.name,
    attribution.confidence,
    attribution.mention,
    attribution.reason,
  ])
  expect(roe).toBeDefined()
  expect(told[1]).toEqual(['b', roe, 'Jane Roe', 'likely', null, null])
  expect(quotations[1]?.attribution.rule).toBe('same words elsewhere')
  expect(quotations[0]?.attribution.rule).not.toBe('same words elsewhere')
})
