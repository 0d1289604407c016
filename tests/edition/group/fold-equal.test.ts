import { expect, test } from 'vitest'
import { editionOf } from '../edition-of.ts'

/** Witnesses of each utterance where so many outlets print a sentence; the last words say who prints which. */
function carried(outlets: number, sentence: (number: number) => string): number[] {
  const files = Array.from({ length: outlets }, (_, number): [string, string] => [
    `${String(number).padStart(4, '0')}.txt`,
    `Harbour chief speaks\n\n${sentence(number)}\n\n${number} people listened on the radio.\n`,
  ])
  return editionOf(Object.fromEntries(files)).utterances.map(({ utterance }) => utterance.witnesses.length)
}

const HARBOUR =
  '“The harbour will never be closed to the boats of Exampleton this winter,” Jane Roe told reporters.'

test('a thousand outlets that print one sentence word for word are witnesses of one utterance', () => {
  expect(carried(1_250, () => HARBOUR)).toEqual([1_250])
})

test('outlets that print it in other words are among them', () => {
  const wordings = [
    HARBOUR,
    HARBOUR.replace('never be closed', 'not be closed'),
    HARBOUR.replace('boats', 'ships'),
  ]
  expect(carried(90, (number) => wordings[number % wordings.length] ?? '')).toEqual([90])
})

test('what somebody else says word for word is an utterance of its own', () => {
  const other = HARBOUR.replace('Jane Roe', 'Karl Brask')
  expect(carried(90, (number) => (number % 3 === 0 ? other : HARBOUR))).toEqual([60, 30])
})
