import { describe, expect, it } from 'vitest'
import { seedToQuotedArticle } from '../../../../src/edition/seed-to-quoted-article.ts'
import { yamlToStory } from '../../../../src/edition/story/yaml-to-story.ts'

const SPEAKERS = `title: Talks
speakers:
  - { id: zoltar, name: Yxq Zoltar, also: [the envoy] }
  - { id: roe, name: Jane Roe, also: [the envoy, the head of the union] }
`

/** Who is named as the speaker of each quotation of a text, in a story that knows two people. */
function speakersIn(text: string): (string | null)[] {
  const story = yamlToStory(SPEAKERS, { id: 'talks', path: 'story.yaml', files: [] })
  const seed = { id: 'a', file: 'a.txt', path: 'a.txt', format: 'text', sha256: '' } as const
  const { attributions } = seedToQuotedArticle({ ...seed, text: `The talks end\n\n${text}\n` }, story)
  return attributions.map(({ speaker }) => speaker?.name ?? null)
}

describe('the people a story names', () => {
  it.each([
    ['are meant by their last name', '“No,” Zoltar said.', ['Yxq Zoltar']],
    ['are meant by what else they are called', '“No,” the head of the union said.', ['Jane Roe']],
    ['come first where two are called the same', '“No,” the envoy said.', ['Yxq Zoltar']],
    ['may be of a gender that no given name tells', 'Zoltar came late. “No,” she said.', ['Yxq Zoltar']],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})
