import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { seedTexts } from '../site/seed-texts.ts'
import { editorsTexts } from './editors-texts.ts'
import { type Look, lookAtPage } from './look-at-page.ts'
import { visitPages } from './visit-pages.ts'
import { pagesOfEachKind, visitedPages } from './visited-pages.ts'

const paths = visitedPages().map((page) => page.path)
/** Looked at closely, which takes long: a page of each kind, or with `LOOK=closely` every page. */
const closePaths = process.env.LOOK === 'closely' ? paths : pagesOfEachKind().map((page) => page.path)
const seeds = seedTexts()
const byEditor = editorsTexts()

/** The files of that name of the page’s story; of every story where a page, such as the first, is of none. */
const filesOf = (path: string, file: string): readonly string[] => {
  const story = seeds.get(decodeURI(path).split('/')[1] ?? '')
  return (story ? [story] : [...seeds.values()]).flatMap((files) => files.get(file) ?? [])
}

/** Words that would accuse an outlet, or call one wording the true one. */
const judging = /\b(?:misquot\w*|originals?|errors?|wrong(?:ly)?|added|removed|becomes?)\b/i

describe.concurrent('in a browser', () => {
  const visit = visitPages()
  const looks = new Map<string, Promise<Look>>()
  /** Looks at a page when the first test asks, and keeps what it saw for the others. */
  const look = (path: string): Promise<Look> => {
    const kept = looks.get(path) ?? lookAtPage(path, visit, closePaths.includes(path))
    looks.set(path, kept)
    return kept
  }

  test.for(paths)('%s gives axe nothing to object to', async (path, { expect }) => {
    expect((await look(path)).findings).toEqual([])
  })

  test.for(paths)('%s fits a screen of 320 px', async (path, { expect }) => {
    const { overhang, covered } = await look(path)
    expect(overhang).toBeLessThanOrEqual(0)
    // And at 400 % nothing that stays in place covers what is read.
    expect(covered).toBeLessThan(0.25)
  })

  test.for(closePaths)('%s has no text that is hard to see', async (path, { expect }) => {
    expect((await look(path)).weak).toEqual([])
  })

  test.for(closePaths)('%s does not move while it loads', async (path, { expect }) => {
    expect((await look(path)).shift).toBe(0)
  })

  test.for(paths)('%s has nothing to complain of and asks no other host', async (path, { expect }) => {
    const { complaints, strangers } = await look(path)
    expect([...complaints, ...strangers]).toEqual([])
  })

  test.for(paths)('%s says the same without scripts', async (path, { expect }) => {
    const { treeWithScripts, treeWithoutScripts } = await look(path)
    expect(treeWithoutScripts.length).toBeGreaterThan(10)
    expect(treeWithoutScripts).toEqual(treeWithScripts)
  })

  test.for(paths)('%s has one main part with one main heading, and a title', async (path, { expect }) => {
    const { mains, headings, title } = await look(path)
    expect({ mains, headings }).toEqual({ mains: 1, headings: 1 })
    expect(title.trim()).not.toBe('')
  })

  test.for(paths)('%s goes by keyboard', async (path, { expect }) => {
    const { walk } = await look(path)
    expect(walk).toMatchObject({ skips: true, lost: [] })
    expect(walk.stops).toBeGreaterThan(0)
  })

  test.for(paths)('%s is still there on paper', async (path, { expect }) => {
    expect(await look(path)).toMatchObject({ printsHeading: true, unprinted: 0 })
  })

  test.for(paths)('%s prints every slice as its file has it', async (path, { expect }) => {
    const { words } = await look(path)
    const untrue = words.printed.filter(({ file, start, end, text }) => {
      // A browser reads every line end as one character.
      return !filesOf(path, file).some((one) => one.slice(start, end).replace(/\r\n?/g, '\n') === text)
    })
    expect(untrue).toEqual([])
  })

  test.for(paths)(
    '%s says nothing in words that judge, nor in marks of a typewriter',
    async (path, { expect }) => {
      const { words } = await look(path)
      expect(words.own).not.toEqual([])
      const ours = words.own.map((text) => byEditor.reduce((rest, one) => rest.replace(one, ''), text))
      expect(ours.filter((text) => judging.test(text) || /["'`]|\.\.\./.test(text))).toEqual([])
    },
  )
})

describe('the slices of the whole site', () => {
  test('are there to be held against their files', ({ expect }) => {
    const marked = builtPages().filter(({ html }) => /data-file="[^"]+" data-start="\d+"/.test(html))
    expect(marked.length).toBeGreaterThan(5)
  })
})
