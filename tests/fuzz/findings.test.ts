import { expect, test } from 'vitest'
import type { StoryFolder } from './any-story.ts'
import { folderToPages } from './folder-to-pages.ts'
import { tryCase } from './try-case.ts'

const plain = { name: 'ferry-talks', document: null, decisions: [] }

/** A folder with the files in this order and, for the laws, in the other. */
function folderOf(files: Readonly<Record<string, string>>, rest: Partial<StoryFolder> = {}): StoryFolder {
  const entries = Object.entries(files)
  return { ...plain, files: entries, shuffled: [...entries.keys()].reverse(), ...rest }
}

const SAID = '“We will not sign before the vote,” Foreign Minister Jane Roe said.'

// What long runs of `npm run fuzz` came upon, each as small as it could be made.
test.each<[string, StoryFolder]>([
  [
    'a speaker of story.yaml whose name holds no word',
    folderOf({ 'a.txt': SAID }, { document: { title: 'A', speakers: [{ id: 'nobody', name: '…' }] } }),
  ],
  [
    'a statement whose speaker only a transcript names',
    folderOf(
      { 'a.txt': SAID, 'b.txt': '“We will not sign before the vote,” the minister said.' },
      { document: { title: 'A', transcripts: [{ file: 'a.txt' }] } },
    ),
  ],
  ['a file whose name holds nothing but what would escape an address', folderOf({ '\\.txt': SAID })],
  ['a file whose name holds nothing but what would end an address', folderOf({ '#.txt': SAID })],
  [
    'two files whose names come to one address',
    folderOf({ 'a?b.txt': SAID, 'a#b.txt': `${SAID} It rained.` }),
  ],
  [
    'two speakers whose ids come to one address',
    folderOf(
      { 'a.txt': `${SAID} “Never,” John Doe said.` },
      {
        document: {
          title: 'A',
          speakers: [
            { id: 'é', name: 'Jane Roe' },
            { id: 'e', name: 'John Doe' },
          ],
        },
      },
    ),
  ],
  [
    'a word that begins far before a quotation and goes on into it',
    folderOf({ 'a.txt': `${SAID}`, 'b.txt': `${'a'.repeat(400)}“We will not sign,” Roe said.` }),
  ],
  [
    'a word that begins in a quotation and goes on far beyond it',
    folderOf({ 'a.txt': `${SAID}`, 'b.txt': `Roe said: “We will not sign”${'a'.repeat(400)}` }),
  ],
  [
    'words that a name, a title and an address would cut in the midst of a character',
    folderOf({
      'a.txt': `Roe said: “${'🚢'.repeat(120)}”`,
      'b.txt': `Roe said: “a${'🚢'.repeat(120)} we sign”`,
    }),
  ],
  [
    'a quotation in a title that holds another, and letters that run to the left behind it',
    folderOf({ 'a.txt': SAID, 'b.txt': '“Doe told me ‘they shouted “shame”סلا at us’ twice,” Roe said.' }),
  ],
  [
    'a notice that would name half a character',
    folderOf({ 'a.txt': SAID, 'b.txt': `Roe said: “W${'🚢'.repeat(30)}!` }),
  ],
  [
    'a paragraph that would be cut in the midst of a character',
    folderOf({ 'a.txt': `${'🚢'.repeat(200)}a${SAID}`, 'b.txt': `${SAID}a${'🚢'.repeat(200)}` }),
  ],
  [
    'marks around a stamp and no word of their own',
    folderOf({ 'a.txt': `${SAID}\n\n\`\`\`\n03/04/2022---\n.»` }),
  ],
  [
    'a transcript that breaks a line between two passages of one statement',
    folderOf(
      {
        'a.txt': 'Jane Roe stressed “of course want a written answer whatever it costs Nobody, and left.',
        'b.txt':
          "The ister: Nobody of course want a written answer whatever might possibly costs.\nQUESTION: And then?\nthe minister: 'Nothing'. She said that Nobody of course want a written answer whatever it \r\ncosts.",
      },
      { document: { title: 'A', transcripts: [{ file: 'b.txt' }] } },
    ),
  ],
])('%s', (_, folder) => {
  expect(tryCase(folder).refused).toBe(false)
  expect(folderToPages(folder).some((page) => page.kind === 'utterance')).toBe(true)
})
