import { describe, expect, test } from 'vitest'
import { attributionsToUtterances } from '../../../src/edition/group/attributions-to-utterances.ts'
import type { Speaker } from '../../../src/edition/model/speaker.ts'
import type { StoryOccasion } from '../../../src/edition/model/story.ts'
import { articlesOf, type Line, STORY } from './records.ts'

/** Returns the groups as lists of `file: words`, those with more than one witness only. */
function together(
  files: Readonly<Record<string, readonly Line[]>>,
  occasions: readonly StoryOccasion[] = [],
): string[][] {
  const { articles, speakerOf } = articlesOf(files)
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  const utterances = attributionsToUtterances({
    articles,
    speakers: cast(speakerOf),
    speakerOf,
    story: { ...STORY, occasions },
  })
  return utterances
    .filter(({ witnesses }) => witnesses.length > 1)
    .map(({ witnesses }) =>
      witnesses.map(({ article, start, end }) => `${article}: ${texts.get(article)?.slice(start, end)}`),
    )
}

function cast(speakerOf: ReadonlyMap<string, string | null>): Speaker[] {
  return [...new Set(speakerOf.values())]
    .filter((id) => id !== null)
    .map((id) => ({
      id,
      name: id.startsWith('an ') ? id : id.charAt(0).toUpperCase() + id.slice(1),
      kind: id.startsWith('an ') ? 'unnamed' : 'person',
      aliases: [],
      role: null,
    }))
}

const LONG = 'No barge over forty tons will pass the lock until the gate has been rebuilt'

