import { describe, expect, it } from 'vitest'
import { credited } from '../../../../src/edition/attribute/rules/credited.ts'
import { cueAfter } from '../../../../src/edition/attribute/rules/cue-after.ts'
import { cueBefore } from '../../../../src/edition/attribute/rules/cue-before.ts'
import { RULES_IN_ORDER } from '../../../../src/edition/attribute/rules/in-order.ts'
import { nameLine } from '../../../../src/edition/attribute/rules/name-line.ts'
import { outerSpeaker } from '../../../../src/edition/attribute/rules/outer-speaker.ts'
import { paragraphBefore } from '../../../../src/edition/attribute/rules/paragraph-before.ts'
import { sameBreath } from '../../../../src/edition/attribute/rules/same-breath.ts'
import { sameParagraph } from '../../../../src/edition/attribute/rules/same-paragraph.ts'
import { subjectOfSentence } from '../../../../src/edition/attribute/rules/sentence-subject.ts'
import { signedAfter } from '../../../../src/edition/attribute/rules/signed-after.ts'
import { speakerLabel } from '../../../../src/edition/attribute/rules/speaker-label.ts'
import { underHeading } from '../../../../src/edition/attribute/rules/under-heading.ts'
import type { Row } from '../../quote/read-quotations.ts'
import { decidedBy } from '../read-attributions.ts'

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, lines, ...decided) => {
    expect(decidedBy(lines)).toEqual(decided)
  })
}

