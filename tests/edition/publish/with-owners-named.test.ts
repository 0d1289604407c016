import { describe, expect, it } from 'vitest'
import { editionToPages } from '../../../src/edition/publish/edition-to-pages.ts'
import { editionOf } from '../edition-of.ts'

/** Everyone in the list of speakers of an article with these words. */
function listed(text: string): string[] {
  const pages = editionToPages(editionOf({ 'a.txt': `${text}\n` }))
  return pages.flatMap((page) => (page.kind === 'speakers' ? page.speakers.map(({ name }) => name) : []))
}

describe('who is called after somebody else is no name in the list of speakers', () => {
  it.each([
    [
      'in whose words, where somebody is quoted with them',
      'John Doe, the keeper, spoke. “My father used to say, ‘A harbour is its people, not its stones,’ and so it is,” Doe said.',
      'My father, in the words of John Doe',
    ],
    [
      'that nobody knows whose, where the article tells it',
      'John Doe, the keeper, came in. His father said: “A harbour is its people, not its stones.”',
      'His father, it is not known whose',
    ],
    [
      'that nobody knows whose, where who is quoted is not known',
      '“My father used to say, ‘A harbour is its people, not its stones,’ and so it is.”',
      'My father, it is not known whose',
    ],
  ])('but told %s', (_, text, name) => {
    expect(listed(text)).toContain(name)
  })

  it('and stays a name where it is one', () => {
    expect(listed('“A harbour is its people, not its stones,” said Father Doe of Mycroft.')).toEqual(
      expect.not.arrayContaining([expect.stringContaining(',')]),
    )
  })
})
