import { describe, expect, it } from 'vitest'
import { notYet } from './not-yet.ts'
import { markedIn, quotedIn, type Row } from './read-quotations.ts'

describe('words in marks that are nobody’s speech', () => {
  const rows: Row[] = [
    ['a film’s title', 'The crews watched the film “Harbour Nights” on Monday.', 'title “Harbour Nights”'],
    ['a book’s title', 'Her novel “The Last Ferry” sold well on the coast.', 'title “The Last Ferry”'],
    ['a song’s title', 'The crews sang the anthem “Home by Water” at the gate.', 'title “Home by Water”'],
    [
      'what a paper is titled',
      'The union printed a paper titled “Boats and Bread” on Monday.',
      'title “Boats and Bread”',
    ],
    [
      'what a thing is known as',
      'The old boat, known as “the Widow”, was sold on Monday.',
      'name “the Widow”',
    ],
    ['what a boat is named', 'The ferry, nicknamed “Old Smoke”, was built in 1931.', 'name “Old Smoke”'],
    [
      'what a house is called',
      'The banner hung at the hall, called the “House of Customs”.',
      'name “House of Customs”',
    ],
    ['what a fund is named as', 'The club named as its patron “Old Smoke” on Monday.', 'name “Old Smoke”'],
    [
      'what a platform goes by',
      'The town will bring the “CareBuddy” platform to all homes.',
      'name “CareBuddy”',
    ],
    ['what a sentence begins by explaining', '“Tidewater” is the fund for crossings.', 'name “Tidewater”'],
    [
      'what locals have the habit to call a thing',
      'Locals call the old boat “the Widow”.',
      'name “the Widow”',
    ],
    ['a word whose meaning is given', 'The sign “Skarn” means a rock in the sea.', 'term “Skarn”'],
    [
      'the words of a rule',
      'The pact has a rule on “reasonable access” to the quay.',
      'term “reasonable access”',
    ],
    ['what a report calls a thing', 'The piers show what their report calls “salt rot”.', 'term “salt rot”'],
    ['two words talked about', 'The words “salt rot” stood on the gate.', 'term “salt rot”'],
    [
      'what is written on a banner',
      '“No bread” was written on the banners of the crews.',
      'motto “No bread”',
    ],
    [
      'what to read further',
      'Further reading: “State of the Crossing” (2016).',
      'title “State of the Crossing”',
    ],
    ['a nickname within a name', 'Robert “Bob” Roe sold the boat on Monday.', 'name “Bob”'],
    ['a word talked about', 'The word “closure” stood on the gate.', 'term “closure”'],
    [
      'what somebody calls so-called',
      'The so-called “temporary” works went on for years.',
      'scare “temporary”',
    ],
    [
      'a word the reporter keeps at arm’s length',
      'The “free” ticket costs nine crowns at the gate.',
      'scare “free”',
    ],
    [
      'what a banner reads',
      'A banner over the gate read “No boats, no bread”.',
      'motto “No boats, no bread”',
    ],
    ['what people call a thing', 'What crews call “the wait” takes an hour.', 'term “the wait”'],
    ['a slogan', 'The crews marched under the slogan “Bread first”.', 'motto “Bread first”'],
    [
      'a title in a sentence of somebody’s saying',
      'Roe said she had seen the film “Harbour Nights” twice.',
      'title “Harbour Nights”',
    ],
    [
      'a programme that somebody told something',
      'Roe told “Harbour Today” that the boats would sail.',
      'title “Harbour Today”',
    ],
    [
      'a programme of a station',
      'Roe repeated it on Skarn Radio’s “Harbour Today” on Monday.',
      'title “Harbour Today”',
    ],
    [
      'a programme that had somebody for an interview',
      'Roe gave an interview to “Harbour Today” on Monday.',
      'title “Harbour Today”',
    ],
    ['what to read next', 'Read next: “How I crossed the bay”, by a reader', 'title “How I crossed the bay”'],
    ['a paper’s name', 'The “Skarn Courier” reported the vote on Monday.', 'name “Skarn Courier”'],
    ['a nickname after a letter', 'Robert C. “Bob” Roe sold the boat on Monday.', 'name “Bob”'],
    [
      'a word that people have for a thing',
      'Doctors have a word for it: “ferry fever”.',
      'term “ferry fever”',
    ],
    ['a word that is asked about', 'And what is “posting”? A weight sign on a pier.', 'term “posting”'],
    [
      'what people know a thing as',
      'The piers crack in what readers will know as “salt rot”.',
      'term “salt rot”',
    ],
    [
      'what a crowd sings',
      'The crews were singing “no boats, no bread” at noon.',
      'motto “no boats, no bread”',
    ],
    ['what a cap says', 'Roe wore a cap that said “Bread first”.', 'motto “Bread first”'],
    ['a slogan in single marks', 'The crews marched under the slogan ‘Bread first’.', 'motto ‘Bread first’'],
  ]
  it.each(rows)('%s', (_, lines, ...marked) => {
    expect(markedIn(lines)).toEqual(marked)
    expect(quotedIn(lines)).toEqual([])
  })
})

