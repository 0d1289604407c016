import { describe, expect, it } from 'vitest'
import { notYet } from '../quote/not-yet.ts'
import type { Row } from '../quote/read-quotations.ts'
import { namedIn, saidBy } from './read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
}

describe('a name', () => {
  table([
    [
      'alone is the person whose full name stands elsewhere',
      'Jane Roe met the crews on Monday. Roe called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'alone is the person whose full name comes later',
      'Roe called the plan “a farce”. The crews cheered Jane Roe.',
      '“a farce”: Jane Roe',
    ],
    ['takes its title along', 'Prime Minister Jane Roe called the plan “a farce”.', '“a farce”: Jane Roe'],
    ['takes its courtesy along', 'Jane Roe spoke. Ms. Roe called the plan “a farce”.', '“a farce”: Jane Roe'],
    ['may have an initial inside', 'Jane Q. Roe called the plan “a farce”.', '“a farce”: Jane Q. Roe'],
    ['may have a hyphen', 'Jane Roe-Doe called the plan “a farce”.', '“a farce”: Jane Roe-Doe'],
    ['may have accents', 'Zoë Écuyer called the plan “a farce”.', '“a farce”: Zoë Écuyer'],
  ])
})

describe('words about a person', () => {
  table([
    ['after the name', 'Jane Roe, a deckhand from Skarn, called the plan “a farce”.', '“a farce”: Jane Roe'],
    [
      'after the name, with an age',
      'Jane Roe, 45, a deckhand, called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'before the name',
      'The head of the Ferry Union, Jane Roe, called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'stand for the name later on',
      'Jane Roe, the mayor of Skarn, spoke first. John Doe, the head of the union, spoke next. The mayor called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    [
      'stand for the name in other words of the same office',
      'Jane Roe, the mayor of Skarn, spoke first. John Doe, the head of the union, spoke next. The union leader called the plan “a farce”.',
      '“a farce”: John Doe',
    ],
    [
      'are all there is where no name stands',
      'The mayor of Skarn called the plan “a farce”.',
      '“a farce”: mayor of Skarn',
    ],
  ])
})

describe('a counterpart', () => {
  table([
    [
      'is the one named beside it',
      'Foreign Minister Jane Roe met her Danish counterpart, John Doe, in Skarn. Her Danish counterpart called the talks “long”.',
      '“long”: John Doe',
    ],
    [
      'is told by country',
      'Norwegian Foreign Minister Jane Roe met her Danish counterpart John Doe on Monday. “We agreed,” the Danish minister said.',
      '“We agreed,”: John Doe',
    ],
    [
      'leaves the country to whoever has it',
      'Norwegian Foreign Minister Jane Roe met her Danish counterpart John Doe on Monday. “We agreed,” the Norwegian minister said.',
      '“We agreed,”: Jane Roe',
    ],
  ])
})

describe('a title without a name', () => {
  table([
    [
      'means the only person of the article who has no office',
      'Foreign Minister said the ferry would be “on time”. Roe also called it “full”. Jane Roe left. Foreign Minister smiled.',
      '“on time”: Jane Roe',
      '“full”: Jane Roe',
    ],
  ])
})

describe('a pronoun', () => {
  table([
    [
      'is the subject of the sentence before',
      'Jane Roe met John Doe on Monday. “We agreed,” she said.',
      '“We agreed,”: Jane Roe',
    ],
    ['carries over a sentence', 'Jane Roe came late. She left early. “Why?” she asked.', '“Why?”: Jane Roe'],
    ['carries over a paragraph', 'Jane Roe came late.\n“Why not?” she asked.', '“Why not?”: Jane Roe'],
    [
      'is told by a courtesy title',
      'Mr Doe met Ms Roe in Skarn on Monday. “We agreed,” she said. “I agreed too,” he said.',
      '“We agreed,”: Roe',
      '“I agreed too,”: Doe',
    ],
    [
      'goes to the other once one is taken',
      'Jane Roe and John Doe met the crews. “Why?” she asked. “Because,” he said.',
      '“Why?”: Jane Roe',
      '“Because,”: John Doe',
    ],
    ['stands for nobody where nobody was named', '“Why not?” she asked.', '“Why not?”: nobody known'],
  ])

  it('keeps the name it stands for', () => {
    expect(namedIn('Jane Roe came late. “Why?” she asked.')).toEqual(['asked · she → Jane Roe'])
    expect(namedIn('“We will sail,” said Jane Roe, the minister.')).toEqual(['said · Jane Roe'])
  })
})

