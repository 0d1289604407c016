/** What helps to tell a name from a word with a capital. */
export interface KnownNames {
  /** Words of the names in story.yaml, lower case. */
  readonly fromStory: ReadonlySet<string>
  /** Words the article prints with a capital inside a sentence, lower case. */
  readonly seen: ReadonlySet<string>
  /** Nouns for an office that the article prints as a family name: "king" where it prints "Pete King". */
  readonly families: ReadonlySet<string>
  /** This passage is a headline, a sub-heading or the first line. */
  readonly heading: boolean
  /** This passage is a headline in which most words have capitals. */
  readonly titleCase: boolean
}
