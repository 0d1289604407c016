import { NUMBER_WORDS } from '../language/english/number-words.ts'
import type { Phrase } from '../model/collation.ts'

/** An outlet in a sentence: which of its passages it is about, and how many it has in all. */
export interface Teller {
  readonly name: string
  /** Of the first passage it is about. */
  readonly siglum: string
  /** Sigla of those it is about. */
  readonly passages: readonly string[]
  readonly of: number
}

const NAMED = 3

/** Returns our word for a small number, figures for a greater one. */
function count(number: number): string {
  return NUMBER_WORDS[number] ?? String(number)
}

/** Returns outlets in words: "X", "X and Y", "X (in one of its two passages), Y and four others". */
export function outletsToPhrases(outlets: readonly Teller[]): Phrase[] {
  const named = outlets.length > NAMED ? outlets.slice(0, NAMED - 1) : outlets
  const others = outlets.length - named.length
  return named
    .flatMap((outlet, at): Phrase[] => {
      const last = at === named.length - 1 && others === 0
      const before = at === 0 ? '' : last ? ' and ' : ', '
      const after = passagesOf(outlet)
      return [
        ...(before ? [{ kind: 'words', text: before } as const] : []),
        { kind: 'outlet', text: outlet.name, siglum: outlet.siglum },
        ...after,
      ]
    })
    .concat(others > 0 ? [{ kind: 'words', text: ` and ${count(others)} others` }] : [])
}

function passagesOf({ passages, of }: Teller): Phrase[] {
  if (of < 2) return []
  if (passages.length === of)
    return [
      { kind: 'words', text: of === 2 ? ' (in both its passages)' : ` (in all its ${count(of)} passages)` },
    ]
  const text = ` (in ${count(passages.length)} of its ${count(of)} passages)`
  return [{ kind: 'words', text, passages }]
}
