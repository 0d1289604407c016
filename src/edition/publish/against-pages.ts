import type { CollatedUtterance } from '../model/edition.ts'
import type { OutletMark } from '../model/outlet-mark.ts'
import type { AgainstPage } from '../model/page-utterance.ts'
import type { Title } from '../model/page-words.ts'
import { sure } from '../sure.ts'
import type { EditionIndex } from './edition-index.ts'
import { sliceTitle } from './page-title.ts'
import { plainWords } from './plain-words.ts'
import { type Column, sideBySide } from './side-by-side.ts'
import { storyLabel } from './story-label.ts'
import { listOf, sentenceCase } from './wording.ts'

/** Beyond this many columns each base has a page of its own. */
const MOST_BASES = 8

/** A wording that has a page of its own on which all others are set against it. */
export interface AgainstBase {
  /** Index of its column. */
  readonly base: number
  readonly siglum: string
  readonly outlets: readonly OutletMark[]
  readonly path: string
}

/** Returns the wordings against which a page of its own compares: beyond eight of them all but the first, else none. */
export function againstBases(
  index: EditionIndex,
  entry: CollatedUtterance,
  columns: readonly Column[],
): AgainstBase[] {
  if (columns.length <= MOST_BASES) return []
  return columns.slice(1).map((column, position) => {
    const { siglum } = column.prints[0][0].witness
    const path = `${index.utterancePath(entry.utterance.id)}against/${siglum}/`
    return { base: position + 1, siglum, outlets: column.outlets, path }
  })
}

/** Returns a page for each of these wordings of the statement called `name`. */
export function againstPages(
  index: EditionIndex,
  entry: CollatedUtterance,
  columns: readonly Column[],
  { name, bases }: { readonly name: Title; readonly bases: readonly AgainstBase[] },
): AgainstPage[] {
  return bases.map(({ base, siglum, outlets, path }): AgainstPage => {
    const lead = `every wording set against that of ${listOf(outlets.map((one) => one.name))}.`
    return {
      kind: 'against',
      path,
      title: sliceTitle(name, `against ${sure(outlets[0], `outlet that prints ${siglum}`).name}`),
      description: `${plainWords([{ kind: 'slice', ...name }])}: ${lead}`,
      story: storyLabel(index),
      name,
      utterance: index.utterancePath(entry.utterance.id),
      siglum,
      lead: sentenceCase(lead),
      sides: sideBySide(index, columns, [base]),
    }
  })
}
