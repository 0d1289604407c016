import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BrokenSeed } from '../../../src/edition/broken-seed.ts'
import { nearestWord } from '../../../src/edition/story/nearest-word.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const folder = { id: 'ferry', path: 'seeds/ferry', files: ['a.txt', 'b.txt', 'minutes.txt', 'story.yaml'] }

const full = `title: The ferry talks
date: 2021-06-09
place: Skarn
occasions:
  - { id: before, label: on the quay, date: 2021-06-08, also: [at the quay, on the steps] }
  - { id: after, label: to reporters }
speakers:
  - { id: roe, name: Jane Roe, also: [J. Roe, the minister], role: minister of trade }
  - { id: doe, name: John Doe }
articles:
  a.txt: { outlet: The Pennant, url: https://example.org/a, madeFrom: b.txt, how: same words, language: pt-BR }
  b.txt: { madeFrom: a wire report nobody kept }
transcripts:
  - { file: minutes.txt, occasion: after, source: the ministry }
corrections:
  - { file: a.txt, text: We will sign., set: { speaker: roe, kind: direct, occasion: after }, why: her spokesman wrote }
  - { file: b.txt, text: Never., nth: 2, join: We will not sign., why: one breath }
  - { file: b.txt, text: Perhaps., part: true, why: another day }
feature: we-will-sign
contact: desk@example.org
`

/** The message of the BrokenSeed that reading `yaml` throws. */
function refusalOf(yaml: string): string {
  try {
    yamlToStory(yaml, folder)
  } catch (reason) {
    if (reason instanceof BrokenSeed) return reason.message
    throw reason
  }
  return 'accepted'
}

