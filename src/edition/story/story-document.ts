/**
 * `story.yaml` as written, once the schema has accepted it: every key but the required ones may be missing.
 * `Story` is the same with the gaps filled in.
 */
export interface StoryDocument {
  readonly title: string
  readonly date?: string
  readonly place?: string
  readonly occasions?: readonly { id: string; label: string; date?: string; also?: string[] }[]
  readonly speakers?: readonly { id: string; name: string; also?: string[]; role?: string }[]
  readonly articles?: Readonly<Record<string, ArticleEntry>>
  readonly transcripts?: readonly { file: string; occasion?: string; source?: string }[]
  readonly corrections?: readonly CorrectionEntry[]
  readonly feature?: string
  readonly contact?: string
}

interface ArticleEntry {
  readonly outlet?: string
  readonly url?: string
  readonly madeFrom?: string
  readonly how?: string
  readonly language?: string
}

interface CorrectionEntry {
  readonly file: string
  readonly text: string
  readonly nth?: number
  readonly set?: { readonly speaker?: string; readonly kind?: string; readonly occasion?: string }
  readonly join?: string
  readonly part?: boolean
  readonly why: string
}
