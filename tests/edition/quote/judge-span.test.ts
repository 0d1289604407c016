import { describe, expect, it } from 'vitest'
import { SPEECH_WEIGHTS } from '../../../src/edition/language/english/speech-weights.ts'
import { isInDoubt } from '../../../src/edition/quote/is-in-doubt.ts'
import { judgeSpan } from '../../../src/edition/quote/judge-span.ts'
import { pairMarks } from '../../../src/edition/quote/pair-marks.ts'
import { speechSigns } from '../../../src/edition/quote/speech-signs.ts'
import { isLikelySpeech, speechWeight } from '../../../src/edition/quote/speech-weight.ts'
import type { Surroundings } from '../../../src/edition/quote/surroundings.ts'
import { surroundingsOf } from '../../../src/edition/quote/surroundings-of.ts'
import { readLines } from './read-quotations.ts'

/** What is looked at around the first marked words of a few lines. */
function firstOf(lines: string): Surroundings {
  const { article, sentences } = readLines(lines)
  return surroundingsOf(article, sentences, pairMarks(article))[0] as Surroundings
}

describe('which marked words are in doubt', () => {
  it.each([
    ['a few words are', 'Roe spoke of “a bad paper” at noon.', true],
    ['five words are', 'Roe spoke of “a bad paper all round” at noon.', true],
    ['a title of six words without a verb is', 'Roe met “The Night Crew Of Old Skarn” at noon.', true],
    ['six words are not', 'Roe wrote “no boats and no bread today” at noon.', false],
    ['six words with a verb are not', 'Roe wrote “This Is The Night We Sail” at noon.', false],
    ['what a rule knows is not', 'The film “Harbour Nights” opens at noon.', false],
  ])('%s', (_, lines, inDoubt) => {
    expect(isInDoubt(firstOf(lines))).toBe(inDoubt)
  })
})

describe('what speaks for speech', () => {
  const told = 'Roe said the talks had been “frank” and left.'
  const untold = 'The “free” ticket costs nine crowns at the gate.'

  it('is more where a cue stands near than where nobody is said to speak', () => {
    expect(speechWeight(firstOf(told))).toBeGreaterThan(speechWeight(firstOf(untold)) + 1)
  })

  it('decides words in doubt, and not within a quotation', () => {
    expect(judgeSpan(firstOf(told), false)).toBeNull()
    expect(judgeSpan(firstOf(untold), false)).toBe('scare')
    expect(judgeSpan(firstOf(untold), true)).toBeNull()
  })

  it.each(['nowhere', 'inside', 'marked', 'plain'] as const)(
    'is likely or not as they weigh: words that stand again %s',
    (again) => {
      for (const line of [
        told,
        untold,
        'Roe spoke of “a bad paper” at noon.',
        'It was a “bad” one, Roe said.',
      ]) {
        const one = { ...firstOf(line), again: () => again }
        expect(isLikelySpeech(one)).toBe(speechWeight(one) > 0)
      }
    },
  )

  it('is asked where the words stand again only where that can turn it', () => {
    const one = {
      ...firstOf(told),
      again: () => {
        throw new Error('searched')
      },
    }
    expect(isLikelySpeech(one)).toBe(true)
  })

  it('is a sum of weights that are all numbers, of traits that are all looked at', () => {
    const traits = new Set(speechSigns(firstOf(told)).keys())
    for (const [trait, list] of Object.entries(SPEECH_WEIGHTS)) {
      if (trait !== 'all') expect(traits).toContain(trait)
      for (const entry of list.split(';')) expect(entry.trim()).toMatch(/^.+ -?\d+$/u)
    }
    expect(Number.isFinite(speechWeight(firstOf(untold)))).toBe(true)
  })
})