describe('what belongs together', () => {
  test('the same words in two papers are one utterance', () => {
    expect(
      together({ 'a.txt': [{ speaker: 'moor', words: LONG }], 'b.txt': [{ speaker: 'moor', words: LONG }] }),
    ).toEqual([[`a: ${LONG}`, `b: ${LONG}`]])
  })

  test('a translation there and back is, with its clauses in another order', () => {
    const back = 'Until the gate has been built again, no boat of more than 40 tons will pass the lock'
    expect(
      together({ 'a.txt': [{ speaker: 'moor', words: LONG }], 'b.txt': [{ speaker: 'moor', words: back }] }),
    ).toEqual([[`a: ${LONG}`, `b: ${back}`]])
  })

  test('the same words by another speaker are not', () => {
    expect(
      together({ 'a.txt': [{ speaker: 'moor', words: LONG }], 'b.txt': [{ speaker: 'finch', words: LONG }] }),
    ).toEqual([])
  })

  test('nor the same words on another day', () => {
    expect(
      together({
        'a.txt': [{ speaker: 'moor', words: LONG, occasion: 'on Monday' }],
        'b.txt': [{ speaker: 'moor', words: LONG, occasion: 'on Thursday' }],
      }),
    ).toEqual([])
  })

  test('words said before a meeting are not those said after it', () => {
    expect(
      together({
        'a.txt': [{ speaker: 'moor', words: LONG, occasion: 'ahead of the meeting' }],
        'b.txt': [{ speaker: 'moor', words: LONG, occasion: 'following the meeting' }],
      }),
    ).toEqual([])
  })

  test('the story’s own name for an occasion is known by its other names', () => {
    const occasions = [
      { id: 'door', label: 'at the lock gate', date: null, also: ['on the towpath'] },
      { id: 'hall', label: 'in the guildhall', date: null, also: [] },
    ]
    const files = (occasion: string) => ({
      'a.txt': [{ speaker: 'moor', words: LONG, occasion: 'on the towpath' }],
      'b.txt': [{ speaker: 'moor', words: LONG, occasion }],
    })
    expect(together(files('at the lock gate'), occasions)).toHaveLength(1)
    expect(together(files('in the guildhall'), occasions)).toHaveLength(0)
  })

  test('one unnamed official in two papers is, by the very same words', () => {
    const words = 'The cracks were known in spring and nobody wanted to say so'
    expect(
      together({
        'a.txt': [{ speaker: 'an official a', words }],
        'b.txt': [{ speaker: 'an official b', words }],
      }),
    ).toHaveLength(1)
  })

  test('a fragment joins the one statement that holds its words', () => {
    const threat = 'Anyone who crosses the weir will meet a swift, severe and united answer from us'
    expect(
      together({
        'a.txt': [
          { speaker: 'moor', words: threat },
          { speaker: 'moor', words: 'The harvest was better than we feared in June' },
        ],
        'b.txt': [
          {
            speaker: 'moor',
            words: 'severe answer',
            kind: 'partial',
            sentence: 'Moor spoke of a % at the weir.',
          },
        ],
      }),
    ).toEqual([[`a: ${threat}`, 'b: severe answer']])
  })

  test('a fragment that stands in two statements equally stays alone', () => {
    expect(
      together({
        'a.txt': [{ speaker: 'moor', words: 'The old bridge will be closed to lorries in the autumn' }],
        'b.txt': [
          { speaker: 'moor', words: 'My grandfather painted the old bridge green with his brothers' },
        ],
        'c.txt': [{ speaker: 'moor', words: 'the old bridge', kind: 'partial' }],
      }),
    ).toEqual([])
  })

  test('a fragment never ties two statements together', () => {
    const [one, other] = [
      'We shall rebuild the eastern gate by Easter',
      'The eastern gate cost us nine lives that winter',
    ]
    const groups = together({
      'a.txt': [{ speaker: 'moor', words: one }],
      'b.txt': [{ speaker: 'moor', words: other }],
      'c.txt': [
        {
          speaker: 'moor',
          words: 'eastern gate',
          kind: 'partial',
          sentence: 'Moor spoke of the % and Easter.',
        },
      ],
      'd.txt': [{ speaker: 'moor', words: one }],
      'e.txt': [{ speaker: 'moor', words: other }],
    })
    expect(
      groups.some(
        (group) => group.some((line) => line.includes(one)) && group.some((line) => line.includes(other)),
      ),
    ).toBe(false)
  })

  test('a long quotation testifies to each statement it holds', () => {
    const second = 'Nobody will lose a day’s pay over this closure in March'
    expect(
      together({
        'a.txt': [{ speaker: 'moor', words: `${LONG}. ${second}.` }],
        'b.txt': [{ speaker: 'moor', words: LONG }],
        'c.txt': [{ speaker: 'moor', words: second }],
        'd.txt': [{ speaker: 'moor', words: second }],
      }),
    ).toEqual([
      [`a: ${LONG}.`, `b: ${LONG}`],
      [`a: ${second}.`, `c: ${second}`, `d: ${second}`],
    ])
  })

  test('two sentences in one paper and one sentence in another are one witness each', () => {
    expect(
      together({
        'a.txt': [
          {
            speaker: 'moor',
            words: 'They showed us eleven slides, and not one explained why six quays must close',
          },
        ],
        'b.txt': [
          { speaker: 'moor', words: 'We saw eleven slides. Not one explained why six quays must close.' },
        ],
      }),
    ).toEqual([
      [
        'a: They showed us eleven slides, and not one explained why six quays must close',
        'b: We saw eleven slides. Not one explained why six quays must close.',
      ],
    ])
  })

  test('what is always told in one breath is one utterance', () => {
    const words = 'The gate stays shut until the keeper returns. That is no threat. It is arithmetic.'
    expect(
      together({ 'a.txt': [{ speaker: 'moor', words }], 'b.txt': [{ speaker: 'moor', words }] }),
    ).toEqual([[`a: ${words}`, `b: ${words}`]])
  })

  test('nearly the same, printed twice by those who were there twice, is two utterances', () => {
    const again = 'No barge over forty tons passes that lock until the gate has been rebuilt and painted'
    const both = [
      { speaker: 'moor', words: LONG },
      { speaker: 'moor', words: again },
    ]
    expect(together({ 'a.txt': both, 'b.txt': both, 'c.txt': both })).toEqual([
      [`a: ${LONG}`, `b: ${LONG}`, `c: ${LONG}`],
      [`a: ${again}`, `b: ${again}`, `c: ${again}`],
    ])
  })

  test('other quoted words join through the reporter’s sentence around them', () => {
    expect(
      together({
        'a.txt': [
          {
            speaker: 'moor',
            words: 'frank exchange of views',
            kind: 'partial',
            sentence: 'Moor called the talk a % rather than haggling over the ferry.',
          },
        ],
        'b.txt': [
          {
            speaker: 'moor',
            words: 'this was no haggling',
            kind: 'partial',
            sentence: 'For Moor, %, but an exchange of views on the ferry.',
          },
        ],
      }),
    ).toHaveLength(1)
  })
})

describe('how an utterance is called', () => {
  const { articles, speakerOf } = articlesOf({
    'a.txt': [{ speaker: 'moor', words: LONG, occasion: 'after the meeting' }],
    'b.txt': [
      { speaker: 'moor', words: `${LONG} and not a day before that` },
      { speaker: 'moor', words: 'until the gate has been rebuilt', kind: 'partial' },
    ],
  })
  const [utterance] = attributionsToUtterances({
    articles,
    speakers: cast(speakerOf),
    speakerOf,
    story: STORY,
  })

  test('outlets are numbered by file, a letter tells their witnesses apart', () => {
    expect(utterance?.witnesses.map(({ siglum }) => siglum)).toEqual(['1', '2', '2b'])
  })
  test('the fullest wording gives title and slug', () => {
    expect(utterance).toMatchObject({
      named: '2',
      slug: 'no-barge-over-forty-tons-will-pass-the',
      title:
        'No barge over forty tons will pass the lock until the gate has been rebuilt and not a day before that',
      speaker: 'moor',
      occasion: { id: null, label: 'after the meeting' },
    })
  })
  test('the id is that of its first quotation', () => {
    expect(utterance?.id).toBe('u-a:1')
  })
})

