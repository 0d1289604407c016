import { describe, expect, it } from 'vitest'
import {
  closeIsolates,
  codeOf,
  findControls,
  isolateName,
  isolatePrinted,
  showControls,
  turnsDirection,
} from '../../../src/edition/text/show-controls.ts'

describe('a name', () => {
  it.each([
    ['with an override has its code instead', 'The \u202ePost', 'The U+202EPost'],
    ['with an isolate that is closed has both', '\u2067Post\u2069', 'U+2067PostU+2069'],
    ['with a control character has its code', 'The \u0007Bell\u009b', 'The U+0007BellU+009B'],
    ['in letters that run to the left stays', 'שלום (Post)', 'שלום (Post)'],
    ['with marks that only stand between letters stays', 'a\u200eb\u200fc\u061cd', 'a\u200eb\u200fc\u061cd'],
    [
      'with white space of every kind stays',
      'a\tb\nc\u000bd\fe\rf\u0085g\u2028h',
      'a\tb\nc\u000bd\fe\rf\u0085g\u2028h',
    ],
  ])('%s', (_, name, shown) => {
    expect(showControls(name)).toBe(shown)
  })
})

it.each([
  ['that turn direction are isolated', '“a\u202eb”', '\u2068“a\u202eb”\u2069'],
  ['that close isolates, with one more', '“a\u2069\u202eb”', '\u2068\u2068“a\u2069\u202eb”\u2069'],
  [
    'that leave isolates open, with these closed',
    '“a\u2067\u2066b”',
    '\u2068“a\u2067\u2066b”\u2069\u2069\u2069',
  ],
  ['that run to the left are isolated', '“‘לא’ “כן””', '\u2068“‘לא’ “כן””\u2069'],
  ['with a control character stay', '“a\u0007b”', '“a\u0007b”'],
  ['that do neither stay', '“a” · “b', '“a” · “b'],
])('printed words %s', (_, words, isolated) => {
  expect(isolatePrinted(words)).toBe(isolated)
})

it.each([
  ['in letters that run to the left is isolated', 'שרה רו (2)', '\u2068שרה רו (2)\u2069'],
  ['in which they are few is too', 'Post עברית', '\u2068Post עברית\u2069'],
  ['in Arabic is too', 'رو', '\u2068رو\u2069'],
  ['with a mark that does as such letters do is too', 'Post\u200f', '\u2068Post\u200f\u2069'],
  ['cannot close its isolate', 'רו\u2069\u202e!', '\u2068רוU+2069U+202E!\u2069'],
  ['in other letters stays', 'Zoë Роу 羅', 'Zoë Роу 羅'],
])('a name %s', (_, name, isolated) => {
  expect(isolateName(name)).toBe(isolated)
})

it.each([
  ['one that was open', '\u2068רו', '\u2068רו\u2069'],
  ['two', '\u2067\u2068רו', '\u2067\u2068רו\u2069\u2069'],
  ['none where all are closed', '\u2068רו\u2069\u2069', '\u2068רו\u2069\u2069'],
])('words that are cut have every isolate closed: %s', (_, words, closed) => {
  expect(closeIsolates(words)).toBe(closed)
})

it('what turns direction is told from what does not, however often one asks', () => {
  for (const character of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069') {
    expect(turnsDirection(`a${character}b`), codeOf(character)).toBe(true)
    expect(turnsDirection('ab\u200e\u200f\u061c')).toBe(false)
  }
})

it('control characters are found with their places', () => {
  expect(findControls('a\u0000b\tc\u007f').map(({ index }) => index)).toEqual([1, 5])
})
