import type { QuotationNote } from '../model/page-article.ts'
import type { CountedComparison } from './note-comparisons.ts'
import type { DraftNote } from './quotation-note.ts'
import { countOf } from './wording.ts'

/**
 * Returns the notes of one paragraph without what they would say twice: neighbours with the same speaker and the same
 * evidence are one note, and a statement is compared once, beside the quotation that prints most of it.
 *
 * ```text
 * Roe called it “frank” and “useful”.    1 2  Jane Roe · named before it: “Roe called”
 * ```
 */
export function gatherNotes(drafts: readonly DraftNote[]): QuotationNote[] {
  const joined: DraftNote[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (last && tellTheSame(last, draft)) joined[joined.length - 1] = join(last, draft)
    else joined.push(draft)
  }
  const fullest = fullestOf(joined)
  return joined.map((draft) => {
    const { quotedBy, alone, ...note } = draft
    const own = draft.compared.filter(({ path }) => fullest.get(path) === draft)
    const other = draft.compared.map(({ path }) => fullest.get(path)).find((one) => one !== draft)
    const same = own.length === 0 ? other?.about[0]?.label : undefined
    return {
      ...note,
      elsewhere: elsewhereWords(quotedBy, same, own, alone),
      compared: own.map(shown),
      beside: 0,
    }
  })
}

function tellTheSame(a: DraftNote, b: DraftNote): boolean {
  const told = ({ said, kind, evidence, voice }: DraftNote) => JSON.stringify([said, kind, evidence, voice])
  return told(a) === told(b)
}

function join(a: DraftNote, b: DraftNote): DraftNote {
  return {
    ...a,
    about: [...a.about, ...b.about],
    statements: distinct([...a.statements, ...b.statements]),
    compared: distinct([...a.compared, ...b.compared].toSorted((one, other) => other.own - one.own)),
  }
}

function distinct<One extends { readonly path: string }>(all: readonly One[]): One[] {
  return [...new Map(all.toReversed().map((one) => [one.path, one])).values()].reverse()
}

/** For each statement the note that prints most of it. */
function fullestOf(drafts: readonly DraftNote[]): ReadonlyMap<string, DraftNote> {
  const fullest = new Map<string, { readonly own: number; readonly note: DraftNote }>()
  for (const note of drafts) {
    for (const { path, own } of note.compared) {
      if (own > (fullest.get(path)?.own ?? -1)) fullest.set(path, { own, note })
    }
  }
  return new Map([...fullest].map(([path, { note }]) => [path, note]))
}

function elsewhereWords(
  quotedBy: string,
  beside: string | undefined,
  compared: readonly CountedComparison[],
  alone: string,
): string {
  if (quotedBy) return beside ? `${quotedBy}, compared beside ${beside}` : quotedBy
  if (beside) return `same statement as ${beside}`
  const others = compared.reduce((sum, one) => sum + one.count, 0)
  if (others > 0) return countOf(others, 'other wording')
  if (compared.some((one) => one.same.length > 0)) return 'the same words elsewhere'
  return compared.length > 0 ? 'reported elsewhere' : alone
}

function shown({ count: _, own: __, ...comparison }: CountedComparison) {
  return comparison
}