describe('the rules', () => {
  it('have names of their own', () => {
    const names = RULES_IN_ORDER.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe(nameLine.name, () => {
  table([
    [
      'a name and an office over words set apart',
      'The crews met in the hall.\nJane Roe, minister of ferries.\nWe will not sign this paper.\nThe vote is on Monday.',
      '“We will not sign this paper.”: Jane Roe (name line above a pull quote, sure)',
    ],
    [
      'the same with marks',
      'The crews met in the hall.\nJane Roe, minister of ferries.\n“We will not sign this paper.”\nThe vote is on Monday.',
      '“We will not sign this paper.”: Jane Roe (name line above a pull quote, sure)',
    ],
  ])
})

describe(signedAfter.name, () => {
  table([
    [
      'a name after a long dash',
      '“We will not sign this paper.” — Jane Roe',
      '“We will not sign this paper.”: Jane Roe (dash and name after the quote, sure)',
    ],
    [
      'a name after a short one',
      '“We will not sign this paper” - Jane Roe',
      '“We will not sign this paper”: Jane Roe (dash and name after the quote, sure)',
    ],
  ])
})

describe(cueAfter.name, () => {
  table([
    ['name and verb', '“No,” Jane Roe said.', '“No,”: Jane Roe (cue after the quote, sure)'],
    ['verb and name', '“No,” said Jane Roe.', '“No,”: Jane Roe (cue after the quote, sure)'],
    [
      'verb, name and office',
      '“No,” said Jane Roe, the minister.',
      '“No,”: Jane Roe (cue after the quote, sure)',
    ],
    ['a question', '“Why?” asked Jane Roe.', '“Why?”: Jane Roe (cue after the quote, sure)'],
    ['after guillemets', '«No», said Jane Roe.', '“No”: Jane Roe (cue after the quote, sure)'],
    ['after a dash', '“No” – said Jane Roe.', '“No”: Jane Roe (cue after the quote, sure)'],
    [
      'with an age between name and verb',
      '“We will sail,” Jane Roe, 45, said.',
      '“We will sail,”: Jane Roe (cue after the quote, sure)',
    ],
    [
      'with a clause between name and verb',
      '“We will sail,” Jane Roe, who has run the union since 2019, said.',
      '“We will sail,”: Jane Roe (cue after the quote, sure)',
    ],
    [
      'and whoever is told is not the speaker',
      '“We will sail,” Jane Roe told John Doe.',
      '“We will sail,”: Jane Roe (cue after the quote, sure)',
    ],
    [
      'decides against a cue before the next quotation',
      '“We will sail,” Jane Roe said. John Doe said: “They will not.”',
      '“We will sail,”: Jane Roe (cue after the quote, sure)',
      '“They will not.”: John Doe (cue before the quote, sure)',
    ],
  ])
})

describe(credited.name, () => {
  table([
    [
      'a person before the words',
      'According to Jane Roe, the talks will “go on”.',
      '“go on”: Jane Roe (credited with “according to”, sure)',
    ],
    [
      'a person after them',
      'The talks will “go on for weeks”, according to Jane Roe.',
      '“go on for weeks”: Jane Roe (credited with “according to”, sure)',
    ],
    [
      'a body that nobody speaks for',
      'According to the Ferry Union, the plan is “a farce”.',
      '“a farce”: Ferry Union (organisation) (credited with “according to”, sure)',
    ],
  ])
})

describe(cueBefore.name, () => {
  table([
    [
      'a colon',
      'Jane Roe said: “We will not sign.”',
      '“We will not sign.”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'a comma',
      'Jane Roe said, “We will not sign.”',
      '“We will not sign.”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'what she called it',
      'Jane Roe called it “a farce”.',
      '“a farce”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'words in the middle of what she said',
      'Jane Roe said that talks, “if any”, must wait.',
      '“if any”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'two bits of one sentence',
      'Jane Roe said it was “not a good day”, and that it was “not the last one”.',
      '“not a good day”: Jane Roe (cue before the quote, sure)',
      '“not the last one”: Jane Roe (cue before the quote, sure)',
    ],
  ])
})

describe(speakerLabel.name, () => {
  table([
    [
      'a name and a colon',
      'Jane Roe: “We will not sign.”',
      '“We will not sign.”: Jane Roe (name and colon before the quote, sure)',
    ],
    [
      'a clock before the name',
      '17:09 Jane Roe, last question: “No.”',
      '“No.”: Jane Roe (name and colon before the quote, likely)',
    ],
  ])
})

describe(sameBreath.name, () => {
  table([
    [
      'what follows the cue',
      '“The boats will wait,” Jane Roe said. “We will write to them next week.”',
      '“The boats will wait,”: Jane Roe (cue after the quote, sure)',
      '“We will write to them next week.”: Jane Roe (goes on from the quote before, sure)',
    ],
    [
      'what follows in the next paragraph',
      '“We all want the boats to sail,” Jane Roe said.\n“But we are ready to wait.”',
      '“We all want the boats to sail,”: Jane Roe (cue after the quote, sure)',
      '“But we are ready to wait.”: Jane Roe (goes on from the quote before, sure)',
    ],
  ])
})

describe(subjectOfSentence.name, () => {
  table([
    [
      'whoever the sentence is about, where no verb of saying stands',
      'Jane Roe was clear: there would be “no part of it for the crews to sign”.',
      '“no part of it for the crews to sign”: Jane Roe (subject of the sentence, likely)',
    ],
  ])
})

describe(outerSpeaker.name, () => {
  table([
    [
      'inner words that nobody else is named for',
      '“They call it ‘a victory’,” Jane Roe said.',
      '“They call it ‘a victory’,”: Jane Roe (cue after the quote, sure)',
      '“a victory”: Jane Roe (speaker of the quote around it, likely)',
    ],
    [
      'not where the quotation names somebody',
      '“John Doe called it ‘a victory’,” Jane Roe said.',
      '“John Doe called it ‘a victory’,”: Jane Roe (cue after the quote, sure)',
      '“a victory”: John Doe (cue before the quote, sure)',
    ],
  ])
})

describe(underHeading.name, () => {
  table([
    [
      'a sub-heading in single marks over the words it shortens',
      'The crews met in the hall on Monday.\n‘No boat will sail’\nJane Roe said on Monday that no boat would sail before the crews are paid.',
      '“No boat will sail”: Jane Roe (heading over the speaker’s words, likely)',
    ],
  ])
})

describe(sameParagraph.name, () => {
  table([
    [
      'whoever spoke before in the paragraph',
      'Jane Roe said: “It was a long day.” Then, after a while: “Good night.”',
      '“It was a long day.”: Jane Roe (cue before the quote, sure)',
      '“Good night.”: Jane Roe (same paragraph, likely)',
    ],
    [
      'whoever the sentence before is about',
      'Jane Roe was tired, she told us. “I have said it all.”',
      '“I have said it all.”: Jane Roe (same paragraph, likely)',
    ],
  ])
})

describe(paragraphBefore.name, () => {
  table([
    [
      'whoever was asked in the paragraph before',
      'Jane Roe was asked what comes next.\n“Nothing,” came the answer.',
      '“Nothing,”: Jane Roe (speaker of the paragraph before, likely)',
    ],
    [
      'never across a sub-heading',
      'Jane Roe said on Monday that she was tired.\nBread and boats\n“Nothing comes of nothing.”',
      '“Nothing comes of nothing.”: nobody known (speaker of the paragraph before, open)',
    ],
  ])
})

describe('what the rules see in hard places', () => {
  table([
    [
      'critics before “but”, each to their own',
      'Critics called the plan “reckless”, but Jane Roe said it was “the only one”.',
      '“reckless”: Critics (plural) (cue before the quote, sure)',
      '“the only one”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'somebody for whom it is so',
      'John Doe met Jane Roe. For Roe, the offer is “an insult to all”.',
      '“an insult to all”: Jane Roe (credited with “according to”, sure)',
    ],
    [
      'somebody who put it so',
      'John Doe met Jane Roe. As Roe put it, “lamps are not a luxury”.',
      '“lamps are not a luxury”: Jane Roe (cue before the quote, sure)',
    ],
    [
      'never a town that is only named',
      'No boat left the harbour of Skarn.\n“Nobody knows why it is so.”',
      '“Nobody knows why it is so.”: nobody known (speaker of the paragraph before, open)',
    ],
    [
      'two people in one sentence, each to their own',
      'Jane Roe called the plan “a farce” and John Doe called it “a good plan”.',
      '“a farce”: Jane Roe (cue before the quote, sure)',
      '“a good plan”: John Doe (cue before the quote, sure)',
    ],
    [
      'whoever runs on over paragraphs and is named at the end',
      'Foreign Minister Jane Roe met the crews.\n“We have read it twice.\n“We will not sign,” Roe said.',
      '“We have read it twice.\n\n“We will not sign,”: Jane Roe (cue after the quote, sure)',
    ],
    [
      'a full stop inside the marks before a cue and nothing else',
      '“We will not sign.” Jane Roe said.',
      '“We will not sign.”: Jane Roe (cue after the quote, likely)',
    ],
    [
      'three full stops inside the marks before a cue',
      '“We will sign one day...” Jane Roe said.',
      '“We will sign one day...”: Jane Roe (cue after the quote, likely)',
    ],
    [
      'guillemets set off by spaces before a cue',
      '« We will not sign », Jane Roe said.',
      '“We will not sign”: Jane Roe (cue after the quote, sure)',
    ],
    [
      'somebody whose opinion it is',
      'In Jane Roe’s opinion, this is “no answer at all”.',
      '“no answer at all”: Jane Roe (credited with “according to”, sure)',
    ],
    [
      'a crowd that chants',
      '“Bread first!” the crews chanted at the gate.',
      '“Bread first!”: crews (organisation) (cue after the quote, sure)',
    ],
  ])
})

describe('sentences from newspapers', () => {
  const under = (lines: string) =>
    `Transport Minister Tomas Brandt met Mira Halvorsen, the union leader, on Monday.\n${lines}`
  const rows: Row[] = [
    [
      'words inside a sentence and a pronoun after',
      'The strike, now in its ninth day, has “nothing to do with lamps,” Brandt said.\n“It’s about money,” he said, adding that the union was “not being honest.”',
      '“nothing to do with lamps,”: Tomas Brandt (cue after the quote, sure)',
      '“It’s about money,”: Tomas Brandt (cue after the quote, sure)',
      '“not being honest.”: Tomas Brandt (cue before the quote, sure)',
    ],
    [
      'a sentence in short before the cue',
      'Halvorsen rejected that. “The minister has not set foot on the pier,” she said.',
      '“The minister has not set foot on the pier,”: Mira Halvorsen (cue after the quote, sure)',
    ],
    [
      'a paper credited at the end',
      'Halvorsen said the crews were “exhausted” and that “no one has slept in a week,” according to the Harbour Gazette.',
      '“exhausted”: Mira Halvorsen, told by Harbour Gazette (organisation) (cue before the quote, sure)',
      '“no one has slept in a week,”: Mira Halvorsen, told by Harbour Gazette (organisation) (cue before the quote, sure)',
    ],
    [
      'what somebody posted',
      'In a post on X, Halvorsen wrote: “Nine days. No lamps.”',
      '“Nine days. No lamps.”: Mira Halvorsen (cue before the quote, sure)',
    ],
    [
      'somebody’s spokesman with a name',
      'Brandt’s spokesman, Pavel Lund, said the minister was “confident” of a deal.',
      '“confident”: Pavel Lund (cue before the quote, sure)',
    ],
    [
      'somebody’s spokesman without one',
      'A spokesman for Brandt said the minister was “confident” of a deal.',
      '“confident”: A spokesman for Brandt (unnamed) (cue before the quote, sure)',
    ],
    [
      'a clause about the speaker between dashes',
      'Halvorsen – who has led the union since 2019 – called the offer “insulting” and “a joke”.',
      '“insulting”: Mira Halvorsen (cue before the quote, sure)',
      '“a joke”: Mira Halvorsen (cue before the quote, sure)',
    ],
    [
      'a paper that is told something',
      'Speaking to the Evening Bell, Anna Lund, whose husband works on the night boat, said: “I don’t sleep when he sails.”',
      '“I don’t sleep when he sails.”: Anna Lund (cue before the quote, sure)',
    ],
    [
      'asked and replied',
      'Asked whether she would resign, Halvorsen replied: “Why would I?”',
      '“Why would I?”: Mira Halvorsen (cue before the quote, sure)',
    ],
    [
      '“for his part”',
      'Brandt, for his part, insisted there was “no plan B”.',
      '“no plan B”: Tomas Brandt (cue before the quote, sure)',
    ],
    [
      'on behalf of another',
      'Deputy minister Olga Stern, speaking on behalf of Brandt, said “the offer stands”.',
      '“the offer stands”: Olga Stern (cue before the quote, sure)',
    ],
    [
      '“as he called it”',
      'The minister’s “final offer”, as he called it on Monday, expires at noon.',
      '“final offer”: Tomas Brandt (cue after the quote, sure)',
    ],
    [
      'another person named inside what is said',
      'Halvorsen warned that “there will be an accident”, and that Brandt “will answer for it”.',
      '“there will be an accident”: Mira Halvorsen (cue before the quote, sure)',
      '“will answer for it”: Mira Halvorsen (cue before the quote, sure)',
    ],
    [
      'a question of the reporter’s between two answers',
      '“They’re coming,” Brandt said of the lamps. And the money? “That too.”',
      '“They’re coming,”: Tomas Brandt (cue after the quote, sure)',
      '“That too.”: Tomas Brandt (same paragraph, likely)',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...decided) => {
    expect(decidedBy(under(lines))).toEqual(decided)
  })
})