describe('a title inside a quotation', () => {
  it('is nobody’s words, and the quotation is', () => {
    const lines = '“I saw the film ‘Harbour Nights’ twice,” Roe said.'
    expect(markedIn(lines)).toEqual(['title ‘Harbour Nights’'])
    expect(quotedIn(lines)).toEqual(['direct “I saw the film ‘Harbour Nights’ twice,”'])
  })
})

describe('a name beside a quotation', () => {
  it('is nobody’s speech, and the quotation is', () => {
    const lines = 'Roe, of the union’s ‘Crew First’ group, said the plan was ‘not fair’.'
    expect(markedIn(lines)).toEqual(['name ‘Crew First’'])
    expect(quotedIn(lines)).toEqual(['partial ‘not fair’'])
  })
})

describe('words in marks that look like it and are speech', () => {
  const rows: Row[] = [
    ['a part that somebody would not have', 'Roe would have “no part” in the plan.', 'partial “no part”'],
    ['one word somebody used', 'Roe called the talks “frank”.', 'partial “frank”'],
    [
      'a word that somebody said',
      'Roe said the talks were “frank” and “long”.',
      'partial “frank”',
      'partial “long”',
    ],
    [
      'what somebody called a film',
      'Roe called the film “a farce from end to end”.',
      'partial “a farce from end to end”',
    ],
    ['capitals after a colon', 'Roe said: “Never Again.”', 'direct “Never Again.”'],
    [
      'a word beside a title',
      'The film “Old Smoke” is free and Roe called it “not bad at all”.',
      'partial “not bad at all”',
    ],
    [
      'what something is labelled by',
      'The survey labelled the pier “mostly sound”.',
      'partial “mostly sound”',
    ],
    [
      'a whole sentence, whatever stands around it',
      'The paper had it so: “Let whoever says otherwise show one picture of it.”',
      'direct “Let whoever says otherwise show one picture of it.”',
    ],
    ['a word said about a paper', 'Roe said the report was “nonsense”.', 'partial “nonsense”'],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
    expect(markedIn(lines).filter((marked) => !marked.startsWith('title'))).toEqual([])
  })
})

const NOT_HEARD_YET: Row[] = [
  [
    'a few words with their owner before them are speech',
    'Roe’s “last word” came at noon.',
    'partial “last word”',
  ],
]
describe('speech that looks like something else, not read so yet', () => {
  notYet(NOT_HEARD_YET, quotedIn)
})

describe('words in marks that are somebody’s', () => {
  const rows: Row[] = [
    [
      'more than two words talked about',
      'The minister’s answer began with the words “The harbour will pay” on Monday.',
      'partial “The harbour will pay”',
    ],
    ['a term that somebody used', 'Doctors used the term “salt rot” on Monday.', 'partial “salt rot”'],
    ['what follows a headline’s comma', 'Trucks stay off the bridge, “all clear”', 'partial “all clear”'],
    ['a word with a hyphen', 'The plan was “self-centred” on Monday.', 'partial “self-centred”'],
    ['words in capitals', 'They shouted “NEVER AGAIN” at the gate on Monday.', 'partial “NEVER AGAIN”'],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('a word at arm’s length', () => {
  const rows: Row[] = [
    [
      'may stand behind an owner’s name',
      'Ms. Tosk’s “short cut” home now takes fifty minutes.',
      'scare “short cut”',
    ],
    [
      'may stand behind an owner without one',
      'The crew’s “short cut” home now takes fifty minutes.',
      'scare “short cut”',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(markedIn(lines)).toEqual(read)
  })
})
