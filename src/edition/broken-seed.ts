import { codeOf, showControls } from './text/show-controls.ts'

/**
 * A seed or a `story.yaml` that cannot be read. Stops the build: what happened, where, why, what to do.
 * A reading that is only doubtful is a `Notice` instead.
 *
 * A file's name may hold what a terminal takes for an order: the message has it written out.
 */
export class BrokenSeed extends Error {
  /** `file:line:column` where there is one, else the file or folder. */
  readonly where: string

  /**
   * @param where `file:line:column`, or the file or folder
   * @param what what happened and why, one or two plain sentences
   * @param remedy what to do about it
   */
  constructor(where: string, what: string, remedy: string) {
    super(`${showLineEnds(showControls(where))}: ${showControls(what)}\n  ${showControls(remedy)}`)
    this.name = 'BrokenSeed'
    this.where = where
  }
}

function showLineEnds(words: string): string {
  return words.replace(/[\n-\r\u0085\u2028\u2029]/gu, codeOf)
}
