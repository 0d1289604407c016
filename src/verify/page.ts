/** An element that says which place of which file it prints. */
export interface Printed {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The address linked to last before it: on a page of many stories it tells which one is printed. */
  readonly under: string | null
  readonly at: number
}

/** An address in a page. */
export interface Link {
  readonly address: string
  /** Whether a reader has to follow it; whatever is not followed is asked for as soon as the page is opened, or says where the page is. */
  readonly kind: 'followed' | 'taken' | 'named'
  readonly at: number
}

/** A piece of a page. */
export interface OwnText {
  readonly text: string
  readonly at: number
}

/** A script or style that stands in the page. */
export interface Inline {
  readonly kind: 'script' | 'style'
  readonly text: string
  readonly at: number
}

/** What there is to check about one page. Places are UTF-16 code units from its beginning. */
export interface PageReading {
  readonly printed: readonly Printed[]
  /** In order; each printed element is one `PRINTED` among them. What is marked as the editor’s is left out. */
  readonly own: readonly OwnText[]
  /** Values of attributes, and the title: words of ours in which no element names its place. */
  readonly plain: readonly OwnText[]
  readonly hashes: readonly OwnText[]
  readonly ids: ReadonlySet<string>
  readonly links: readonly Link[]
  readonly policies: readonly OwnText[]
  readonly inlines: readonly Inline[]
  /** Attributes and elements that no page of ours has: code in an attribute, a frame, a form’s address. */
  readonly strange: readonly OwnText[]
  /** Where the first thing stands that comes before the policy, so that the policy does not govern it. */
  readonly governedBefore: number | null
}

/** Stands in our own words for an element that prints an article’s. */
export const PRINTED = '\ufffc'
