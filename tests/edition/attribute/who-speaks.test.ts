import { describe, expect, it } from 'vitest'
import { saidBy } from './read-attributions.ts'

/** What is seen, the lines of the article, and a line a quotation. */
function table(rows: readonly (readonly [string, string, ...string[]])[]): void {
  it.each(rows)('%s', (_, lines, ...said) => {
    expect(saidBy(lines)).toEqual(said)
  })
}

const BEFORE = 'The hall in Exampleton was full. Mary Major of the council had called voters together.\n'

describe('a subject after the quote, with much about it before the verb', () => {
  table([
    [
      'what the person was, in two appositions',
      `${BEFORE}“It will never be the same,” John Doe, the Liberal attorney general of Exampleshire, one of the counties suing the agency, said at an event.`,
      '“It will never be the same,”: John Doe',
    ],
    [
      'a party in brackets, and an office',
      `${BEFORE}“They would just go and get them,” Rep. John Doe (R-Ohio), an oversight panel member, said by telephone.`,
      '“They would just go and get them,”: John Doe',
    ],
    [
      'a small title and a party in brackets',
      `${BEFORE}“We are tying their hands,” state Sen. John Doe (D) said about halfway through.`,
      '“We are tying their hands,”: John Doe',
    ],
    [
      'an age and a town',
      `${BEFORE}“I will vote for neither,” John Doe, 30, of Skarn, N.C., who was among those polled, said.`,
      '“I will vote for neither,”: John Doe',
    ],
    [
      'where the person teaches',
      `${BEFORE}“It is a matter of law,” Pierre de Roe, a professor in public law at the University of Exampleton in Ternland, wrote.`,
      '“It is a matter of law,”: Pierre de Roe',
    ],
    [
      'an office with a body in it, and another office',
      `${BEFORE}“Every year there are stories,” John Doe, a former political director of the Dockers’ Union and a progressive organizer, wrote in an email.`,
      '“Every year there are stories,”: John Doe',
    ],
    [
      'a verb that is none of saying',
      `${BEFORE}“The Courier claims so,” Doe started.`,
      '“The Courier claims so,”: Doe',
    ],
    ['“shot back”', `${BEFORE}“They want it free,” Doe shot back with a laugh.`, '“They want it free,”: Doe'],
  ])
})

describe('an inverted verb and its subject', () => {
  table([
    [
      'words about the person before the name',
      `${BEFORE}“It holds no weight,” said flood widow Jane Roe.`,
      '“It holds no weight,”: Jane Roe',
    ],
    [
      'a number among them',
      `${BEFORE}“It holds no weight,” said 9/11 widow Jane Roe.`,
      '“It holds no weight,”: Jane Roe',
    ],
    [
      '“the Rev.”',
      `${BEFORE}“To be frank, no,” said the Rev. John Doe, of the Mariners’ Chapel.`,
      '“To be frank, no,”: John Doe',
    ],
    [
      'a body, a trade and a name',
      `${BEFORE}“We gave a lot,” said Exampleshire nutrition-supplement executive John Doe, who backs the plan.`,
      '“We gave a lot,”: John Doe',
    ],
    [
      'a body’s spokesman with a rank',
      `${BEFORE}“No change,” said Ministry spokesman Navy Capt. John Doe.`,
      '“No change,”: John Doe',
    ],
    [
      'a master of ceremonies',
      `${BEFORE}“Thanks,” said master of ceremonies Asab Al-Doe, an engineer.`,
      '“Thanks,”: Asab Al-Doe',
    ],
    [
      'a name after words for somebody',
      `${BEFORE}“He was kind,” said another brother, John Doe, who left.`,
      '“He was kind,”: John Doe',
    ],
    [
      'one of several, by name',
      `${BEFORE}“He was kind,” said one of the school’s top executives, John Doe.`,
      '“He was kind,”: John Doe',
    ],
    [
      'the bureau’s director by name',
      `${BEFORE}“He was kind,” said the bureau’s director, John B. Doe, on Monday.`,
      '“He was kind,”: John B. Doe',
    ],
  ])
})

