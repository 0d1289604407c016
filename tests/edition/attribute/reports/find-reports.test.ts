import { describe, expect, it, test } from 'vitest'
import type { Row } from '../../quote/read-quotations.ts'
import { reportedIn } from './read-reports.ts'

const reported: Readonly<Record<string, readonly Row[]>> = {
  '“according to whom”': [
    [
      'reports what follows, by whoever stands before it',
      'The crews asked Jane Roe, according to whom the ferry is old and slow.',
      'Jane Roe according to whom: the ferry is old and slow',
    ],
    [
      'names nobody where no name stands before it',
      'The crews asked Jane Roe on Monday, according to whom the ferry is old and slow.',
      '– according to whom: the ferry is old and slow',
    ],
    ['reports nothing where no clause follows', 'They asked Jane Roe, according to whom the ferry.'],
    ['reports nothing where quoted words follow', 'The ferry is old, according to whom “nobody asks”.'],
  ],
  'a paper at the head of a sentence': [
    [
      'reports what follows its comma',
      'In a poll on Monday, most crews would sign the paper.',
      'a poll (document) In: most crews would sign the paper',
    ],
  ],
  'words between a cue and what is told': [
    [
      'a day before a clause',
      'Jane Roe said Monday the ferry would stop for a week.',
      'Jane Roe said: the ferry would stop for a week',
    ],
    [
      'a day before a thing',
      'Jane Roe revealed Tuesday a plan for the harbour.',
      'Jane Roe revealed: a plan for the harbour',
    ],
    [
      'listeners before what they were told of',
      'Jane Roe told reporters about the plan for the harbour.',
      'Jane Roe told: the plan for the harbour',
    ],
    [
      'whoever is accused belongs to what is told',
      'Jane Roe accused reporters of lying about the harbour.',
      'Jane Roe accused: reporters of lying about the harbour',
    ],
    ['“to” before a form in -ing tells of nothing planned', 'Jane Roe has committed to signing the paper.'],
  ],
  '“as” and a cue': [
    [
      'report the clause behind them',
      'As Jane Roe said, talks go on until Friday.',
      'Jane Roe said: talks go on until Friday',
    ],
    ['report no single word', 'As Jane Roe said, yes.'],
  ],
  'a passive verb': [
    [
      'tells of its subject, by whoever stands after “by”',
      'The plan for the harbour was praised by Jane Roe.',
      'Jane Roe was praised: The plan for the harbour',
    ],
  ],
  'a report before words quoted after “but”': [
    [
      'ends before “but” and an adverb with a verb of saying',
      'Jane Roe agreed that talks help but repeatedly said: “No.”',
      'Jane Roe agreed: that talks help',
    ],
    [
      'ends before “but” and such a verb',
      'Jane Roe agreed that talks help but told them: “No.”',
      'Jane Roe agreed: that talks help',
    ],
    [
      'is left to the quotation where somebody else says it',
      'Jane Roe agreed that talks help and the crew added: “No.”',
    ],
  ],
  'a clause at the head of a sentence': [
    [
      'is what was said where it has a verb of its own',
      'Crews will strike unless the ferry sails, their leader said on Thursday after a meeting that the director called “long”.',
      'their leader (unnamed) said: Crews will strike unless the ferry sails',
    ],
    [
      'is not where it begins with a participle',
      'Warning crews would strike, Jane Roe said after a meeting that talks go on.',
      'Jane Roe said: that talks go on',
    ],
  ],
  'a helping verb with “not” in it': [
    [
      '“wouldn’t”',
      'Jane Roe wouldn’t say when the ferry would stop.',
      'Jane Roe wouldn’t say: when the ferry would stop',
    ],
    [
      '“hasn’t”',
      'Jane Roe hasn’t said whether the ferry would stop.',
      'Jane Roe hasn’t said: whether the ferry would stop',
    ],
    [
      '“isn’t”',
      'Jane Roe isn’t saying whether the ferry would stop.',
      'Jane Roe isn’t saying: whether the ferry would stop',
    ],
  ],
  'a place in capitals and a dash before the sentence': [
    [
      'is no part of what was said',
      'SKARN - The ferry would stop for a week, Jane Roe said.',
      'Jane Roe said: The ferry would stop for a week',
    ],
    [
      'is one where small letters stand in it',
      'SKARN harbour - The ferry would stop for a week, Jane Roe said.',
      'Jane Roe said: SKARN harbour - The ferry would stop for a week',
    ],
  ],
  'a clause after the cue': [
    [
      'with “that”',
      'Jane Roe said that the ferry would stop for a week.',
      'Jane Roe said: that the ferry would stop for a week',
    ],
    [
      'without it',
      'Jane Roe said the ferry would stop for a week.',
      'Jane Roe said: the ferry would stop for a week',
    ],
    ['after a day', 'Jane Roe said on Monday that she would sign.', 'Jane Roe said: that she would sign'],
    [
      'after a listener',
      'Jane Roe told reporters on Monday that the ferry would stop.',
      'Jane Roe told: that the ferry would stop',
    ],
    [
      'after a letter and whom it went to',
      'Jane Roe wrote in a letter to the council that the ferry was safe.',
      'Jane Roe wrote: that the ferry was safe',
    ],
    [
      'after words about the speaker',
      'Jane Roe, who leads the union, said on Friday in Skarn that talks would go on.',
      'Jane Roe said: that talks would go on',
    ],
    [
      'a question',
      'Jane Roe asked whether the ferry would stop.',
      'Jane Roe asked: whether the ferry would stop',
    ],
    [
      'what was not said',
      'The minister did not say when the ferry would run again.',
      'minister did not say: when the ferry would run again',
    ],
    [
      'by a paper',
      'A poll published on Monday found that most people want the bridge.',
      'A poll (document) found: that most people want the bridge',
    ],
    [
      'by several',
      'Officials said the ferry would stop for a week.',
      'Officials (plural) said: the ferry would stop for a week',
    ],
    [
      'by a pronoun',
      'Jane Roe met John Doe. He said that he was pleased with the talks.',
      'John Doe said: that he was pleased with the talks',
    ],
  ],
  'a clause after the cue that has something else before it': [
    [
      'words about the speaker between commas',
      'Jane Roe, an officer of the union, said the porters and the crews had always been paid.',
      'Jane Roe said: the porters and the crews had always been paid',
    ],
    [
      'words about the subject of the clause between commas',
      'Officials said the harbour, its ferry and its quays included, would close.',
      'Officials (plural) said: the harbour, its ferry and its quays included, would close',
    ],
    [
      'a phrase before the clause',
      'Jane Roe said despite the ice, she would sail on Monday.',
      'Jane Roe said: despite the ice, she would sail on Monday',
    ],
    [
      'words quoted of somebody else before the cue',
      'Jane Roe, citing “the great cold”, said the ferry could stop for a week.',
      'Jane Roe said: the ferry could stop for a week',
    ],
  ],
  'a clause before quoted words': [
    [
      'that have a cue of their own',
      'Jane Roe agreed it was a good start but sniffed: “Nobody sails on a start.”',
      'Jane Roe agreed: it was a good start',
    ],
    [
      'that go on with “and”',
      'The ministry says it will pay for the ferry until the end of June “and not a day longer”.',
      'ministry (organisation) says: it will pay for the ferry until the end of June',
    ],
    [
      'behind a semicolon',
      'According to Jane Roe, a new ferry, in time, within the year; “with nothing left out”, she promised.',
      'Jane Roe According to: a new ferry, in time, within the year',
    ],
  ],
  'a clause before the cue': [
    [
      'name and verb',
      'The ferry would stop for a week, Jane Roe said.',
      'Jane Roe said: The ferry would stop for a week',
    ],
    [
      'verb and name',
      'The ferry would stop for a week, said Jane Roe.',
      'Jane Roe said: The ferry would stop for a week',
    ],
    [
      'several',
      'The ferry will not run again, officials said.',
      'officials (plural) said: The ferry will not run again',
    ],
    [
      'going on after the cue',
      'The ferry, Jane Roe said, would stop for a week because of the ice.',
      'Jane Roe said: The ferry … would stop for a week because of the ice',
    ],
    [
      'on both sides of the cue, after a condition',
      'If the talks fail, Jane Roe said, the ferry will stop for a week.',
      'Jane Roe said: If the talks fail … the ferry will stop for a week',
    ],
    [
      'before a cue whose own phrase has a “that”',
      'Porters in Skarn will strike unless the ferry sails in May, their leader said on Monday after a meeting that the mayor called “a start”.',
      'their leader (unnamed) said: Porters in Skarn will strike unless the ferry sails in May',
    ],
    [
      'but not before a cue that has its “that” behind a phrase',
      'If the ferry stops, Jane Roe said in a letter to the mayor that the shops would close.',
      'Jane Roe said: that the shops would close',
    ],
    [
      'after a dateline',
      'EAST SKARN - The ferry will stop for a week, Jane Roe said.',
      'Jane Roe said: The ferry will stop for a week',
    ],
    [
      'plain form of many',
      'The ferry will stop for a week, experts say.',
      'experts (plural) say: The ferry will stop for a week',
    ],
    [
      'several kinds of people',
      'The ferry is popular with the young, teachers and town officials said.',
      'town officials (plural) said: The ferry is popular with the young',
    ],
    [
      'verb and name, and no report in the name',
      'The ferry will stop if nobody mends it, warned on Tuesday their leader Jane Roe at the harbour.',
      'Jane Roe warned: The ferry will stop if nobody mends it',
    ],
    [
      'verb, a post and a name, and words about the day',
      'The ferry will sail again in May, declared the head of the northern port, Jane Roe, after her meeting with John Doe in the town of Skarn.',
      'Jane Roe declared: The ferry will sail again in May',
    ],
    [
      'verb, time and a post',
      'The ferry will stay shut until all its doors are mended, affirmed this Tuesday the director of the port.',
      'director of the port affirmed: The ferry will stay shut until all its doors are mended',
    ],
    [
      'after “as” and a cue',
      'As Jane Roe said, the ferry will stop for a week.',
      'Jane Roe said: the ferry will stop for a week',
    ],
  ],
  'a credit': [
    [
      'to papers',
      'According to ferry records, the ferry has sailed on every day of the year.',
      '– According to: the ferry has sailed on every day of the year',
    ],
    [
      'before the clause',
      'According to Jane Roe, the ferry will stop for a week.',
      'Jane Roe According to: the ferry will stop for a week',
    ],
    [
      'after it',
      'The ferry will stop for a week, according to Jane Roe.',
      'Jane Roe according to: The ferry will stop for a week',
    ],
  ],
  'belief and plan': [
    [
      'a belief',
      'Jane Roe believes that the ferry will stop.',
      'Jane Roe believes: that the ferry will stop',
    ],
    [
      'a hope',
      'Jane Roe hopes to reopen the ferry by April.',
      'Jane Roe hopes: to reopen the ferry by April',
    ],
    [
      'a plan',
      'Jane Roe plans to reopen the ferry by April.',
      'Jane Roe plans: to reopen the ferry by April',
    ],
    [
      'a wish about something',
      'Jane Roe wants the ferry to stop for a week.',
      'Jane Roe wants: the ferry to stop for a week',
    ],
    [
      'a fear of many',
      'The dockers fear that the bridge will close for good.',
      'The dockers (plural) fear: that the bridge will close for good',
    ],
    [
      'a conviction',
      'Jane Roe is confident that the ferry will run again.',
      'Jane Roe confident: that the ferry will run again',
    ],
    [
      'an agreement',
      'Jane Roe agreed to meet the dockers on Tuesday.',
      'Jane Roe agreed: to meet the dockers on Tuesday',
    ],
  ],
  'what somebody is for or against': [
    ['a denial', 'Jane Roe denied signing the letter.', 'Jane Roe denied: signing the letter'],
    [
      'an appeal to others',
      'Jane Roe urged the dockers to return to work.',
      'Jane Roe urged: the dockers to return to work',
    ],
    [
      'a reproach',
      'Jane Roe accused John Doe of hiding the letter.',
      'Jane Roe accused: John Doe of hiding the letter',
    ],
    ['opposition', 'The union opposes the new bridge.', 'union (organisation) opposes: the new bridge'],
    [
      'a subject',
      'Jane Roe spoke about the future of the ferry.',
      'Jane Roe spoke about: the future of the ferry',
    ],
  ],
  'where it ends': [
    [
      'before what somebody else says',
      'Jane Roe said on Monday that she would sign, but John Doe said he would not.',
      'Jane Roe said: that she would sign',
      'John Doe said: he would not',
    ],
    [
      'before a quotation of its own sentence',
      'Jane Roe said she was tired. “We will not sign,” she added.',
      'Jane Roe said: she was tired',
    ],
  ],
}

