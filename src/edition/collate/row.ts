import type { Token } from './token.ts'

/** A witness in the table. */
export interface Row {
  readonly siglum: string
  readonly outlet: string
  /** Id of the article. */
  readonly article: string
  readonly translated: boolean
  /** From the transcript of an occasion. */
  readonly reference: boolean
  /** The file the tokens point into. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of its strand. */
  readonly strand: number
}