describe('a verb that closes the sentence', () => {
  table([
    [
      'name and verb after a few words quoted in a clause',
      'Mary Major spoke first.\nA cashier who “steals a handful of coins” is held accountable, Roe said. Nobody laughed.',
      '“steals a handful of coins”: Roe',
    ],
    [
      'verb and name',
      'But Mrs. Major would do well to begin “building bridges” to Mr. Moe, said Jane Roe, a former strategist for the mayor’s campaign.',
      '“building bridges”: Jane Roe',
    ],
    [
      'a mark that opens the sentence’s subject',
      'Major “felt a duty to do something about” the harbour, Roe said.',
      '“felt a duty to do something about”: Roe',
    ],
    [
      'two commas later',
      'The bureau looked for a link between Major and Moe and did not find “ties of any consequence,” aside from the two knowing each other, said the bureau’s director, John B. Doe, on Monday.',
      '“ties of any consequence,”: John B. Doe',
    ],
  ])
})

describe('a verb without a subject of its own', () => {
  table([
    [
      'a headline that goes on with another verb',
      'Rep. Jane Roe slams Doe, praises Major as ‘a work horse’\nJane Roe spoke to the crews on Friday.',
      '“a work horse”: Jane Roe',
    ],
    [
      'a participle after “with”',
      'The crews were quick to chime in, with John Doe tweeting that it was “a disaster”.',
      '“a disaster”: John Doe',
    ],
    [
      'a participle after a town and its county',
      'Speaking at a town hall event in Skarn, New Hampshire, Doe went after Major, calling him “a total stiff.”',
      '“a total stiff.”: Doe',
    ],
    [
      'a brag about what was thanked for',
      'Roe, star of a television show, thanked Major for “taking these steps to make us safer.”',
      '“taking these steps to make us safer.”: Roe',
    ],
    [
      'said, and not said by',
      'Sen. Jane Roe (D-Mo.), who has endorsed Major, said Doe has pushed her to be “stronger”.',
      '“stronger”: Jane Roe',
    ],
    [
      'party and office between',
      'Sen. Jane Roe (R-Texas), also a Liberal presidential hopeful, called the club “abhorrent” in a tweet.',
      '“abhorrent”: Jane Roe',
    ],
    [
      'a party in brackets is nobody',
      'On Tuesday in Skarn, OH, after winning, Gov. Jane Roe (R-OH), said, “I am getting ready.”',
      '“I am getting ready.”: Jane Roe',
    ],
    [
      'a place line before the sentence',
      'SKARN (ANS) – Liberal Jane Roe has taken a swipe at Doe, saying that “loud words” do harm.',
      '“loud words”: Jane Roe',
    ],
  ])
})

describe('one’s words named as such', () => {
  table([
    [
      'a claim with its clause',
      'The Courier looked into Doe’s claim that there have been “thousands of floods” in the town.',
      '“thousands of floods”: Doe',
    ],
    ['a pledge', 'The concerns go beyond Doe’s pledge to be “neutral” in the talks.', '“neutral”: Doe'],
    [
      'a promise the words describe',
      'It is the pull of Doe’s “if you like it, you can keep it” promise.',
      '“if you like it, you can keep it”: Doe',
    ],
    [
      'a dictum after a copula',
      'Doe’s dictum to his apprentices was, “It is no story without a storm.”',
      '“It is no story without a storm.”: Doe',
    ],
    [
      'a judgement on another’s claim',
      'Jane Roe said Thursday that Doe’s claim about the harbour is “simply not true.”',
      '“simply not true.”: Jane Roe',
    ],
    [
      'an answer to another’s remarks',
      'Responding to Doe’s remarks, Roe wrote: “I think it has been tough.”',
      '“I think it has been tough.”: Roe',
    ],
    ['a document of one’s own', 'Jane Roe’s letter said the plan was “a farce”.', '“a farce”: Jane Roe'],
  ])
})

