import fc from 'fast-check'

/** How a story's articles are made up: who speaks, what is said, and how each article tells which of it. */
interface Telling {
  /** Which of the story's statements. */
  readonly statement: number
  readonly carrier: number
  readonly marks: number
  /** How the speaker is named here. */
  readonly naming: number
  /** What this outlet did to the words. */
  readonly changes: readonly (readonly [change: number, at: number])[]
}

const PEOPLE = [
  ['Foreign Minister Jane Roe', 'Jane Roe', 'Roe', 'the minister', 'she'],
  ['John Doe, the head of the Ferry Union', 'John Doe', 'Doe', 'the union’s head', 'he'],
  ['Vera Halvorsen', 'Ms Halvorsen', 'Halvorsen', 'the mayor of Skarn', 'she'],
  ['a senior official', 'the official', 'another official', 'officials', 'they'],
  ['the Harbour Board', 'the board', 'a statement of the board', 'the board’s spokesman Otto Brask', 'it'],
  ['Pavel Lund', 'Mr. Lund', 'Pavel Lundt', 'PAVEL LUND', 'the captain'],
] as const

const WHO = ['we', 'nobody', 'the crews', 'every captain', 'my government', 'they', 'I']
const DEEDS = [
  'will not sign',
  'cannot close the harbour',
  'must pay the crews',
  'have never threatened anybody',
  'want a written answer',
  'would open the gates at dawn',
  'do not need another paper',
]
const WHEN = [
  'before the vote on Monday',
  'until 21 January 2022',
  'in the next three weeks',
  'whatever it costs',
  'if all 40 boats return',
  'and that is all there is to say',
  'because the paper says “frank” and not ‘free’',
]
const ASIDES = ['', 'of course ', 'once more ', 'as you know, ', 'again and again ', 'I repeat, ']

/** Four small numbers → one statement of up to two sentences. */
function statementOf([who, deed, when, aside]: readonly [number, number, number, number]): string {
  const first = `${WHO[who % 7]} ${ASIDES[aside % 6]}${DEEDS[deed % 7]} ${WHEN[when % 7]}`
  const said = first.charAt(0).toUpperCase() + first.slice(1)
  if ((who + deed + when) % 3 > 0) return said
  return `${said}. It is ${ASIDES[when % 6]}a question of ${['trust', 'money', 'weeks, not months'][deed % 3]}`
}

/** What outlets do to a sentence between the speaker's mouth and the page. */
const CHANGES: readonly ((words: readonly string[], at: number) => readonly string[])[] = [
  (words, at) => words.toSpliced(at, 1),
  (words, at) => words.toSpliced(at, 4),
  (words) => words.slice(0, Math.ceil(words.length / 2)),
  (words) => words.slice(Math.floor(words.length / 2)),
  (words, at) => words.toSpliced(at, 0, 'not'),
  (words, at) => words.toSpliced(at, 3, '…'),
  (words, at) => words.toSpliced(at, 1, '[the ferries]'),
  (words, at) => words.toSpliced(at, 1, 'might', 'possibly'),
  (words, at) => [...words.slice(at), ...words.slice(0, at)],
  (words) => words.map((word) => (word === 'will' ? 'would' : word === '40' ? 'forty' : word)),
  (words) => words.map((word) => (word === 'We' || word === 'we' ? 'they' : word)),
  (words, at) => words.with(at, (words[at] ?? '').toUpperCase()),
  (words, at) => [...words, ...words.slice(at, at + 5)],
  (words) => words.filter((word) => word !== 'not' && word !== 'never'),
]

function changed(statement: string, changes: Telling['changes']): string {
  let words: readonly string[] = statement.split(' ')
  for (const [change, at] of changes) {
    if (words.length > 1) words = CHANGES[change % CHANGES.length]?.(words, at % words.length) ?? words
  }
  return words.join(' ')
}

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ["'", "'"],
  ['“', '“'],
  ['', ''],
] as const

