import { describe, expect, test } from 'vitest'
import type { UtterancePage } from '../../../src/edition/model/page-utterance.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf, outletsOf } from '../edition-of.ts'
import { saidWords } from './said-words.ts'

type Files = Readonly<Record<string, string>>

const SAID = ', said Jane Roe, the mayor of Exampleton.'
const by = (words: string) => `“${words}”${SAID}`
const NAMES = { 'bell.txt': 'Bell', 'dial.txt': 'Dial', 'echo.txt': 'Echo', 'post.txt': 'Post' }

/** What the page of the first statement begins with. */
function firstSaid(files: Files, translated: Readonly<Record<string, string>> = {}): string {
  const articles = outletsOf(
    Object.fromEntries(
      Object.keys(files).map((file) => [
        file,
        {
          outlet: NAMES[file as keyof typeof NAMES],
          ...(translated[file] ? { language: translated[file] } : {}),
        },
      ]),
    ),
  )
  const page = editionToPages(editionOf(files, { articles })).find(
    (one): one is UtterancePage => one.kind === 'utterance',
  )
  return saidWords(page?.gist[0] ?? [])
}

describe('a statement’s page begins with the place where outlets differ most', () => {
  test('every wording there, that of most outlets first', () => {
    expect(
      firstSaid({
        'bell.txt': by('The old lock will not be opened before the summer ends'),
        'dial.txt': by('The old lock will not be opened before the autumn ends'),
        'post.txt': by('The old lock will not be opened before the autumn ends'),
      }),
    ).toBe('Dial and Post print “autumn” and Bell “summer”.')
  })

  test('no words that go on where the others’ quotations have ended', () => {
    expect(
      firstSaid({
        'bell.txt': by(
          'The long summer will never end before the lock is emptied, the weir and the mill with it',
        ),
        'post.txt':
          'It is true that “the long summer will never end before the lock was empty”, said Jane Roe, the mayor.',
      }),
    ).toBe('Bell prints “is emptied” and Post “was empty”.')
  })

  test('nor words that stand before they begin', () => {
    expect(
      firstSaid({
        'bell.txt': by('The lock, the weir and the mill will never be opened before the long summer ends'),
        'post.txt':
          'It is true that it “would be opened before the long summer ends”, said Jane Roe, the mayor.',
      }),
    ).toBe('Bell prints “will never” and Post “would”.')
  })

  test('who leaves the words out', () => {
    const whole = 'The old lock will not be opened before the summer ends, whatever the minister says'
    expect(
      firstSaid({
        'bell.txt': by(whole),
        'dial.txt': by(whole.replace('summer', 'autumn')),
        'post.txt': by('The old lock will not be opened, whatever the minister says'),
      }),
    ).toMatch(/; Post leaves this out and does not mark the cut\.$/)
  })

  test('a cut as a cut, also where the collated text sets words beside it', () => {
    const whole = 'The old lock will not be opened before the summer ends, not even for the royal barge'
    const said = firstSaid({
      'bell.txt': by(whole),
      'dial.txt': by(whole),
      'echo.txt': by('The old lock will not be opened … not even for the royal barge'),
      'post.txt': by('The old lock will not be opened, not even for the royal barge'),
    })
    expect(said).toMatch(/^Post leaves out “before the summer ends/)
  })

  test('which wordings are a translator’s', () => {
    const files = {
      'bell.txt': by('The old lock will not be opened before the summer ends'),
      'dial.txt': by('The old lock will not be opened before the autumn ends'),
    }
    expect(firstSaid(files, { 'dial.txt': 'es' })).toBe(
      'Bell prints “summer” and Dial (translated) “autumn”.',
    )
  })

  test('not with an outlet that differs only from itself', () => {
    const said = firstSaid({
      'bell.txt': `${by('The old lock will never be opened before the summer ends')}\n\n“The old lock will ever be opened before the summer ends,” Jane Roe repeated.`,
      'dial.txt': by('The old lock will never be opened before the autumn ends'),
    })
    expect(said).toBe('Bell prints “summer” and Dial “autumn”.')
  })

  test('counting outlets where there are too many to name', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name, at) => [
        `${name}.txt`,
        by(`The old lock will not be opened before the ${at < 4 ? 'summer' : 'autumn'} ends`),
      ]),
    )
    expect(saidWords(gistOf(files))).toMatch(/^Four outlets print “summer” and \S+ “autumn”\.$/)
  })
})

function gistOf(files: Files) {
  const page = editionToPages(editionOf(files)).find((one): one is UtterancePage => one.kind === 'utterance')
  return page?.gist[0] ?? []
}
