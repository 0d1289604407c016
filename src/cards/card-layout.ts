import type { Card } from '../edition/model/card.ts'
import type { OutletMark } from '../edition/model/outlet-mark.ts'
import { plainWords } from '../edition/publish/plain-words.ts'

/** A box of a card: CSS as far as satori knows it, and what is inside. Words are text, never markup. */
export interface Box {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children: string | readonly Box[]
  }
}

/** Width and height of a card in pixels, as the places where addresses are shared ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** As in base.css: paper, ink, what is said softly, the hairline; and the outlets' colours in their order. */
const [PAPER, INK, SOFT, LINE] = ['#fbfaf6', '#1b1a17', '#4d4940', '#d8d3c7']
const OUTLETS = ['#2355ad', '#e58c27', '#034f16', '#b98bf8', '#89415c', '#d8c375', '#61d4e5', '#232127']
/** Those too light for white numbers. */
const LIGHT = ['#e58c27', '#b98bf8', '#d8c375', '#61d4e5']
/** Names are set beside the badges where all together have no more characters. */
const ROOM_FOR_NAMES = 48

/**
 * Returns how a card is set.
 *
 * ```text
 * As Quoted                          the story
 * ════════════════════════════════════════════
 * “What is printed, as it is printed” …
 * Who said it
 *
 * Where the outlets print different words.
 * [1] Bell  [2] Lantern        Two outlets quote it.
 * ```
 */
export function cardLayout(card: Card): Box {
  return box(
    {
      ...column,
      ...CARD_SIZE,
      boxSizing: 'border-box',
      padding: '40px 64px',
      background: PAPER,
      color: INK,
    },
    [
      box({ ...row, justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 14 }, [
        words('As Quoted', { fontSize: 34, fontWeight: 600 }),
        words(card.statement ? card.story.title : card.story.when, { fontSize: 27, color: SOFT }),
      ]),
      box(
        {
          ...column,
          flexShrink: 0,
          height: 7,
          borderTop: `2px solid ${SOFT}`,
          borderBottom: `2px solid ${SOFT}`,
        },
        [],
      ),
      box({ ...column, flexGrow: 1, justifyContent: 'center', paddingTop: 12 }, heart(card)),
      ...(card.telling.length > 0
        ? [words(plainWords(card.telling), { fontSize: 26, lineHeight: 1.36, padding: '18px 0 22px' })]
        : []),
      box({ ...row, alignItems: 'center', paddingTop: 18, borderTop: `2px solid ${LINE}` }, foot(card)),
    ],
  )
}

const column = { display: 'flex', flexDirection: 'column' } as const
const row = { display: 'flex', flexDirection: 'row' } as const

function heart({ statement, story, by }: Card): Box[] {
  const text = statement ? plainWords([{ kind: 'slice', ...statement }]) : story.title
  const large = {
    wordBreak: 'break-word',
    fontSize: sizeFor(text),
    lineHeight: 1.18,
    fontWeight: 600,
    letterSpacing: -0.4,
  }
  return [words(text, large), ...(by ? [words(by, { fontSize: 30, color: SOFT, paddingTop: 16 })] : [])]
}

/** In pixels: words that are few are large. */
function sizeFor({ length }: string): number {
  return length <= 45 ? 74 : length <= 90 ? 58 : length <= 130 ? 48 : 39
}

function foot({ outlets, more, carried }: Card): Box[] {
  const named = outlets.reduce((sum, { name }) => sum + name.length, 0) <= ROOM_FOR_NAMES && more === ''
  const soft = { fontSize: 24, color: SOFT }
  return [
    ...outlets.flatMap((outlet) => [
      badge(outlet),
      ...(named && outlet.name ? [words(outlet.name, name)] : []),
    ]),
    ...(more ? [words(more, { ...soft, paddingLeft: 6 })] : []),
    words(carried, { ...soft, marginLeft: 'auto' }),
  ]
}

const name = { fontSize: 24, paddingLeft: 9, paddingRight: 16 } as const

function badge({ number }: OutletMark): Box {
  const tone = OUTLETS[(number - 1) % OUTLETS.length] ?? INK
  return words(String(number), {
    background: tone,
    color: LIGHT.includes(tone) ? INK : '#fff',
    borderRadius: 6,
    padding: '3px 11px 5px',
    marginRight: 4,
    fontSize: 24,
    fontWeight: 600,
  })
}

function words(text: string, style: Box['props']['style']): Box {
  return box({ display: 'flex', flexShrink: 0, maxWidth: '100%', ...style }, text)
}

function box(style: Box['props']['style'], children: Box['props']['children']): Box {
  return { type: 'div', props: { style, children } }
}
