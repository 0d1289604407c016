import { readFileSync } from 'node:fs'
import type { Article } from '../../../src/edition/model/article.ts'
import type { Story } from '../../../src/edition/model/story.ts'
import { seedToArticle } from '../../../src/edition/read/seed-to-article.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const noStory = yamlToStory(null, { id: 'story', path: 'seeds/story', files: [] })

/** Returns an article made of `text`, as if it were a file of the given name. */
export function readArticle(text: string, file = 'a.txt', story: Story = noStory): Article {
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  const id = file.replace(/\.\w+$/u, '')
  return seedToArticle({ id, file, path: `seeds/story/${file}`, format, text, sha256: '0' }, story)
}

/** Returns one of the five seeds, read without story.yaml; `number` is what its name begins with. */
export function readSeedFile(number: '000' | '001' | '002' | '003' | '004'): Article {
  const names = {
    '000': '000_2b82fb801316b6ef.txt',
    '001': '001_c66e0426fc53bf12.txt',
    '002': '002_4ba9a3a3582aff3b.txt',
    '003': '003_1af3cf4bb6fb5662.txt',
    '004': '004_adb2b3e3b7128f32.txt',
  }
  const file = names[number]
  return readArticle(readFileSync(`seeds/blinken-lavrov-geneva/${file}`, 'utf8'), file)
}

/** Returns the parts as a table a journalist can read: `headline  Talks end`. White space between them is left out. */
export function tableOf(article: Article): string[] {
  return article.parts
    .filter((part) => part.kind !== 'space')
    .map((part) => `${part.kind}: ${article.text.slice(part.start, part.end)}`)
}

/** Returns the stamps as `published 2022-01-21`. */
export function stampsOf(article: Article): string[] {
  return article.stamps.map(({ kind, value }) => `${kind} ${value}`)
}