describe('a body', () => {
  table([
    [
      'speaks for itself',
      'The Ferry Union called the plan “a farce”.',
      '“a farce”: Ferry Union (organisation)',
    ],
    [
      'speaks in a statement',
      '“We will sail,” the Ferry Union said in a statement.',
      '“We will sail,”: Ferry Union (organisation)',
    ],
    [
      'has a person who speaks for it',
      'Jane Roe, of the Ferry Union, called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
    ['may be a paper', 'The report called the plan “a farce”.', '“a farce”: report (document)'],
  ])
})

describe('a source without a name', () => {
  table([
    [
      'is no person',
      '“We will sail,” a senior official said on Monday.',
      '“We will sail,”: a senior official (unnamed)',
    ],
    [
      'asks not to be named',
      '“We will sail,” said an official who asked not to be named.',
      '“We will sail,”: an official (unnamed)',
    ],
    [
      'does not become the person last named',
      'Jane Roe met the crews on Monday. A union official called the plan “a farce”.',
      '“a farce”: A union official (unnamed)',
    ],
    [
      'is not the person it works for',
      'An aide to Jane Roe called the plan “a farce”.',
      '“a farce”: An aide (unnamed)',
    ],
    ['may be many', 'Officials called the plan “a farce”.', '“a farce”: Officials (plural)'],
    ['may be all who live there', '“We will sail,” residents said.', '“We will sail,”: residents (plural)'],
  ])
})

describe('several people', () => {
  table([
    [
      'who say it together',
      'Jane Roe and John Doe called the plan “a farce”.',
      '“a farce”: Jane Roe and John Doe (plural)',
    ],
    [
      'whose cue follows',
      '“We will sail,” Jane Roe and John Doe said in a joint statement.',
      '“We will sail,”: Jane Roe and John Doe (plural)',
    ],
  ])
})

describe('nobody', () => {
  table([
    [
      'is known where no words say who speaks',
      'It was a cold day.\n“We will sail in the morning.”',
      '“We will sail in the morning.”: nobody known',
    ],
  ])
})

describe('mentions that are hard to see', () => {
  table([
    [
      'a name may have a small word inside',
      'Anna van der Roe called the plan “a farce”.',
      '“a farce”: Anna van der Roe',
    ],
    [
      'a harbour master has an office',
      'The harbour master called the plan “a farce”.',
      '“a farce”: harbour master',
    ],
    [
      'two people whose cue comes first are named in the order of the text',
      '“We will sail,” said Jane Roe and John Doe.',
      '“We will sail,”: Jane Roe and John Doe (plural)',
    ],
    [
      'a ministry keeps its name',
      'The Ministry of Ferries called the plan “a farce”.',
      '“a farce”: Ministry of Ferries (organisation)',
    ],
    [
      'sources close to the talks are many',
      '“We will sail,” sources close to the talks said.',
      '“We will sail,”: sources close to the talks (plural)',
    ],
    [
      'a number of people are many',
      'Two deckhands called the plan “a farce”.',
      '“a farce”: Two deckhands (plural)',
    ],
    [
      'one of the crew is somebody without a name',
      'One of the crew called the plan “a farce”.',
      '“a farce”: One of the crew (unnamed)',
    ],
    [
      'an office nobody foresaw is an office',
      'Ferries Minister Jane Roe spoke for an hour. The minister called the plan “a farce”.',
      '“a farce”: Jane Roe',
    ],
  ])
})

const NOT_READ_YET: Row[] = [
  [
    '“they” are the two just named, or nobody known',
    'Jane Roe came first. John Doe came next. They called the plan “a farce”.',
    '“a farce”: Jane Roe and John Doe (plural)',
  ],
]
describe('mentions not read yet', () => {
  notYet(NOT_READ_YET, saidBy)
})
