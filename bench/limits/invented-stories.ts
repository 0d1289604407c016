import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGEST_ARTICLE, LARGEST_STORY, MOST_ARTICLES } from '../../src/loaders/limits.ts'
import { inventedArticle } from '../scale/invented-articles.ts'

/** A story as large as one may be, or a little larger. */
export interface LimitStory {
  /** Part of a command, and the name of the story's folder. */
  readonly name: string
  readonly what: string
  /** The message with which it is refused; null where it is read. */
  readonly refused: string | null
  readonly write: (folder: string) => void
}

const OUTLETS = 2000

/** Stories at each limit and beyond it. All of it is invented. */
export const limitStories: readonly LimitStory[] = [
  {
    name: 'articles',
    what: `${MOST_ARTICLES} articles of some 700 bytes`,
    refused: null,
    write: (folder) => writeArticles(folder, MOST_ARTICLES),
  },
  {
    name: 'article',
    what: 'one article of 5 MB',
    refused: null,
    write: (folder) => writeLong(folder, LARGEST_ARTICLE),
  },
  {
    name: 'witnesses',
    what: `${OUTLETS} outlets that quote one sentence in a dozen wordings`,
    refused: null,
    write: writeWitnesses,
  },
  {
    name: 'too-many-articles',
    what: 'one article too many',
    refused: 'This story has 5,001 articles; at most 5,000 are read as one.',
    write: (folder) => writeArticles(folder, MOST_ARTICLES + 1),
  },
  {
    name: 'too-long-article',
    what: 'an article a byte too long',
    refused: 'This file has 5.1 MB; at most 5 MB are read as one article.',
    write: (folder) => writeLong(folder, LARGEST_ARTICLE + 1),
  },
  {
    name: 'too-large-story',
    what: 'two articles that are too large together',
    refused: 'The articles of this story have 8.1 MB; at most 8 MB are read as one.',
    write: (folder) => {
      writeLong(folder, LARGEST_STORY / 2, 'one.txt')
      writeLong(folder, LARGEST_STORY / 2 + 1, 'other.txt')
    },
  },
]

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < count; at++) writeFileSync(join(folder, `${pad(at)}.txt`), inventedArticle(at))
}

/** Plain letters alone: as many bytes as characters. */
function writeLong(folder: string, bytes: number, name = 'hearing.txt'): void {
  mkdirSync(folder, { recursive: true })
  let text = ''
  for (let at = 0; text.length < bytes; at++) {
    text += `${inventedArticle(at).replaceAll(/[“”]/gu, '"').replaceAll('’', "'")}\n`
  }
  writeFileSync(join(folder, name), text.slice(0, bytes))
}

const WORDINGS = [
  'We will never close the harbour before the vote, whatever it costs us',
  'We will not close the harbour before the vote, whatever it costs us',
  'We will never close the harbour before the vote',
  'We shall never close the harbour ahead of the vote, whatever it costs us',
  'We will never close the gate before the vote, whatever it costs us',
  'We will never close the harbour … whatever it costs us',
  'They will never close the harbour before the vote, whatever it costs us',
  'We will never close the harbour before the vote, whatever that costs',
  'We will close the harbour before the vote, whatever it costs us',
  'We will never again close the harbour before the vote, whatever it costs us',
  'never close the harbour before the vote',
  'We will never close the harbour before the vote in May, whatever it costs us',
]

function writeWitnesses(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < OUTLETS; at++) {
    const said = `“${WORDINGS[at % WORDINGS.length]},” Foreign Minister Jane Roe said on Monday.`
    writeFileSync(join(folder, `${pad(at)}.txt`), `Roe on the harbour\n\n${said} It was day ${at}.\n`)
  }
}

function pad(number: number): string {
  return String(number).padStart(4, '0')
}