describe.each(Object.entries(reported))('%s', (_, rows) => {
  it.each(rows)('%s', (_sentence, lines, ...expected) => {
    expect(reportedIn(lines)).toEqual(expected)
  })
})

describe('nothing is reported', () => {
  it.each([
    ['where people only act', 'Jane Roe walked to the harbour and bought a ticket.'],
    ['where nobody does anything', 'The snow fell all night and the boats stayed in port.'],
    ['where things are as they are', 'The council will meet again on Tuesday in the old town hall.'],
    ['where somebody speaks at a time', 'Jane Roe spoke an hour later in the hall across the water.'],
    ['where a name alone follows the verb', '“It is cold in Skarn”. said Roe.'],
    ['where a word like a cue is a noun', 'The plans for the bridge lay on the table.'],
    [
      'where such a word stands before another',
      'The state of the bridge is poor, and its report card was worse.',
    ],
    ['where all of it is quoted', '“We will not sign,” Jane Roe said.'],
    ['where part of it is quoted', 'Jane Roe said that the plan was “a farce” and that nobody would sign.'],
    ['in an empty line', ' '],
  ])('%s', (_sentence, lines) => {
    expect(reportedIn(lines)).toEqual([])
  })
})

test.todo(
  'a claim ends before the verb it is the subject of: “Roe’s claim that the ferry was safe convinced nobody”',
)
test.todo('a clause before “and called it “a farce”” is a report of its own')
test.todo('“her claim that …” comes from whoever “her” stands for')
