import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeMention } from '../../../../src/edition/attribute/mentions/made-mention.ts'
import type { Mention } from '../../../../src/edition/attribute/mentions/mention.ts'
import { MentionIndex } from '../../../../src/edition/attribute/mentions/mention-index.ts'
import { partToTokens } from '../../../../src/edition/attribute/tokens/part-to-tokens.ts'
import type { Token } from '../../../../src/edition/attribute/tokens/token.ts'

/** Words in sentences of three. */
function wordsInSentences(count: number): Token[] {
  const text = Array.from({ length: count }, () => 'word').join(' ')
  const sentences = Array.from({ length: Math.ceil(count / 3) }, (_, at) => ({
    start: at * 15,
    end: Math.min(at * 15 + 14, text.length),
    part: 0,
  }))
  return partToTokens(text, { start: 0, end: text.length }, [], sentences)
}

/** Mentions of one to three tokens with gaps between them. */
const lengths = fc.array(fc.record({ gap: fc.nat({ max: 4 }), length: fc.integer({ min: 1, max: 3 }) }))

it('finds the mention at a position as a walk through all mentions does', () => {
  fc.assert(
    fc.property(lengths, (pieces) => {
      const tokens = wordsInSentences(pieces.reduce((sum, { gap, length }) => sum + gap + length, 3))
      const mentions: Mention[] = []
      let at = 0
      for (const { gap, length } of pieces) {
        mentions.push(madeMention(tokens, at + gap, at + gap + length - 1, { kind: 'name' }))
        at += gap + length
      }
      const index = new MentionIndex({ tokens, mentions })
      for (let position = -1; position <= tokens.length; position++) {
        expect(index.around(position)).toBe(
          mentions.find(({ first, last }) => first <= position && position <= last),
        )
        expect(index.starting(position)).toBe(mentions.find(({ first }) => first === position))
        expect(index.ending(position)).toBe(mentions.find(({ last }) => last === position))
      }
      for (let unit = 0; unit <= (tokens.at(-1) as Token).unit + 1; unit++)
        expect(index.firstOf(unit)).toBe(
          mentions.findIndex(({ first }) => (tokens[first] as Token).unit === unit),
        )
    }),
  )
})
