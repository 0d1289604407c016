/** The words of weight of a passage, each as the base forms it may belong to. */
export type Content = readonly (readonly string[])[]

/**
 * Returns a function that gives the places in `passages` of all that may have at least `share` of the words of `content`,
 * in ascending order. Some of them may have fewer; none that has enough is left out.
 *
 * ```text
 * plans sell dock, a share of 0.6     two of the three are asked for, so whoever has neither `sell` nor `dock` has too few
 * ```
 *
 * So only the holders of the rarest words are named: to set each passage beside each other would take hours in a text of
 * some megabytes.
 */
export function passagesByWord(passages: readonly Content[]): (content: Content, share: number) => number[] {
  const holders = new Map<string, number[]>()
  passages.forEach((content, at) => {
    for (const lemma of new Set(content.flat())) {
      const known = holders.get(lemma)
      if (known) known.push(at)
      else holders.set(lemma, [at])
    }
  })
  return (content, share) => {
    const asked = content.length - Math.ceil(content.length * share) + 1
    const rarest = content
      .map((lemmas) => lemmas.map((lemma) => holders.get(lemma) ?? []))
      .map((lists) => ({ lists, held: lists.reduce((sum, { length }) => sum + length, 0) }))
      .sort((a, b) => a.held - b.held)
      .slice(0, asked)
    return [...new Set(rarest.flatMap(({ lists }) => lists.flat()))].sort((a, b) => a - b)
  }
}
