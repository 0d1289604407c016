/**
 * A seed or a `story.yaml` that cannot be read. Stops the build: what happened, where, why, what to do.
 * A reading that is only doubtful is a `Notice` instead.
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
    super(`${where}: ${what}\n  ${remedy}`)
    this.name = 'BrokenSeed'
    this.where = where
  }
}
