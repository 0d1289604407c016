import type { Token } from '../tokens/token.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** The mentions of a passage by where they begin and end, so that no rule walks them all. */
export class MentionIndex {
  readonly mentions: readonly Mention[]
  /** The mention that each token is part of. */
  readonly #around: (Mention | undefined)[] = []
  /** Position in `mentions` of the first one of each reporter's sentence, -1 for none. */
  readonly #firstOfUnit: number[] = []

  constructor({ tokens, mentions }: Passage) {
    this.mentions = mentions
    for (let position = 0; position < mentions.length; position++) {
      const mention = mentions[position] as Mention
      while (this.#around.length < mention.first) this.#around.push(undefined)
      while (this.#around.length <= mention.last) this.#around.push(mention)
      const { unit } = tokens[mention.first] as Token
      while (this.#firstOfUnit.length <= unit) this.#firstOfUnit.push(-1)
      if (this.#firstOfUnit[unit] === -1) this.#firstOfUnit[unit] = position
    }
  }

  /** Returns the mention that the token at a position is part of, or nothing. */
  around(at: number): Mention | undefined {
    return at >= 0 && at < this.#around.length ? this.#around[at] : undefined
  }

  /** Returns the mention that begins with the token at a position, or nothing. */
  starting(at: number): Mention | undefined {
    const mention = this.around(at)
    return mention?.first === at ? mention : undefined
  }

  /** Returns the mention that ends with the token at a position, or nothing. */
  ending(at: number): Mention | undefined {
    const mention = this.around(at)
    return mention?.last === at ? mention : undefined
  }

  /** Returns the position in `mentions` of the first one of a reporter's sentence, -1 for none. */
  firstOf(unit: number): number {
    return unit < this.#firstOfUnit.length ? (this.#firstOfUnit[unit] as number) : -1
  }
}
