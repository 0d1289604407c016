import type { Seed } from '../src/edition/model/seed.ts'
import { seedToQuotedArticle } from '../src/edition/seed-to-quoted-article.ts'
import { yamlToStory } from '../src/edition/story/yaml-to-story.ts'
import { editionGrowth } from './scale/edition-growth.ts'

/**
 * Whether reading takes longer only as the text does: `npm run bench:scale` reads texts of many kinds in one length
 * and in ten times that, and prints how much longer the long one takes. Fails where that is more than twelve times.
 *
 *     npm run bench:scale                 every kind
 *     npm run bench:scale -- marks        those with this word in their names
 *     npm run bench:scale -- edition      only how the edition of a story grows with its articles; folders may follow
 */
const [wanted = '', ...folders] = process.argv.slice(2)
const limit = 12
const short = 50_000
const nothingKnown = yamlToStory(null, { id: 'scale', path: '', files: [] })

const sentences = [
  'Foreign Minister Jane Roe met John Doe, the head of the Ferry Union, in Skarn on Monday. ',
  '“We will not sign,” Roe told reporters after the talks. “We will write to them next week.” ',
  'Doe said that the crews would wait, and that he hoped for a “better paper”. ',
  'According to the Skarn Courier, she called it ‘a farce’; nobody else would comment. ',
]
const together = sentences.join('')
/** A person a number, their names unlike: so that a long text names more people than a short one. */
const named = (number: number) => {
  // Steps through the numbers in an order without a pattern.
  let left = (number * 7_368_787) % 15_485_863
  const syllable = () => {
    const [consonant, vowel] = ['bdfghjklmnprstvw'[left % 16], 'aeiou'[Math.floor(left / 16) % 5]]
    left = Math.floor(left / 80)
    return `${consonant}${vowel}`
  }
  const name = `${syllable()}${syllable()}${syllable()}${syllable()}`
  return `Jane ${name.charAt(0).toUpperCase()}${name.slice(1)} said: “We will not sign.” `
}

const kinds: readonly (readonly [string, (at: number) => string])[] = [
  ['paragraphs of news', () => `${together}\n`],
  ['one paragraph of news', () => together],
  ['somebody new in every sentence', named],
  ['somebody new in every paragraph', (at) => `${named(at)}\n`],
  ['reports without quotations', () => 'Roe said that she would not sign and that talks go on. '],
  ['one sentence without end', () => 'and Roe said that Doe, the minister, told her that '],
  ['marks alone', () => '“'],
  ['straight marks alone', () => '"'],
  ['marks that never close', () => '“Roe said so. '],
  ['marks nested ever deeper', (at) => (at % 2 ? '‘Doe said: ' : '“Roe said: ')],
  ['quotations of one word', () => '“No,” said Roe. '],
  ['transcripts', (at) => `${at % 2 ? 'SECRETARY ROE' : 'QUESTION'}: It rained and nobody signed.\n`],
  ['names', () => 'Jane Roe '],
  ['commas', () => 'Roe, '],
  ['stops', () => '. '],
  ['initials', () => 'J. '],
  ['one word without end', () => 'a'],
  ['white space', () => ' '],
  ['blank lines', () => '\n\n'],
  ['emoji', () => '\ud83d\ude00 '],
  ['right-to-left words in marks', () => '“שלום” אמר רו. '],
]

let tooLong = 0
for (const format of ['text', 'markdown'] as const) {
  for (const [name, piece] of kinds.filter(([kind]) => kind.includes(wanted))) {
    const one = best(3, () => read(write(piece, short), format))
    const ten = best(2, () => read(write(piece, 10 * short), format))
    // What is over in a moment is all start and no growth.
    const growth = ten / Math.max(one, 5)
    if (growth > limit) tooLong++
    const told = `${one.toFixed(0).padStart(6)} ms ${ten.toFixed(0).padStart(7)} ms ${growth.toFixed(1).padStart(6)} ×`
    console.log(`${`${name}, ${format}`.padEnd(46)}${told}${growth > limit ? '   too long' : ''}`)
  }
}
const grows = wanted === '' || wanted === 'edition' ? editionGrowth(folders) : true
process.exitCode = tooLong > 0 || !grows ? 1 : 0

function write(piece: (at: number) => string, length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at++) text += piece(at)
  return text
}

function read(text: string, format: Seed['format']): void {
  const file = format === 'text' ? 'a.txt' : 'a.md'
  seedToQuotedArticle({ id: 'a', file, path: file, format, text, sha256: '' }, nothingKnown)
}

/** The least time of `times`, in milliseconds of this process: the others measure the machine. */
function best(times: number, work: () => void): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = process.cpuUsage()
      work()
      return process.cpuUsage(start).user / 1000
    }),
  )
}
