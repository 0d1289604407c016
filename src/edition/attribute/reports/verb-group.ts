import type { Token } from '../token.ts'
import { wordKind } from './word-kind.ts'

/** The helping words before a verb. */
export interface VerbGroup {
  /** First token of the group: the verb itself where nothing helps it. */
  readonly first: number
  readonly negated: boolean
  readonly modal: boolean
  readonly perfect: boolean
  /** A form of "be" right before it: passive after a participle. */
  readonly be: boolean
  readonly infinitive: boolean
  readonly auxiliary: boolean
}

/**
 * Returns the helping words of the verb at `at`, found to its left.
 *
 * ```text
 * Roe has not yet said
 *     ~~~~~~~~~~~~~~~~
 * ```
 */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup {
  const { unit } = tokens[at] as Token
  const group = {
    first: at,
    negated: false,
    modal: false,
    perfect: false,
    be: false,
    infinitive: false,
    auxiliary: false,
  }
  for (let back = at - 1; back >= 0 && at - back <= 7; back--) {
    const token = tokens[back] as Token
    if (token.unit !== unit || token.kind !== 'word') break
    const kind = wordKind(token)
    if (kind === 'not') {
      group.negated = true
      if (/^(?:do|did|does)/u.test(token.normal)) group.auxiliary = true
      if (/^(?:wo|would|ca|could|cannot|should)/u.test(token.normal)) group.modal = true
      if (/^(?:is|are|was|were)/u.test(token.normal)) group.be = true
      if (/^(?:has|have|had)/u.test(token.normal)) group.perfect = true
    } else if (kind === 'modal') group.modal = true
    else if (kind === 'have') group.perfect = true
    else if (kind === 'be') group.be = true
    else if (kind === 'do') group.auxiliary = true
    else if (kind === 'to' && !group.infinitive) group.infinitive = true
    else if (
      kind === 'adverb' ||
      /^(?:also|then|again|later|ever|even|just|still|already|now|often|once|yet|since|long|first|soon|too|instead)$/u.test(
        token.normal,
      )
    ) {
      if (!tokens[back - 1] || tokens[back - 1]?.kind !== 'word') break
      continue
    } else break
    group.first = back
    if (group.infinitive && kind === 'to') break
  }
  return group
}
