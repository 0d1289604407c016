/** Words that turn a statement about, or that come close to it. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never no none nobody nothing nowhere neither nor without hardly barely scarcely`.split(' '),
)

/** Verbs and adjectives that say no by themselves. */
export const DENIALS: ReadonlySet<string> = new Set(
  `deny refuse reject fail lack cease prevent stop forbid ban exclude refrain impossible unable unlikely untrue false`.split(
    ' ',
  ),
)

/** Beginnings that turn a word into its contrary: "willing", "unwilling". */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'ir', 'il', 'non', 'non-', 'dis']