describe('a colon', () => {
  table([
    [
      'after whom the words were for',
      'Majority Leader Jane Roe delivered a blunt message to Doe: “It is time to stop.”',
      '“It is time to stop.”: Jane Roe',
    ],
    [
      'after a paper they were given to',
      'The former mayor Jane Roe broke down what was odd about it to the Ternland newspaper Skarn Blad: “What Doe did was blunt.”',
      '“What Doe did was blunt.”: Jane Roe',
    ],
  ])
})

describe('two quotations in a paragraph', () => {
  table([
    [
      'a company called by its name is nobody who speaks',
      '“They advertise against me,” Roe said, referring to a fund called Future45 paid by Mary Major and John Doe. “So they clearly think I will win.”',
      '“They advertise against me,”: Roe',
      '“So they clearly think I will win.”: Roe',
    ],
    [
      'somebody asks inside the sentence of the first',
      '“I am not paid!” Doe declared, a point he likes to make after a broadcast during which callers asked how much he got. “I make my own money.”',
      '“I am not paid!”: Doe',
      '“I make my own money.”: Doe',
    ],
    [
      'the next sentence is somebody else’s',
      'Axel Doe emailed her condolences, telling her, “you are an all-star player!” Mary Major replied to him that it was an “honor to serve”.',
      '“you are an all-star player!”: Axel Doe',
      '“honor to serve”: Mary Major',
    ],
    [
      'a question and what its critics made of it',
      'Roe, exasperated, famously responded: “What difference does it make?” Her critics cited it as proof.',
      '“What difference does it make?”: Roe',
    ],
  ])
})

describe('signatures under the words', () => {
  table([
    [
      'a dash and a name in a line of its own',
      'Major had said little of money.\n“I went there before the flood.”\n- Jane Roe\nRoe overstates it.',
      '“I went there before the flood.”: Jane Roe',
    ],
    [
      'with a town',
      'Major had said little of money.\n“The whole idea is odd.”\n—Jane Roe, Skarn',
      '“The whole idea is odd.”: Jane Roe',
    ],
  ])
})

describe('names that are words elsewhere', () => {
  table([
    ['a month', `${BEFORE}“We go,” said Theresa May.`, '“We go,”: Theresa May'],
    [
      'a verb',
      `${BEFORE}“How do we win?” Will Doe, the chairman for the county, said of it.`,
      '“How do we win?”: Will Doe',
    ],
    [
      'an office in small letters before the name',
      'Former secretary of state Jane Rodham Roe: “We learned that.”',
      '“We learned that.”: Jane Rodham Roe',
    ],
  ])
})

describe('verbs that stand in no table', () => {
  table([
    [
      'before a full name',
      `${BEFORE}“Silly boys,” chortled Jane Roe, 22, who founded the club.`,
      '“Silly boys,”: Jane Roe',
    ],
    ['after a question', `${BEFORE}“Would it be so?” Jane Doe persisted.`, '“Would it be so?”: Jane Doe'],
    [
      'a form that looks like a noun',
      'John Doe claims the harbour is “closed for good”.',
      '“closed for good”: John Doe',
    ],
  ])
})

describe('somebody nobody names', () => {
  table([
    [
      '“another”',
      'John Doe posted a picture.\nAnother tweeted, “She is above the rules.”',
      '“She is above the rules.”: Another (unnamed)',
    ],
    [
      'one of a party',
      `${BEFORE}“It was no argument,” said one Liberal familiar with the talks.`,
      '“It was no argument,”: one Liberal (unnamed)',
    ],
    [
      'a voice in a film',
      `${BEFORE}“Why did she wait?” a narrator in the council’s film asks.`,
      '“Why did she wait?”: a narrator (unnamed)',
    ],
    [
      'a crowd on the move',
      `${BEFORE}Protesters marching through the streets chanted “What curfew?”`,
      '“What curfew?”: Protesters (plural)',
    ],
  ])
})

describe('“they”', () => {
  table([
    [
      'two just named together',
      'Jane Roe and John Doe came by boat. They called the plan “a farce”.',
      '“a farce”: Jane Roe and John Doe (plural)',
    ],
  ])
})

