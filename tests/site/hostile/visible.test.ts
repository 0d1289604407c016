import { expect, test } from 'vitest'
import { corpus } from '../../hostile/corpus.ts'
import { OVERRIDES, turnsRound } from '../../hostile/turns-round.ts'
import { builtPages } from '../built-pages.ts'
import { type Token, tokensOf } from '../tokens-of.ts'

/** Names of all elements that a page of this site is made of: a seed brings none of its own. */
const ELEMENTS = new Set(
  'a article b bdi blockquote body code dd details div dl dt em fieldset footer g h1 h2 h3 h4 head header html i input label legend li line link main mark meta nav ol p path rect script section small span strong style summary svg table tbody td text th thead time title tr ul'.split(
    ' ',
  ),
)
/** And all attributes, but those for those who cannot see. */
const ATTRIBUTES = new Set(
  'as charset checked class colspan content crossorigin data-editor data-end data-file data-n data-start datetime dir for height href http-equiv id lang media name property rel role rx scope sizes src tabindex title transform type value width x x1 x2 y y1 y2'.split(
    ' ',
  ),
)
/** What no reader sees as words. */
const PATHS = new Set(['href', 'id', 'for'])
/** Where links lead: into the site, or where story.yaml says in a web address. */
const ADDRESS = /^(?:\/(?!\/)|#|https:\/\/example\.org\/)/u

const pages = builtPages().map(({ path, html }) => ({ path, tokens: tokensOf(html) }))

const textOf = (tokens: readonly Token[]) =>
  tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('')

test.each(corpus)('$tries is seen as text: $file', ({ file, seen }) => {
  const [story = '', name = ''] = file.split('/')
  const shows = ({ tokens }: { tokens: readonly Token[] }) =>
    tokens.some((token) => token.kind === 'open' && token.attributes.get('data-file') === name)
  const own =
    name === 'story.yaml'
      ? pages.filter(({ path }) => path === `/${story}/`)
      : pages.filter((page) => page.path.startsWith(`/${story}/files/`) && shows(page))
  expect(own).toHaveLength(1)
  expect(textOf(own[0]?.tokens ?? [])).toContain(seen)
})

test('no page has an element, an attribute or a link that a seed brought', () => {
  const strange = pages.flatMap(({ path, tokens }) =>
    tokens.flatMap((token) => {
      if (!('attributes' in token)) return []
      const { name, attributes } = token
      const brought = [...attributes.keys()].filter((key) => !ATTRIBUTES.has(key) && !key.startsWith('aria-'))
      const leads = ['href', 'src'].filter(
        (key) => attributes.has(key) && !ADDRESS.test(attributes.get(key) ?? ''),
      )
      const asks = name === 'input' && attributes.get('type') !== 'radio' ? ['input'] : []
      const refreshes = attributes.get('http-equiv') === 'refresh' ? ['refresh'] : []
      const foreign = ELEMENTS.has(name) ? [] : [name]
      return [...foreign, ...brought, ...leads, ...asks, ...refreshes].map((one) => `${path}: ${name} ${one}`)
    }),
  )
  expect(strange).toEqual([])
})

test('no name, title or description turns the direction of what stands round it', () => {
  const turned = pages.flatMap(({ path, tokens }) =>
    tokens.flatMap((token) => {
      if (!('attributes' in token)) return []
      const named = [...token.attributes].filter(([key]) => key !== 'data-file')
      return named
        .filter(([key, value]) => !PATHS.has(key) && turnsRound(value))
        .map(([key]) => `${path}: ${token.name} ${key}`)
    }),
  )
  expect(turned).toEqual([])
})

test('whatever turns what stands beside it stands apart: in a box of its own, a paragraph of its article, or isolated', () => {
  let seen = 0
  const loose: string[] = []
  for (const { path, tokens } of pages) {
    const open: { apart: boolean; isolated: boolean; name: string }[] = []
    for (const token of tokens) {
      if (token.kind === 'open' && !token.empty) {
        const { name, attributes } = token
        const box = attributes.get('class')?.split(' ').includes('turned') ?? false
        const apart = box || (attributes.has('data-file') && /^(?:p|h[1-6]|li)$/u.test(name))
        open.push({ name, apart, isolated: apart || name === 'bdi' })
      } else if (token.kind === 'close') {
        while (open.length > 0 && open.pop()?.name !== token.name);
      } else if (token.kind === 'text' && turnsRound(token.text)) {
        seen++
        // An isolate holds letters that run to the left, but not what could close it.
        const held = turnsRound(token.text, OVERRIDES) ? 'apart' : 'isolated'
        if (!open.some((one) => one[held])) loose.push(`${path}: ${token.text.slice(0, 60)}`)
      }
    }
  }
  expect(seen).toBeGreaterThan(20)
  expect(loose).toEqual([])
})

test.each([
  ['hidden-characters', '01-right-to-left-override.txt', 'U+202E, U+202C'],
  ['hidden-characters', '03-isolate-closed-from-inside.txt', 'U+2069, U+202E'],
  ['hidden-characters', '08-control-characters.txt', 'U+0007, U+0008, U+001B, U+007F, U+001F, …'],
  ['nothing-but-marks', '07-only-hidden.txt', 'U+202E, U+2066'],
])('the page of an article names its hidden characters: %s/%s', (story, file, named) => {
  const own = pages.filter(
    ({ path, tokens }) =>
      path.startsWith(`/${story}/articles/${file.slice(0, 5)}`) && textOf(tokens).includes(`: ${named}.`),
  )
  expect(own).toHaveLength(1)
})
