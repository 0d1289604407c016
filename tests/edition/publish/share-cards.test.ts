import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import type { HtmlPage } from '../../../src/edition/model/page.ts'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { plainWords } from '../../../src/edition/publish/plain-words.ts'
import { MOST_CARDS } from '../../../src/edition/publish/share-cards.ts'
import { editionOf } from '../edition-of.ts'
import { smallEdition } from './small-edition.ts'

const cardsOf = (edition: Edition) => editionToPages(edition).filter((page) => page.kind === 'card')
const said = (words: string) => `Talks end\n\nJane Roe, the minister, said: “${words}”\n`

/** The cards of two outlets that print what is given, the story's own first. */
const cardsFor = (bell: string, post: string) =>
  cardsOf(editionOf({ 'bell.txt': said(bell), 'post.txt': said(post) }))

describe('share cards', () => {
  test('show a statement as printed, who said it, who prints it, and where they differ most', () => {
    const [, card] = cardsOf(smallEdition())
    expect(card?.path).toMatch(/^\/treaty-talks\/quotes\/[a-z-]+\/card\.png$/)
    expect(card?.statement?.slice.text).toBe('We will never sign a treaty today.')
    expect(card?.statement?.cut).toBe(false)
    expect(card?.by).toBe('Jane Roe')
    expect(card?.carried).toBe('Three outlets quote it, or a part of it.')
    expect(card?.outlets.map(({ name }) => name)).toEqual(['Morning Bell', 'Lantern', 'Harbour Post'])
    expect(plainWords(card?.telling ?? [])).toMatch(/^(?=.*“).*prints?\b.*\.$/)
  })

  test('show of a story the statement its page shows first, and what differs in it', () => {
    const pages = editionToPages(smallEdition())
    const story = pages.find((page) => page.kind === 'story')
    const [ofStory, ...others] = cardsOf(smallEdition())
    const shown = others.find(({ path }) => path === `${story?.feature?.utterance.path}card.png`)
    expect(ofStory?.path).toBe('/treaty-talks/card.png')
    expect(ofStory?.statement).toEqual(shown?.statement)
    expect(ofStory?.telling).toEqual(shown?.telling)
    expect(ofStory?.carried).toBe('Four outlets, word by word.')
  })

  test('stand behind the pages: an utterance’s own, else its story’s', () => {
    const pages = editionToPages(smallEdition())
    const paths = new Set(cardsOf(smallEdition()).map(({ path }) => path))
    const html = pages.filter((page): page is HtmlPage => page.kind !== 'card' && page.kind !== 'document')
    for (const page of html) expect(paths).toContain(page.story.card?.path)
    const utterances = html.filter((page) => page.kind === 'utterance')
    expect(utterances.map((page) => page.card?.path)).toEqual(
      utterances.map((page) => `${page.path}card.png`),
    )
    expect(utterances[0]?.card?.alt).toContain(
      '“We will never sign a treaty today.” – Jane Roe. Three outlets',
    )
  })

  test('are drawn of what two outlets carry, not of what one does', () => {
    const same = 'We will sign the treaty on the quay tomorrow.'
    const paths = cardsOf(
      editionOf({
        'bell.txt': said(same),
        'post.txt': `${said(same)}\nJohn Doe, a fisherman, said: “Nobody has asked the herring.”\n`,
      }),
    ).map(({ path }) => path)
    expect(paths).toHaveLength(2)
    expect(paths.join()).not.toContain('herring')
  })

  test('are not more than a story can afford', () => {
    const { utterances, ...rest } = smallEdition()
    const copies = Array.from({ length: MOST_CARDS + 20 }, (_, at) =>
      utterances.map((entry) => {
        const { id } = entry.utterance
        return { ...entry, utterance: { ...entry.utterance, id: `${id}-${at}`, slug: `statement-${at}` } }
      }),
    )
    const many = [...utterances, ...copies.flat()]
    expect(cardsOf({ ...rest, utterances: many })).toHaveLength(MOST_CARDS + 1)
  })

  test('cut a long statement at a word’s end, which they say', () => {
    const long = `We will sign ${'and sign and sign '.repeat(20)}for ever.`
    const [, card] = cardsFor(long, long)
    const { slice, cut } = card?.statement ?? {}
    expect(cut).toBe(true)
    expect(slice?.text.length).toBeLessThanOrEqual(180)
    expect(long.startsWith(slice?.text ?? '-')).toBe(true)
    expect(long[slice?.text.length ?? 0]).toBe(' ')
  })

  test.for([
    [
      'a picture in the words',
      'We will sign the treaty in the morning 🖋 and go home.',
      'We will sign the treaty in the morning',
    ],
    [
      'another alphabet',
      'We will sign the treaty in the morning, إن شاء الله, and go home.',
      'We will sign the treaty in the morning',
    ],
    [
      'what looks like markup',
      'We will sign <b>all</b> of it &amp; go home.',
      'We will sign <b>all</b> of it &amp; go home.',
    ],
    ['Cyrillic', 'Мы подпишем этот договор завтра утром.', 'Мы подпишем этот договор завтра утром.'],
  ] as const)('go as far as the type has letters: %s', ([, words, shown]) => {
    const [, card] = cardsFor(words, words)
    expect(card?.statement?.slice.text).toBe(shown)
    expect(card?.statement?.cut).toBe(shown !== words)
  })

  test('are left out where the type could set next to nothing', () => {
    const words = 'سنوقع المعاهدة غدا في الصباح ثم نعود إلى البيت.'
    const [story, ...others] = cardsFor(words, words)
    expect(others).toEqual([])
    expect(story?.statement).toBeNull()
  })

  test('leave a name that the type cannot set to its number', () => {
    const edition = smallEdition()
    const articles = edition.articles.map((article) => ({
      ...article,
      outlet: { ...article.outlet, name: `${article.outlet.name} 日報` },
    }))
    const [story] = cardsOf({ ...edition, articles })
    expect(story?.outlets.map(({ name }) => name)).toEqual(['', '', '', ''])
    expect(story?.telling).toEqual([])
  })
})