describe('words for somebody who has been named', () => {
  table([
    [
      'a home',
      'Sen. John Doe spoke in Skarn. Asked about the harbour, the Vermont senator said it was “slow”.',
      '“slow”: John Doe',
    ],
    [
      'a candidacy',
      'John Doe is saying little. The Liberal presidential nominee has wondered whether it will be “fair”.',
      '“fair”: John Doe',
    ],
    [
      'an age',
      'Mary Major spoke about leave. Pressed on it, the 34-year-old mother of three replied, “It is meant to help.”',
      '“It is meant to help.”: Mary Major',
    ],
    [
      'an honorific told by its office',
      'Gov. Jane Roe came by boat. John Doe stayed. The governor said it was “cold”.',
      '“cold”: Jane Roe',
    ],
  ])
})

describe('a transcript between marks', () => {
  table([
    [
      'labels in capitals take turns',
      'Jane Roe met Skarn Radio’s John Doe.\n“DOE: Will you sign?”\n“MS. ROE: We will not sign.”\n“DOE: And why will you not do so?”',
      '“DOE: Will you sign?”: John Doe',
      '“MS. ROE: We will not sign.”: Jane Roe',
      '“DOE: And why will you not do so?”: John Doe',
    ],
    [
      'one word in capitals is no label',
      'Jane Roe posted: “BREAKING: We will not sign.”',
      '“BREAKING: We will not sign.”: Jane Roe',
    ],
  ])
})

describe('a transcript without marks', () => {
  table([
    [
      'labels in capitals are the people of the article',
      'Mayor Jane Roe spoke to John Doe of Skarn Radio on Sunday about the harbour.\nDOE: And obviously you want it open in spring?\nROE: I do, because I know it well.\nDOE: Since when?\nROE: Since I was a child on the quay.',
      '“And obviously you want it open in spring?”: John Doe',
      '“I do, because I know it well.”: Jane Roe',
      '“Since when?”: John Doe',
      '“Since I was a child on the quay.”: Jane Roe',
    ],
  ])
})

describe('a headline in title case', () => {
  table([
    [
      'a given name takes the word behind it along',
      'Gwen Roe Slams Harbour Plan As ‘A Long Farce’\nThe crews met on Friday.',
      '“A Long Farce”: Gwen Roe',
    ],
  ])
})

describe('what a fact-checker found', () => {
  table([
    [
      'the prime minister is not the minister of another country',
      'Tern minister Bo Borowski spoke first. The prime minister, who told the house that he had “full confidence” in her, left.',
      '“full confidence”: prime minister',
    ],
    [
      'an answer after a question mark is its owner’s',
      'Ann Morrow met Bo Pell, and Pell laughed. Morrow’s reply? “There is nobody home.”',
      '“There is nobody home.”: Ann Morrow',
    ],
    [
      'a guard stands on a picket line',
      'Bo Pell was there. “They lied to us,” a guard on the picket line tells our reporter.',
      '“They lied to us,”: a guard (unnamed)',
    ],
    [
      'a day in the place line',
      'BRENHAVEN, 3 March (ANS) — The chief Karin Holst called it “a wrecking exercise”.',
      '“a wrecking exercise”: Karin Holst',
    ],
    [
      'who tells of the speaker by name is not the speaker',
      'A talk with Jane Roe\nQ: Will you swim?\nROE: I will swim until I am ninety.\nRoe pauses and pours the tea for us both.\nQ: And then?\nROE: Then I will sit by the sea.',
      '“Will you swim?”: Q (unnamed)',
      '“I will swim until I am ninety.”: Jane Roe',
      '“And then?”: Q (unnamed)',
      '“Then I will sit by the sea.”: Jane Roe',
    ],
  ])
})

