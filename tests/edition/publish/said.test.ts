import { expect, test } from 'vitest'
import type { Attribution, Source } from '../../../src/edition/model/attribution.ts'
import type { Edition } from '../../../src/edition/model/edition.ts'
import { indexEdition } from '../../../src/edition/publish/edition-index.ts'
import { relayWords, saidOfUtterance } from '../../../src/edition/publish/said.ts'
import { smallEdition } from './small-edition.ts'

const index = indexEdition(smallEdition())

test.each<[string, readonly Source[], string]>([
  ['nobody relays', [], ''],
  ['a person tells it', [{ name: 'John Doe', kind: 'person' }], 'as told by John Doe'],
  ['a body is gone by', [{ name: 'Nordpress', kind: 'organisation' }], 'according to Nordpress'],
  ['what is no name', [{ name: 'news agency', kind: 'organisation' }], 'according to the news agency'],
  ['a description', [{ name: 'a senior official', kind: 'unnamed' }], 'as told by a senior official'],
  ['the story’s name for a person', [{ name: 'Roe', kind: 'person' }], 'as told by Jane Roe'],
  [
    'the innermost first',
    [
      { name: 'Nordpress', kind: 'organisation' },
      { name: 'John Doe', kind: 'person' },
    ],
    'as told by John Doe, according to Nordpress',
  ],
])('%s', (_, via, words) => {
  expect(relayWords(index, via)).toBe(words)
})

function saidWith(change: (at: number) => Partial<Attribution>) {
  const edition: Edition = smallEdition()
  const quotations = edition.quotations.map((entry, at) => ({
    ...entry,
    attribution: { ...entry.attribution, ...change(at) },
  }))
  const [entry] = edition.utterances
  if (!entry) throw new Error('no utterance')
  return saidOfUtterance(indexEdition({ ...edition, quotations }), entry.utterance)
}

const doe = { via: [{ name: 'John Doe', kind: 'person' as const }] }

test('words are relayed where every article tells them so, and are surely hers where one is sure', () => {
  expect(saidWith(() => doe)).toEqual({ speaker: 'Jane Roe', sure: true, relay: 'as told by John Doe' })
  expect(saidWith((at) => (at === 0 ? doe : {})).relay).toBe('')
  expect(saidWith((at) => ({ confidence: at === 0 ? 'sure' : 'likely' })).sure).toBe(true)
  expect(saidWith(() => ({ confidence: 'likely' })).sure).toBe(false)
})