/** How a reporter carries words: as a whole, parted, in part, over paragraphs, reported, credited, in a heading … */
const CARRIERS: readonly ((words: string, open: string, close: string, who: string) => string)[] = [
  (words, open, close, who) => `${open}${words},${close} ${who} said.`,
  (words, open, close, who) => `${who} said: ${open}${words}.${close}`,
  (words, open, close, who) => {
    const half = words.indexOf(' ', words.length / 2)
    return `${open}${words.slice(0, half)},${close} ${who} told reporters, ${open}${words.slice(half + 1)}.${close}`
  },
  (words, _open, _close, who) => `${who} said that ${words}.`,
  (words, open, close, who) =>
    `${who} spoke of ${open}${words.split(' ').slice(-3).join(' ')}${close} on Monday.`,
  (words, open, close, who) => `According to the Skarn Courier, ${who} warned: ${open}${words}${close}.`,
  (words, open, close, who) => `${open}${words}.\n${open}That is all,${close} added ${who} after the talks.`,
  (words, open, close) => `${open}${words}.${close}`,
  (words, open, close, who) => `${who}: ${words}.\nQUESTION: And then?\n${who}: ${open}Nothing${close}.`,
  (words, open, close, who) =>
    `${who} recalled that Doe had said ${open}they told me ‘${words}’ twice${close}.`,
  (words) => `\n${words}\n`,
  (words, open, _close, who) => `${who} stressed ${open}${words}, and left.`,
  (words, open, close, who) => `Asked about it, ${who} replied ${open}${words}?${close} It rained.`,
  (words, _open, _close, who) => `${words}, ${who} told the agency on condition of silence.`,
]

const NOISE = [
  'The crews watched the film “Harbour Nights” and the so-called “temporary” boats.',
  'Nobody slept.',
  'By Ada Quill',
  '21 January 2022, 12:55 GMT',
  'Source: Agencies',
  'Editing by J. Moor; the U.S. and the E.U. had no comment.',
  '## What comes next',
  '> Read more: [the talks](https://skarn.example/a)',
]

const telling: fc.Arbitrary<Telling> = fc.record({
  statement: fc.nat(7),
  carrier: fc.nat(CARRIERS.length - 1),
  marks: fc.oneof(
    { arbitrary: fc.constant(0), weight: 4 },
    { arbitrary: fc.nat(MARKS.length - 1), weight: 3 },
  ),
  naming: fc.nat(4),
  changes: fc.array(fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(30)), { maxLength: 3 }),
})

const paragraph = fc.oneof(
  { arbitrary: telling, weight: 5 },
  { arbitrary: fc.constantFrom(...NOISE), weight: 2 },
)

/** How much is made up at most. */
interface Size {
  readonly statements: number
  readonly articles: number
  readonly paragraphs: number
}

const SMALL: Size = { statements: 2, articles: 3, paragraphs: 3 }
const LARGE: Size = { statements: 8, articles: 6, paragraphs: 7 }

function newsOf({ statements, articles, paragraphs }: Size): fc.Arbitrary<string[]> {
  return fc
    .tuple(
      fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(5)), { minLength: 1, maxLength: statements }),
      fc.array(fc.array(paragraph, { minLength: 1, maxLength: paragraphs }), {
        minLength: 1,
        maxLength: articles,
      }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' '),
    )
    .map(([numbers, tellings, between]) => {
      const said = numbers.map(statementOf)
      return tellings.map((one) =>
        one.map((part) => (typeof part === 'string' ? part : told(part, said))).join(between),
      )
    })
}

/**
 * Texts of articles about one event: each tells some of the same statements, as its outlet chose to. Grouping,
 * collation and dependence have work on them, as they have not on noise. Many small stories come upon as much as few large ones, and
 * sooner; of the large there is one in ten, for what only shows where much comes together.
 */
export const newsTexts: fc.Arbitrary<string[]> = fc.oneof(
  { arbitrary: newsOf(SMALL), weight: 9 },
  { arbitrary: newsOf(LARGE), weight: 1 },
)

function told({ statement, carrier, marks, naming, changes }: Telling, said: readonly string[]): string {
  const which = statement % said.length
  const words = changed(said[which] ?? '', changes)
  const [open, close] = MARKS[marks] ?? MARKS[0]
  const who = PEOPLE[which % PEOPLE.length]?.[naming] ?? 'Roe'
  const sentence = CARRIERS[carrier]?.(words, open, close, who) ?? words
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
