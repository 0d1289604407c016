import { describe, expect, it } from 'vitest'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'
import { countArticleWords } from '../../../src/edition/text/count-article-words.ts'
import { readArticle, readSeedFile, stampsOf, tableOf } from './read-article.ts'

/** A report long enough for a headline over it. */
const report = 'The talks went on until night. Nobody signed.'

describe('a line of a plain text is', () => {
  const cases: [string, string, string[]][] = [
    [
      'a paragraph, whether or not a blank line parts it from the next',
      'One went.\nTwo stayed.\n\nThree slept.',
      ['paragraph: One went.', 'paragraph: Two stayed.', 'paragraph: Three slept.'],
    ],
    [
      'a paragraph with all its characters: no Markdown in a .txt',
      '1. *Roe* left.\n# 2 stayed.\n> “No,” she said.',
      ['paragraph: 1. *Roe* left.', 'paragraph: # 2 stayed.', 'paragraph: > “No,” she said.'],
    ],
    [
      'a paragraph after every kind of line end',
      'One went.\r\nTwo stayed.\rThree slept.\n',
      ['paragraph: One went.', 'paragraph: Two stayed.', 'paragraph: Three slept.'],
    ],
    [
      'the headline, if it is first and no sentence',
      `Talks end\n${report}`,
      ['headline: Talks end', `paragraph: ${report}`],
    ],
    [
      'no headline where it is a sentence',
      `Talks end.\n${report}`,
      ['paragraph: Talks end.', `paragraph: ${report}`],
    ],
    [
      'the headline with a question mark, an exclamation, a quotation',
      `BRIDGE SHUT! Who says ‘never’?\n${report}`,
      ['headline: BRIDGE SHUT! Who says ‘never’?', `paragraph: ${report}`],
    ],
    [
      'the headline where it ends in initials',
      `Ship leaves for U.S.\n${report}`,
      ['headline: Ship leaves for U.S.', `paragraph: ${report}`],
    ],
    ['no headline where nothing follows', 'Talks end', ['paragraph: Talks end']],
    [
      'no headline where a report breaks off',
      `The talks ended late. Nobody\n${report}`,
      ['paragraph: The talks ended late. Nobody', `paragraph: ${report}`],
    ],
    [
      'a turn in a conversation and no headline',
      'MINISTER ROE: We will\nQUESTION: When?\nMINISTER ROE: Soon.',
      ['paragraph: MINISTER ROE: We will', 'paragraph: QUESTION: When?', 'paragraph: MINISTER ROE: Soon.'],
    ],
    [
      'the headline with a word in capitals and a colon',
      `LIVE: talks at the port\n${report}`,
      ['headline: LIVE: talks at the port', `paragraph: ${report}`],
    ],
    [
      'a sub-heading between paragraphs, in single marks or none',
      `${report}\nPay safe in March\n${report}\n‘Not one lorry’\n${report}`,
      [
        `paragraph: ${report}`,
        'subheading: Pay safe in March',
        `paragraph: ${report}`,
        'subheading: ‘Not one lorry’',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a paragraph where it is short but holds speech',
      `${report}\n“No,” she said.\n${report}\nRoe: “I came to listen\n${report}\n“We will sign”\n${report}`,
      [
        `paragraph: ${report}`,
        'paragraph: “No,” she said.',
        `paragraph: ${report}`,
        'paragraph: Roe: “I came to listen',
        `paragraph: ${report}`,
        'paragraph: “We will sign”',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a paragraph where several without stops stand in a row: a list, or verse',
      `${report}\nRoses are red\nViolets are blue\n${report}`,
      [
        `paragraph: ${report}`,
        'paragraph: Roses are red',
        'paragraph: Violets are blue',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a paragraph where it was broken in two',
      `${report}\nRoe, who called it an act of folly and a\nwaste of time.`,
      [
        `paragraph: ${report}`,
        'paragraph: Roe, who called it an act of folly and a',
        'paragraph: waste of time.',
      ],
    ],
    [
      'a paragraph where a live blog gives the time',
      `LIVE: the talks\n16:40 Doors open\n${report}`,
      ['headline: LIVE: the talks', 'paragraph: 16:40 Doors open', `paragraph: ${report}`],
    ],
    [
      'a sub-heading where questions head the sections',
      `The strike\nWho began?\n${report}\nWho pays?\n${report}\nWhat next?\n${report}`,
      [
        'headline: The strike',
        'subheading: Who began?',
        `paragraph: ${report}`,
        'subheading: Who pays?',
        `paragraph: ${report}`,
        'subheading: What next?',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a paragraph where a single question is rhetoric, and where an interviewer asks',
      `The strike\n${report}\nWhy?\n${report}\nWhat do you think?\n${report}\nWhat do we know?\n${report}`,
      [
        'headline: The strike',
        `paragraph: ${report}`,
        'paragraph: Why?',
        `paragraph: ${report}`,
        'paragraph: What do you think?',
        `paragraph: ${report}`,
        'paragraph: What do we know?',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a name over a pull quote in the first person, with a full stop or without',
      `${report}\nJane Roe, minister of trade.\nWe will not sign.\nJohn de la Doe – union leader\nI would like to hear it from her.`,
      [
        `paragraph: ${report}`,
        'nameline: Jane Roe, minister of trade.',
        'paragraph: We will not sign.',
        'nameline: John de la Doe – union leader',
        'paragraph: I would like to hear it from her.',
      ],
    ],
    [
      'a name over words in marks',
      `${report}\nJane Roe, Trade Minister\n“Never.”\n${report}`,
      [
        `paragraph: ${report}`,
        'nameline: Jane Roe, Trade Minister',
        'paragraph: “Never.”',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a name over a pull quote in the third person, where another one shows the layout',
      `${report}\nJane Roe, minister of trade\nI will not sign.\nJohn Doe, union leader\nThe port will stop in April.`,
      [
        `paragraph: ${report}`,
        'nameline: Jane Roe, minister of trade',
        'paragraph: I will not sign.',
        'nameline: John Doe, union leader',
        'paragraph: The port will stop in April.',
      ],
    ],
    [
      'a name over the words of a passer-by, with her age',
      `${report}\nJane Roe, 62, baker\nMy oven went cold.`,
      [`paragraph: ${report}`, 'nameline: Jane Roe, 62, baker', 'paragraph: My oven went cold.'],
    ],
    [
      'a caption where the line below tells about someone',
      `${report}\nJane Roe, minister of trade\nThe minister said “no” to all of it.`,
      [
        `paragraph: ${report}`,
        'caption: Jane Roe, minister of trade',
        'paragraph: The minister said “no” to all of it.',
      ],
    ],
    [
      'a place and no name',
      `${report}\nSkarn, Norland\nI arrived at noon.`,
      [`paragraph: ${report}`, 'subheading: Skarn, Norland', 'paragraph: I arrived at noon.'],
    ],
    [
      'a caption with a full date and no stop, or with a label, or pointing',
      `${report}\nMinister Roe at the port of Skarn, June 9, 2021\nPhoto: Jane Roe, who calls it "a farce", leaves.\nJane Roe (left) on the quay\n${report}`,
      [
        `paragraph: ${report}`,
        'caption: Minister Roe at the port of Skarn, June 9, 2021',
        'caption: Photo: Jane Roe, who calls it "a farce", leaves.',
        'caption: Jane Roe (left) on the quay',
        `paragraph: ${report}`,
      ],
    ],
    [
      'a credit',
      `${report}\nImage: AP\nPhoto by: J. Doe/Strand\n(with Medlar)\nReporting by J. Roe; editing by P. Doe\nSource: Agencies`,
      [
        `paragraph: ${report}`,
        'credit: Image: AP',
        'credit: Photo by: J. Doe/Strand',
        'credit: (with Medlar)',
        'credit: Reporting by J. Roe; editing by P. Doe',
        'credit: Source: Agencies',
      ],
    ],
    [
      'a paragraph that speaks of a source',
      `${report}\nSources: they said a great deal about the talks and about the bridge, all of it off the record.`,
      [
        `paragraph: ${report}`,
        'paragraph: Sources: they said a great deal about the talks and about the bridge, all of it off the record.',
      ],
    ],
    [
      'a byline under the headline',
      `Talks end\nBy L. P. Roe, Shore News Service\n${report}`,
      ['headline: Talks end', 'signature: By L. P. Roe, Shore News Service', `paragraph: ${report}`],
    ],
    [
      'a byline without a name',
      `Talks end\nLantern reporter and Medlar\n${report}`,
      ['headline: Talks end', 'signature: Lantern reporter and Medlar', `paragraph: ${report}`],
    ],
    [
      'a byline of nobody in particular',
      `Talks end\nBy our foreign staff\n${report}`,
      ['headline: Talks end', 'signature: By our foreign staff', `paragraph: ${report}`],
    ],
    [
      'a headline that only begins like a byline',
      `By a thread\n${report}`,
      ['headline: By a thread', `paragraph: ${report}`],
    ],
    [
      'a sentence that begins like a byline',
      `Talks end\nBy Friday the bridge was shut.\n${report}`,
      ['headline: Talks end', 'paragraph: By Friday the bridge was shut.', `paragraph: ${report}`],
    ],
    [
      'a signature in the last line',
      `${report}\nThe newspaper Voice of the Shore`,
      [`paragraph: ${report}`, 'signature: The newspaper Voice of the Shore'],
    ],
    ['a signature after a dash', `${report}\n— J. Roe`, [`paragraph: ${report}`, 'signature: — J. Roe']],
    [
      'metadata, with the letterhead over it; the headline follows',
      `MINISTRY OF TRADE\nFor immediate release\nNew rules for the ferry\n${report}`,
      [
        'metadata: MINISTRY OF TRADE',
        'metadata: For immediate release',
        'headline: New rules for the ferry',
        `paragraph: ${report}`,
      ],
    ],
  ]
  it.each(cases)('%s', (_, text, table) => {
    expect(tableOf(readArticle(text))).toEqual(table)
  })

  it('a name line where story.yaml knows the name', () => {
    const yaml = 'title: T\nspeakers: [{ id: roe, name: Roe of Skarn }]'
    const story = yamlToStory(yaml, { id: 's', path: 's', files: [] })
    const text = `${report}\nRoe of Skarn\nI will not sign.`
    expect(tableOf(readArticle(text, 'a.txt', story))[1]).toBe('nameline: Roe of Skarn')
    expect(tableOf(readArticle(text))[1]).toBe('subheading: Roe of Skarn')
  })

  it('never lost: a byte-order mark and blanks are parts of their own', () => {
    const { parts } = readArticle('\ufeff One went. \u00a0\n')
    expect(parts).toEqual([
      { kind: 'space', start: 0, end: 2 },
      { kind: 'paragraph', start: 2, end: 11 },
      { kind: 'space', start: 11, end: 14 },
    ])
  })

  it('read as quickly in a long file as in a short one', () => {
    // Time of this process, not of the clock: other programs may be running.
    const time = (text: string) => {
      const start = process.cpuUsage()
      readArticle(text)
      return process.cpuUsage(start).user / 1000
    }
    const lines = 'Jane Roe, minister of trade\nHe went home.\nWhy not?\nBy Jane Roe\n'
    time(lines.repeat(500))
    const short = Math.max(...[1, 2, 3].map(() => time(lines.repeat(500))))
    const long = Math.min(...[1, 2].map(() => time(lines.repeat(5000))))
    expect(long).toBeLessThan(short * 30 + 100)
  })
})

describe('what is counted and named', () => {
  it('words of headline, sub-headings and paragraphs, not of stamps and credits', () => {
    const text = `Talks end early\n14 March 2019\n${report}\nPay safe\nIt’s well-known.\nSource: Agencies`
    expect(countArticleWords(readArticle(text))).toBe(3 + 8 + 2 + 2)
  })

  it('the headline as a span of the file, or null', () => {
    expect(readArticle(` Talks end\n${report}`).headline).toEqual({ start: 1, end: 10 })
    expect(readArticle(report).headline).toBeNull()
  })

  it('control characters that are no white space, once', () => {
    expect(readArticle('Nobody\tsigned \u0007everything\u009b.').notices).toEqual([
      {
        kind: 'control-characters',
        message: '2 control characters stand in this text, which a browser may not show: U+0007, U+009B.',
        start: 14,
        end: 15,
        found: '\u0007',
        expected: null,
      },
    ])
    expect(readArticle('A \u001bb \u0001c.').notices).toHaveLength(1)
    expect(readArticle('One\u2028two\u000bthree\fand\u0085four.').notices).toEqual([])
  })

  it('invisible characters that turn the direction of a text, once', () => {
    expect(readArticle('Nobody signed \u202eeverything\u202c.').notices).toEqual([
      {
        kind: 'bidi-controls',
        message:
          '2 invisible characters in this text change the direction in which it is shown: U+202E, U+202C.',
        start: 14,
        end: 15,
        found: '\u202e',
        expected: null,
      },
    ])
    expect(readArticle('Nobody \u2066signed.').notices[0]?.message).toBe(
      'An invisible character in this text changes the direction in which it is shown: U+2066.',
    )
    expect(readArticle('שלום, nobody signed.').notices).toEqual([])
  })
})

describe('the outlet is', () => {
  const outlet = (text: string, file = 'pennant-3.txt') => readArticle(text, file).outlet
  it.each([
    [
      'what the last line signs',
      `${report}\nThe newspaper Voice of the Shore`,
      'voice-of-the-shore',
      'Voice of the Shore',
      'text',
    ],
    [
      'what stands beside the date',
      `Talks end\nShore Radio | 14 March 2019\n${report}`,
      'shore-radio',
      'Shore Radio',
      'text',
    ],
    [
      'the file’s name where a section stands beside the date',
      `Talks end\nPolitics | 14 March 2019\n${report}`,
      'pennant-3',
      'pennant-3',
      'file',
    ],
    ['the file’s name where nothing says it', report, 'pennant-3', 'pennant-3', 'file'],
  ])('%s', (_, text, id, name, by) => {
    expect(outlet(text)).toEqual({ id, name, by })
  })

  it('what the editor says, before anything else', () => {
    const yaml = 'title: T\narticles:\n  a.txt: { outlet: The Pennant }\n  b.txt: { how: unknown }'
    const story = yamlToStory(yaml, { id: 's', path: 's', files: ['a.txt', 'b.txt'] })
    const text = `${report}\nThe newspaper Voice of the Shore`
    expect(readArticle(text, 'a.txt', story).outlet).toEqual({
      id: 'the-pennant',
      name: 'The Pennant',
      by: 'editor',
    })
    expect(readArticle(text, 'b.txt', story).outlet.by).toBe('text')
    expect(readArticle(text, 'toString', story).outlet.by).toBe('text')
  })
})

describe('the five seeds, with what is odd in them', () => {
  const plain = (number: Parameters<typeof readSeedFile>[0]) =>
    tableOf(readSeedFile(number)).filter((line) => !line.startsWith('paragraph'))

  it('000: a stamp before the headline, another in the middle, a caption, another article’s headline', () => {
    expect(plain('000')).toEqual([
      'stamp: date 2022-01-21',
      'headline: Blinken tells Lavrov that if Russia crosses Ukraine border it will face extensive response',
      'stamp: 09:56 2022.01.21 (updated: 11:06 2022.01.21)',
      'caption: Russian Chancellor Sergei Lavrov during a press conference after meeting with Secretary of State Antony Blinken in Geneva, January 21, 2022',
      'subheading: Russia has never threatened Ukrainian people and does not intend to attack Ukraine, says Lavrov',
    ])
    expect(stampsOf(readSeedFile('000'))).toEqual([
      'published 2022-01-21',
      'published 2022-01-21T09:56',
      'updated 2022-01-21T11:06',
    ])
  })

  it('001: a stamp that runs into the first sentence, no headline, three sub-headings, a credit', () => {
    const article = readSeedFile('001')
    expect(plain('001')).toEqual([
      'stamp: date 2022-01-21',
      "subheading: Blinken said Biden 'fully prepared' to meet Putin",
      'subheading: US to give written response on security proposals next week',
      'subheading: ‘Russia does not threaten Ukrainian people’',
      'credit: Image: AP',
    ])
    expect(tableOf(article)[1]).toMatch(/^paragraph: Despite reaching no breakthroughs/u)
    expect(article.headline).toBeNull()
  })

  it('002: a Spanish stamp in Greenwich time, and two names over pull quotes', () => {
    expect(plain('002')).toEqual([
      'headline: Blinken: US agrees to work with allies to address Russia’s security concerns',
      'stamp: 21 ene 2022 12:55 GMT',
      'nameline: Antony Blinken, US Secretary of State.',
      'nameline: Sergey Lavrov, Russian Foreign Minister',
    ])
    expect(stampsOf(readSeedFile('002'))).toEqual(['published 2022-01-21T12:55Z'])
  })

  it('003: no headline, no stamp, signed in the last line; non-breaking spaces end no paragraph', () => {
    const article = readSeedFile('003')
    expect(plain('003')).toEqual(['signature: The newspaper Voice of Ukraine'])
    expect(article.outlet).toEqual({ id: 'voice-of-ukraine', name: 'Voice of Ukraine', by: 'text' })
    expect(article.headline).toBeNull()
    expect(tableOf(article).filter((line) => /\s$/u.test(line))).toEqual([])
  })

  it('004: thirteen lines without a blank one between, no headline, the last a credit', () => {
    const article = readSeedFile('004')
    expect(plain('004')).toEqual(['credit: Source: Agencies'])
    expect(article.parts.filter((part) => part.kind === 'paragraph')).toHaveLength(12)
    expect(article.notices).toEqual([])
  })
})
