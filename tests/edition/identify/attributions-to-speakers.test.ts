import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionsToSpeakers } from '../../../src/edition/identify/attributions-to-speakers.ts'
import type { Source, SourceKind } from '../../../src/edition/model/attribution.ts'
import type { StorySpeaker } from '../../../src/edition/model/story.ts'
import { sameSpelling } from '../../../src/edition/text/same-spelling.ts'
import { articleOf, attributionOf, quotationOf, STORY } from '../group/records.ts'

/** One article a name; `kind:name` for what is not a person. */
function identify(names: readonly string[], speakers: readonly StorySpeaker[] = []) {
  const attributed = names.map((name, at) => {
    const article = articleOf(`${String.fromCharCode(97 + at)}.txt`, '“No,” somebody said.')
    const quotation = quotationOf(article, 1, 4)
    return {
      article,
      quotations: [quotation],
      attributions: [{ ...attributionOf(quotation), speaker: sourceOf(name) }],
    }
  })
  const { speakers: cast, speakerOf } = attributionsToSpeakers(attributed, { ...STORY, speakers })
  return { cast, ids: attributed.map(({ quotations }) => speakerOf.get(quotations[0]?.id ?? '')), attributed }
}

function sourceOf(name: string): Source | null {
  if (name === '') return null
  const [kind, rest] = name.includes(':') ? name.split(':') : ['person', name]
  return { name: rest ?? '', kind: kind as SourceKind }
}

describe('who is only reported', () => {
  test('takes the short address of nobody who is quoted', () => {
    const said = (file: string, name: string, kind: 'direct' | 'indirect') => {
      const article = articleOf(file, 'No, somebody said.')
      const quotation = { ...quotationOf(article, 0, 2), kind }
      return {
        article,
        quotations: [quotation],
        attributions: [{ ...attributionOf(quotation), speaker: sourceOf(name) }],
      }
    }
    const quoted = said('b.txt', 'Peter Bell', 'direct')
    const alone = attributionsToSpeakers([quoted], STORY)
    const beside = attributionsToSpeakers([said('a.txt', 'Anna Bell', 'indirect'), quoted], STORY)
    expect(alone.speakerOf.get('b:0')).toBe('bell')
    expect(beside.speakerOf.get('b:0')).toBe('bell')
    expect(beside.speakerOf.get('a:0')).toBe('anna-bell')
  })
})

describe('one cast across articles', () => {
  test('calls a speaker by a name with true marks, an editor’s as the editor wrote it', () => {
    const editors = { id: 'oneill', name: "Pat O'Neill", also: [], role: null }
    const { cast } = identify(["Anna O'Dell", "Pat O'Neill"], [editors])
    expect(cast.map(({ name }) => name).sort()).toEqual(['Anna O’Dell', "Pat O'Neill"])
  })

  test.each([
    [
      ['Margit Moor', 'Margit Moor'],
      ['moor', 'moor'],
    ],
    [
      ['Margit Moor', 'Moor', 'M. Moor', 'Mrs Moor'],
      ['moor', 'moor', 'moor', 'moor'],
    ],
    [
      ['Sergei Ivanov', 'Sergey Ivanov'],
      ['ivanov', 'ivanov'],
    ],
    [
      ['Olena Zelenska', 'Zelenskaa'],
      ['zelenska', 'zelenska'],
    ],
    [
      ['Yakhor Dzhemilat', 'Yakhor Dzhemilat', 'Jahor Jemilat', 'Iakhor Djemilat', 'Jachor Dschemilat'],
      ['dzhemilat', 'dzhemilat', 'dzhemilat', 'dzhemilat', 'dzhemilat'],
    ],
    [
      ['Anna Bell', 'Peter Bell', 'Bell'],
      ['anna-bell', 'peter-bell', 'bell'],
    ],
    [
      ['Anna Roth', 'Anna Ross'],
      ['roth', 'ross'],
    ],
    [
      ['organisation:the Ferry Union', 'organisation:Ferry Union'],
      ['ferry-union', 'ferry-union'],
    ],
    [
      ['unnamed:a senior official', 'unnamed:a senior official'],
      ['a-senior-official-a', 'a-senior-official-b'],
    ],
    [
      ['plural:both sides', 'plural:both sides'],
      ['both-sides-a', 'both-sides-b'],
    ],
    [
      ['', 'Moor'],
      [null, 'moor'],
    ],
  ])('%s', (names, ids) => {
    expect(identify(names).ids).toEqual(ids)
  })

  test('the story knows names, roles and ids', () => {
    const { ids, cast } = identify(
      ['Moor', 'unnamed:the harbour boss', 'Margit Mohr', 'unnamed:a boss'],
      [
        {
          id: 'director',
          name: 'Margit Moor',
          also: ['harbour boss', 'Margit Mohr'],
          role: 'director of the harbour',
        },
      ],
    )
    expect(ids).toEqual(['director', 'director', 'director', 'a-boss-d'])
    expect(cast.find(({ id }) => id === 'director')).toEqual({
      id: 'director',
      name: 'Margit Moor',
      kind: 'person',
      aliases: ['Margit Mohr', 'Moor', 'the harbour boss'],
      role: 'director of the harbour',
    })
  })

  test.each([
    ['ivanov', 'iwanow', true],
    ['zelensky', 'zelenskyy', true],
    ['roth', 'ross', false],
    ['bush', 'bosch', false],
    ['miller', 'muller', true],
  ])('%s and %s can be one name: %s', (one, other, expected) => {
    expect(sameSpelling(one, other)).toBe(expected)
  })

  test('the order of the articles does not matter, ids are unique, every attribution has an answer', () => {
    const name = fc.constantFrom(
      'Anna Bell',
      'Bell',
      'P. Bell',
      'Peter Bell',
      'unnamed:a cook',
      'organisation:Bell',
      'plural:they',
      '',
      'Ana Bel',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const { cast, attributed, ids } = identify(names)
        const turned = attributionsToSpeakers([...attributed].reverse(), STORY)
        expect(turned.speakers).toEqual(cast)
        expect(attributed.map(({ quotations }) => turned.speakerOf.get(quotations[0]?.id ?? ''))).toEqual(ids)
        expect(new Set(cast.map(({ id }) => id)).size).toBe(cast.length)
        ids.forEach((id, at) => {
          expect(id === null).toBe(names[at] === '')
        })
      }),
    )
  })
})
