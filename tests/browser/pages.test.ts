import { describe, test } from 'vitest'
import { builtPages } from '../site/built-pages.ts'
import { type Look, lookAtPage } from './look-at-page.ts'
import { visitPages } from './visit-pages.ts'

const paths = builtPages().map((page) => page.path)

describe.concurrent('in a browser', () => {
  const visit = visitPages()
  const looks = new Map<string, Promise<Look>>()
  /** Looks at a page when the first test asks, and keeps what it saw for the others. */
  const look = (path: string): Promise<Look> => {
    const kept = looks.get(path) ?? lookAtPage(path, visit)
    looks.set(path, kept)
    return kept
  }

  test.for(paths)('%s gives axe nothing to object to', async (path, { expect }) => {
    expect((await look(path)).findings).toEqual([])
  })

  test.for(paths)('%s fits a screen of 320 px', async (path, { expect }) => {
    expect((await look(path)).overhang).toBeLessThanOrEqual(0)
  })

  test.for(paths)('%s has nothing to complain of and asks no other host', async (path, { expect }) => {
    const { complaints, strangers } = await look(path)
    expect([...complaints, ...strangers]).toEqual([])
  })

  test.for(paths)('%s says the same without scripts', async (path, { expect }) => {
    const { wordsWithScripts, wordsWithoutScripts } = await look(path)
    expect(wordsWithoutScripts.trim()).not.toBe('')
    expect(wordsWithoutScripts).toBe(wordsWithScripts)
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
})