describe('what a tester found', () => {
  table([
    [
      'whoever is quoted as saying speaks, not the paper',
      'The Herald quoted Ian Moss as saying that it was “a matter of hours”.',
      '“a matter of hours”: Ian Moss',
    ],
    [
      'so also in the passive',
      'Petr Hanak was quoted by the agency as saying: “We are ready.”',
      '“We are ready.”: Petr Hanak',
    ],
    [
      'a diplomat without a name is not the minister',
      'Foreign Minister Lidia Morav met Anton Belic. A Western diplomat said the two had spent an hour alone. “There was shouting,” the diplomat said.',
      '“There was shouting,”: A Western diplomat (unnamed)',
    ],
    [
      'whoever smiled in a clause of its own is not meant',
      'While Anna Reid smiled, Clara Holt frowned. “It was a trap,” she said.',
      '“It was a trap,”: Clara Holt',
    ],
    [
      'another is not the one before',
      '“Who wrote this?” asked one netizen. “My cat could do better,” wrote another.',
      '“Who wrote this?”: one netizen (unnamed)',
      '“My cat could do better,”: another (unnamed)',
    ],
    [
      'laughter is no cue',
      'Bridget Oakes met the press. “I ran barefoot,” Oakes said. “In the snow.” Reporters laughed.',
      '“I ran barefoot,”: Bridget Oakes',
      '“In the snow.”: Bridget Oakes',
    ],
    [
      'whoever is accused does not say so',
      'Mayor Jane Holt was accused of “gross negligence” on Monday.',
      '“gross negligence”: nobody known',
    ],
    [
      'how somebody felt in a headline is no given name',
      'Angry Hale hits back at critics\nWarren Hale left at noon. “I am not angry,” Hale said.',
      '“I am not angry,”: Warren Hale',
    ],
    [
      'the Australian is somebody known',
      'Rosa Kline won in three sets. “I was lucky,” she said. The Australian added: “The wind helped.”',
      '“I was lucky,”: Rosa Kline',
      '“The wind helped.”: Rosa Kline',
    ],
    [
      'a name behind an office and “the”',
      'The minister, the Rev. Callum Baird, was calm. “The sea gives,” he said.',
      '“The sea gives,”: Callum Baird',
    ],
    [
      'in the words of somebody',
      'The plan is, in the words of Hugh Dorn, “a leaky bucket”.',
      '“a leaky bucket”: Hugh Dorn',
    ],
  ])
})

describe('words that only look like a cue', () => {
  table([
    [
      'a verb of being behind the words says nothing',
      '“We will sail!” Jane Roe was off.',
      '“We will sail!”: nobody known',
    ],
    [
      'a verb that has had its words leads in no others for sure',
      'They laughed at Jane Roe, who had spoken of “a farce”: “Let her walk.”',
      '“a farce”: Jane Roe',
      '“Let her walk.”: Jane Roe',
    ],
    [
      'a clause about others with quoted words in it is the teller’s',
      'John Doe recalled that Jane Roe had cursed those who “oppose” the “great wall”.',
      '“oppose”: John Doe',
      '“great wall”: John Doe',
    ],
    [
      'whoever passes a reply on without a comma is who tells it',
      'Roe’s reply was as Doe had told it: “Never.”',
      '“Never.”: Doe',
    ],
    [
      'what a claim is called is no part of it',
      'Roe’s claim that the harbour is closed as “a joke” fell flat.',
      '“a joke”: nobody known',
    ],
    [
      'an idea behind a pledge is not the pledge',
      'The idea behind Roe’s pledge is to be “neutral” in the talks.',
      '“neutral”: nobody known',
    ],
    [
      'an answer in an interview that introduces nobody is nobody’s',
      'Q: Who met?\nA: We met for an hour.\nQ: For long?\nA: We met for two.',
      '“Who met?”: Q (unnamed)',
      '“We met for an hour.”: nobody known',
      '“For long?”: Q (unnamed)',
      '“We met for two.”: nobody known',
    ],
  ])
})

describe('a label that is an office alone', () => {
  table([
    [
      'is who speaks behind it',
      'MINISTER: We met.\nPRESIDENT: We did.\nMINISTER: For an hour.',
      '“We met.”: MINISTER',
      '“We did.”: PRESIDENT',
      '“For an hour.”: MINISTER',
    ],
  ])
})

describe('a heading that names nobody', () => {
  table([
    [
      'is nobody’s where another heading stands before the cue',
      'The crews met.\n‘We will never sign’\nThe rain fell.\n‘We will sign’\nJane Roe said she would never sign this paper.',
      '“We will never sign”: nobody known',
      '“We will sign”: nobody known',
    ],
  ])
})