describe('the editor’s decisions', () => {
  const files = {
    'a.txt': [{ speaker: 'moor', words: LONG }],
    'b.txt': [{ speaker: 'moor', words: LONG }],
    'c.txt': [{ speaker: 'moor', words: 'Ask the lock keeper about his geese' }],
  }
  const { articles, speakerOf } = articlesOf(files)
  const decided = (decisions: ReadonlyMap<string, { join: string | null; part: boolean }>) =>
    attributionsToUtterances({ articles, speakers: cast(speakerOf), speakerOf, story: STORY, decisions }).map(
      ({ witnesses }) => witnesses.map(({ article, reason }) => `${article} ${reason}`),
    )

  test('a parted quotation stands alone', () => {
    expect(decided(new Map([['b:1', { join: null, part: true }]]))).toEqual([
      ['a the fullest wording'],
      ['b placed by the editor'],
      ['c the fullest wording'],
    ])
  })
  test('a joined one stands with the quotation it joins', () => {
    expect(decided(new Map([['c:1', { join: 'a:1', part: false }]]))).toEqual([
      ['a the fullest wording', 'b same words', 'c placed by the editor'],
    ])
  })
})

describe('why a witness belongs, and how surely', () => {
  const { articles, speakerOf } = articlesOf({
    'a.txt': [{ speaker: 'moor', words: LONG }],
    'b.txt': [{ speaker: 'moor', words: LONG }],
    'c.txt': [{ speaker: 'moor', words: 'until the gate has been rebuilt', kind: 'partial' }],
    'd.txt': [{ speaker: null, words: LONG }],
  })
  const [utterance] = attributionsToUtterances({
    articles,
    speakers: cast(speakerOf),
    speakerOf,
    story: STORY,
  })
  const witnesses = utterance?.witnesses ?? []

  test('the same words are firm, a few of them likely', () => {
    expect(witnesses.map(({ reason, strength }) => `${reason}: ${strength}`)).toEqual([
      'the fullest wording: firm',
      'same words: firm',
      'part of the same words: likely',
      'same words: firm',
    ])
  })
  test('one whose speaker is open names those that name him', () => {
    expect(witnesses.map(({ supportedBy }) => supportedBy)).toEqual([[], [], [], ['a:1', 'b:1']])
  })
})

describe('what is only reported', () => {
  test('is linked to the words that follow it and is no witness', () => {
    const { articles, speakerOf } = articlesOf({
      'a.txt': [
        { speaker: 'moor', words: 'the lock would stay shut to barges', kind: 'indirect' },
        { speaker: 'moor', words: LONG },
      ],
      'b.txt': [{ speaker: 'moor', words: LONG }],
    })
    const utterances = attributionsToUtterances({
      articles,
      speakers: cast(speakerOf),
      speakerOf,
      story: STORY,
    })
    expect(utterances).toHaveLength(1)
    expect(utterances[0]?.reportLinks).toEqual([
      { quotation: 'a:1', reason: 'tells some or all of the words that follow it', strength: 'firm' },
    ])
    expect(utterances[0]).toMatchObject({ reported: ['a:1'], witnesses: [{ siglum: '1' }, { siglum: '2' }] })
  })
  test('is not linked to the words that follow it for one word they share', () => {
    const { articles, speakerOf } = articlesOf({
      'a.txt': [
        {
          speaker: 'moor',
          words: 'geese from the upper meadow would winter with their young beyond the old lock',
          kind: 'indirect',
        },
        { speaker: 'moor', words: LONG },
      ],
    })
    const [utterance] = attributionsToUtterances({
      articles,
      speakers: cast(speakerOf),
      speakerOf,
      story: STORY,
    })
    expect(utterance?.reported).toEqual([])
  })
  test('is linked without a speaker where it tells nearly all of one utterance, not for words all share', () => {
    const linked = (words: string) => {
      const { articles, speakerOf } = articlesOf({
        'a.txt': [{ speaker: null, words, kind: 'indirect' }],
        'b.txt': [{ speaker: 'moor', words: LONG }],
        'c.txt': [{ speaker: 'finch', words: 'The barge of my grandfather still lies before the lock' }],
      })
      return attributionsToUtterances({ articles, speakers: cast(speakerOf), speakerOf, story: STORY })
        .filter(({ reported }) => reported.length > 0)
        .map(({ speaker }) => speaker)
    }
    expect(linked('barges over forty tons could not pass until the gate was rebuilt')).toEqual(['moor'])
    expect(linked('a barge had been seen at the lock')).toEqual([])
  })
  test('makes no utterance where nobody quotes it', () => {
    const { articles, speakerOf } = articlesOf({
      'a.txt': [{ speaker: 'moor', words: 'the geese were doing well', kind: 'indirect' }],
    })
    expect(attributionsToUtterances({ articles, speakers: [], speakerOf, story: STORY })).toEqual([])
  })
})
