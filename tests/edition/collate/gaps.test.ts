import { expect, it } from 'vitest'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import { utteranceOf } from './utterance-of.ts'

it('an outlet has no words there for the same reason all along a part that it does not quote', () => {
  const { utterance, context } = utteranceOf([
    {
      outlet: 'Tollgate',
      quote:
        'If the ferries are not running by the first of April, our people will put down their tools … from the grain pier to the oil jetty',
    },
    {
      outlet: 'Voz',
      quote:
        'From the grain wharf to the petroleum wharf, our people will leave the tools at midnight if on the first of April the ferries do not function.',
    },
    {
      outlet: 'Môle',
      quote:
        'If no ferry is sailing on April 1, our people will put down the tools at midnight, from the grain quay all the way to the oil jetty',
    },
    {
      outlet: 'Kontor',
      siglum: 'K',
      quote: 'But if there are no ferries by April 1st, our people will stop working at midnight',
    },
    {
      outlet: 'Corriden',
      quote:
        'If the ferries are not running by the first of April, our people will put down their tools at midnight, from the grain pier to the oil jetty.',
    },
  ])
  const { places } = utteranceToCollation(utterance, context)
  const whyNothing = (word: string) =>
    places
      .filter(({ readings }) => readings.some(({ text }) => text === word))
      .map(({ readings }) => readings.find(({ witnesses }) => witnesses.includes('K'))?.gap)
  expect(['grain', 'all', 'way', 'oil'].map(whyNothing)).toEqual([
    ['lacuna'],
    ['lacuna'],
    ['lacuna'],
    ['lacuna'],
  ])
  expect(whyNothing('midnight,')).toEqual(['omission'])
})
