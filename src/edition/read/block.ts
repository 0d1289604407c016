import type { PartKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** One line of a plain text, or one paragraph, heading, item … of a Markdown text, before or after the rules. */
export interface Block extends Span {
  /** `paragraph` until a rule knows better; what Markdown's syntax says otherwise. */
  readonly kind: PartKind
  /** Its slice of the reading. */
  readonly text: string
}

/** What a format's own reader finds out before any rule looks at the words. */
export interface Layout {
  readonly reading: string
  readonly blocks: readonly Block[]
}
