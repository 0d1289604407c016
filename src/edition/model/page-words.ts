import type { OutletMark } from './outlet-mark.ts'
import type { Slice } from './slice.ts'

/** A slice used as a name: where it stops short of what was quoted, our ellipsis follows outside the marks. */
export interface Title {
  readonly slice: Slice
  readonly cut: boolean
}

/**
 * A piece of a sentence of ours: our words, what the editor wrote in `story.yaml`, a slice between true marks (with
 * `path`, a link to where it stands), or an outlet. What the editor wrote may quote: it is told apart from our words, in
 * which nothing stands between marks but slices.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'editor'; readonly text: string }
  | { readonly kind: 'slice'; readonly slice: Slice; readonly cut?: boolean; readonly path?: string }
  | { readonly kind: 'outlet'; readonly outlet: OutletMark }

export type Pieces = readonly Piece[]

/** A link: site-absolute path without the base, and what it says. */
export interface PageLink {
  readonly path: string
  readonly text: string
}

/** Who is shown as the speaker of words, and how sure that is. */
export interface Said {
  readonly speaker: string | null
  /** False where no article ties the words to the speaker beyond doubt. */
  readonly sure: boolean
  /** "as told by Jane Roe", "according to an agency", or ''. */
  readonly relay: string
}