describe('a story', () => {
  it('holds all that story.yaml says', () => {
    const story = yamlToStory(full, folder)
    expect(story).toMatchObject({ id: 'ferry', title: 'The ferry talks', date: '2021-06-09', place: 'Skarn' })
    expect(story.occasions).toEqual([
      { id: 'before', label: 'on the quay', date: '2021-06-08', also: ['at the quay', 'on the steps'] },
      { id: 'after', label: 'to reporters', date: null, also: [] },
    ])
    expect(story.speakers).toEqual([
      { id: 'roe', name: 'Jane Roe', also: ['J. Roe', 'the minister'], role: 'minister of trade' },
      { id: 'doe', name: 'John Doe', also: [], role: null },
    ])
    expect(story.articles).toEqual({
      'a.txt': {
        outlet: 'The Pennant',
        url: 'https://example.org/a',
        madeFrom: 'b.txt',
        how: 'same words',
        language: 'pt-BR',
      },
      'b.txt': { outlet: null, url: null, madeFrom: 'a wire report nobody kept', how: null, language: null },
    })
    expect(story.transcripts).toEqual([{ file: 'minutes.txt', occasion: 'after', source: 'the ministry' }])
    expect(story.corrections.map(({ nth, set, join, part }) => ({ nth, set, join, part }))).toEqual([
      { nth: 1, set: { speaker: 'roe', kind: 'direct', occasion: 'after' }, join: null, part: false },
      { nth: 2, set: {}, join: 'We will not sign.', part: false },
      { nth: 1, set: {}, join: null, part: true },
    ])
    expect(story).toMatchObject({ feature: 'we-will-sign', contact: 'desk@example.org' })
  })

  it('is named after its folder and otherwise empty where there is no story.yaml', () => {
    expect(yamlToStory(null, folder)).toEqual({
      id: 'ferry',
      title: null,
      date: null,
      place: null,
      occasions: [],
      speakers: [],
      articles: {},
      transcripts: [],
      corrections: [],
      feature: null,
      contact: null,
    })
  })

  it('needs no more than a title, and may begin with a byte-order mark', () => {
    expect(yamlToStory('\ufefftitle: Talks\r\n', folder).title).toBe('Talks')
  })

  it('may name a transcript without saying of what occasion or from where', () => {
    const { transcripts } = yamlToStory('title: Talks\ntranscripts: [{ file: a.txt }]', folder)
    expect(transcripts).toEqual([{ file: 'a.txt', occasion: null, source: null }])
  })

  it('of the five seeds names every outlet and how it is known, and decides about no single quotation', () => {
    const path = 'seeds/blinken-lavrov-geneva'
    const files = readdirSync(path)
    const story = yamlToStory(readFileSync(`${path}/story.yaml`, 'utf8'), { id: 'x', path, files })
    const texts = files.filter((file) => file.endsWith('.txt'))
    expect(Object.keys(story.articles)).toEqual(texts)
    for (const article of Object.values(story.articles)) {
      expect(article.outlet && article.how && article.madeFrom).toBeTruthy()
      expect(article.url).toMatch(/^https:\/\//u)
    }
    expect(story.corrections).toEqual([])
  })
})

describe('a story.yaml that cannot stand is told with its line and column', () => {
  const cases: [string, string, string][] = [
    [
      'not YAML',
      'title: [Talks',
      '1:14: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].\n  Look for a missing space, quotation mark or indent.',
    ],
    [
      'a colon inside words without quotation marks',
      'title: Talks\nplace: Skarn: the port',
      '2:8: This is not YAML: Nested mappings are not allowed in compact mappings.\n  Look for a missing space, quotation mark or indent.',
    ],
    [
      'nothing but a comment',
      '# to do',
      '1:1: story.yaml is empty.\n  Give it at least a title, or delete it.',
    ],
    [
      'a list instead of keys',
      '- title',
      '1:1: story.yaml should be a set of keys, but it is a list.\n  Write “key: value”, one a line and indented, or { key: value, key: value }.',
    ],
    ['no title', 'place: Skarn', '1:1: The key “title” is missing here.\n  Add a line “title: …”.'],
    [
      'half a character in a title',
      'title: "Talks \\ud83d in Skarn"',
      '1:8: “title” holds half a character: U+D83D.\n  Write the whole character.',
    ],
    [
      'half a character in a list',
      'title: A\nspeakers:\n  - { id: roe, name: Roe, also: [Jane, "\\udea2"] }',
      '3:40: “also” holds half a character: U+DEA2.\n  Write the whole character.',
    ],
    ['an empty title', 'title: " "', '1:8: “title” is empty.\n  Fill it in, or take the line out.'],
    [
      'a title left blank',
      'title:\nplace: Skarn',
      '1:7: “title” should be text, but it is empty.\n  Write words after the colon, or take the line out.',
    ],
    ['a key with a slip', 'titel: Talks', '1:1: There is no key “titel” here.\n  Did you mean “title”?'],
    [
      'a key nobody knows',
      'title: Talks\nweather: rain',
      '2:1: There is no key “weather” here.\n  Keys known here: title, date, place, occasions, speakers, articles, transcripts, corrections, feature, contact.',
    ],
    [
      'a key with a slip deep inside',
      'title: Talks\nspeakers:\n  - { id: roe, name: Jane Roe, rolle: minister }',
      '3:32: There is no key “rolle” here.\n  Did you mean “role”?',
    ],
    [
      'a key given twice',
      'title: A\ntitle: B',
      '2:1: This key stands twice.\n  Join the two entries, or take one out.',
    ],
    [
      'a number for words',
      'title: 1917',
      '1:8: “title” should be text, but it is a number.\n  Put it in quotation marks: "…".',
    ],
    [
      'keys for a list',
      'title: A\nspeakers: { id: roe }',
      '2:11: “speakers” should be a list, but it is a set of keys.\n  Write one entry a line, each after “- ”.',
    ],
    [
      'a day in another form',
      'title: A\ndate: 9 June 2021',
      '2:7: “9 June 2021” is not a day.\n  Write year, month and day: 2022-01-21.',
    ],
    [
      'a day in no calendar',
      'title: A\noccasions:\n  - { id: x, label: y, date: 2021-02-30 }',
      '3:30: “2021-02-30” is in no calendar.\n  Write year, month and day: 2022-01-21.',
    ],
    [
      'an id that fits no address',
      'title: A\nspeakers: [{ id: Jane Roe, name: Jane Roe }]',
      '2:18: “Jane Roe” cannot be an id.\n  Use small letters, digits and single hyphens between them: it is part of an address.',
    ],
    [
      'an id given twice',
      'title: A\nspeakers:\n  - { id: roe, name: A }\n  - { id: roe, name: B }',
      '4:11: The id “roe” is given twice.\n  Give one of them another id.',
    ],
    [
      'an article that is not there',
      'title: A\narticles:\n  a.txt: {}\n  c.txt: {}',
      '4:3: There is no file “c.txt” in this folder.\n  Did you mean “a.txt”?',
    ],
    [
      'a source that is not there',
      'title: A\narticles:\n  a.txt: { madeFrom: wire-report.txt }',
      '3:22: There is no file “wire-report.txt” in this folder.\n  Put the file beside story.yaml, or change the name here.',
    ],
    [
      'an article made from itself',
      'title: A\narticles:\n  a.txt: { madeFrom: a.txt }',
      '3:22: An article cannot be made from itself.\n  Name the text it goes back to, or take the line out.',
    ],
    [
      'an address that would run a script',
      'title: A\narticles:\n  a.txt: { url: "javascript:alert(1)" }',
      '3:17: “javascript:alert(1)” is not a web address.\n  Begin it with https://.',
    ],
    [
      'a url that is a page by itself',
      "title: A\narticles:\n  a.txt: { url: 'data:text/html,<script>1</script>' }",
      '3:17: “data:text/html,<script>1</script>” is not a web address.\n  Begin it with https://.',
    ],
    [
      'a url with a line end in it',
      'title: A\narticles:\n  a.txt: { url: "https://example.org/\\nSet-Cookie: a=1" }',
      '3:17: “https://example.org/\nSet-Cookie: a=1” is not a web address.\n  Leave out spaces and whatever is not seen.',
    ],
    [
      'a url with a control character in it',
      'title: A\narticles:\n  a.txt: { url: "https://example.org/\\u0007a" }',
      '3:17: “https://example.org/U+0007a” is not a web address.\n  Leave out spaces and whatever is not seen.',
    ],
    [
      'a url that turns its end round',
      'title: A\narticles:\n  a.txt: { url: "https://example.org/\\u202egro" }',
      '3:17: “https://example.org/U+202Egro” is not a web address.\n  Leave out spaces and whatever is not seen.',
    ],
    [
      'a url with a name and a password',
      'title: A\narticles:\n  a.txt: { url: https://desk:secret@example.org/ }',
      '3:17: “url” holds a name or a password to sign in with.\n  Leave out what stands before the “@”.',
    ],
    [
      'a url with a name that looks like a host',
      'title: A\narticles:\n  a.txt: { url: "https://example.org@pwned.example/" }',
      '3:17: “url” holds a name or a password to sign in with.\n  Leave out what stands before the “@”.',
    ],
    [
      'a url that nobody could follow',
      'title: A\narticles:\n  a.txt: { url: https://% }',
      '3:17: “https://%” leads nowhere.\n  Check the host in it.',
    ],
    [
      'a contact with a password',
      'title: A\ncontact: https://desk:secret@example.org/report',
      '2:10: “contact” holds a name or a password to sign in with.\n  Leave out what stands before the “@”.',
    ],
    [
      'a contact that writes a letter of its own',
      'title: A\ncontact: desk@example.org?bcc=pwned',
      '2:10: “desk@example.org?bcc=pwned” is neither a mail address nor a web address.\n  Write desk@example.org or https://example.org/report.',
    ],
    [
      'a contact with a character that is not seen',
      'title: A\ncontact: "desk@\\u202eexample.org"',
      '2:10: “desk@U+202Eexample.org” is neither a mail address nor a web address.\n  Write desk@example.org or https://example.org/report.',
    ],
    [
      'a contact that is no address',
      'title: A\ncontact: the desk',
      '2:10: “the desk” is neither a mail address nor a web address.\n  Write desk@example.org or https://example.org/report.',
    ],
    [
      'a language that is no tag',
      'title: A\narticles:\n  a.txt: { language: Spanish or so }',
      '3:22: “Spanish or so” is not a language tag.\n  Write es, pt-BR, de …',
    ],
    [
      'a transcript that is not there',
      'title: A\ntranscripts: [{ file: minutes.md }]',
      '2:23: There is no file “minutes.md” in this folder.\n  Put the file beside story.yaml, or change the name here.',
    ],
    [
      'a transcript listed twice',
      'title: A\ntranscripts: [{ file: minutes.txt }, { file: minutes.txt }]',
      '2:46: “minutes.txt” is listed twice.\n  Take one entry out.',
    ],
    [
      'a transcript of no known occasion',
      'title: A\noccasions: [{ id: after, label: x }]\ntranscripts: [{ file: minutes.txt, occasion: aftr }]',
      '3:46: No occasion has the id “aftr”.\n  Did you mean “after”?',
    ],
    [
      'a correction for a speaker nobody knows',
      'title: A\ncorrections: [{ file: a.txt, text: x, set: { speaker: roe }, why: y }]',
      '2:55: No speaker has the id “roe”.\n  List it under “speakers” first.',
    ],
    [
      'a correction in a file that is not there',
      'title: A\ncorrections: [{ file: zebra.md, text: x, part: true, why: y }]',
      '2:23: There is no file “zebra.md” in this folder.\n  Put the file beside story.yaml, or change the name here.',
    ],
    [
      'a correction of the zeroth quotation',
      'title: A\ncorrections: [{ file: a.txt, text: x, nth: 0, part: true, why: y }]',
      '2:44: “nth” counts from 1.\n  Write 1 for the first, 2 for the second …',
    ],
    [
      'a correction whose number is a word',
      'title: A\ncorrections: [{ file: a.txt, text: x, nth: two, part: true, why: y }]',
      '2:44: “nth” should be a whole number, but it is text.\n  Change it, or take the line out.',
    ],
    [
      'a correction that parts by a word',
      'title: A\ncorrections: [{ file: a.txt, text: x, part: here, why: y }]',
      '2:45: “part” should be true or false, but it is text.\n  Change it, or take the line out.',
    ],
    [
      'a correction that sets nothing',
      'title: A\ncorrections: [{ file: a.txt, text: x, set: {}, why: y }]',
      '2:44: “set” sets nothing.\n  Name a speaker, a kind or an occasion.',
    ],
    [
      'a correction to a kind nobody knows',
      'title: A\ncorrections: [{ file: a.txt, text: x, set: { kind: quote }, why: y }]',
      '2:52: “kind” cannot be “quote”.\n  Use one of: direct, partial, pull, nested, indirect.',
    ],
    [
      'a correction that changes nothing',
      'title: A\ncorrections: [{ file: a.txt, text: x, why: y }]',
      '2:15: This correction changes nothing.\n  Give it “set”, “join” or “part: true”.',
    ],
    [
      'a correction that joins and parts',
      'title: A\ncorrections: [{ file: a.txt, text: x, join: z, part: true, why: y }]',
      '2:15: This correction both joins and parts.\n  Keep one of the two.',
    ],
    [
      'a correction without a reason',
      'title: A\ncorrections: [{ file: a.txt, text: x, part: true }]',
      '2:15: The key “why” is missing here.\n  Add a line “why: …”.',
    ],
    [
      'two faults: the first one',
      'title: A\nplace: 3\ndate: soon',
      '2:8: “place” should be text, but it is a number.\n  Put it in quotation marks: "…".',
    ],
    [
      'a tag that could load something',
      'title: !shell ls',
      '1:8: This is not YAML: Unresolved tag: !shell.\n  Look for a missing space, quotation mark or indent.',
    ],
  ]
  it.each(cases)('%s', (_, yaml, message) => {
    expect(refusalOf(yaml)).toBe(`seeds/ferry/story.yaml:${message}`)
  })

  it('aliases that multiply without end', () => {
    const names = Array.from({ length: 12 }, (_, index) => `a${index}`)
    const laughs = names.map(
      (name, index) => `  ${name}: &${name} [${index ? `*a${index - 1}, `.repeat(9) : 'x'}]`,
    )
    const read = () => yamlToStory(`title: A\narticles:\n${laughs.join('\n')}`, folder)
    expect(read).toThrow(BrokenSeed)
    expect(read).toThrow(/story\.yaml:1:1: An alias cannot be followed/u)
  })

  it('whatever the text is: a story comes back, or a BrokenSeed with a place', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.stringMatching(/^[a-z{}[\]:,&*!|>'"%@`#?\- \n\t]*$/u),
    )
    fc.assert(
      fc.property(hostile, (yaml) => {
        try {
          return yamlToStory(yaml, folder).id === 'ferry'
        } catch (reason) {
          return reason instanceof BrokenSeed && /^seeds\/ferry\/story\.yaml:\d+:\d+$/u.test(reason.where)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the nearest word', () => {
  it.each([
    ['speaker', 'speakers'],
    ['Title', 'title'],
    ['occassions', 'occasions'],
    ['x', null],
    ['weather', null],
  ])('for “%s” is %s', (word, near) => {
    expect(nearestWord(word, ['title', 'speakers', 'occasions', 'contact'])).toBe(near)
  })
})
