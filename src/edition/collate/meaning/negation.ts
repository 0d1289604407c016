import { NEGATIONS, NEGATIVE_PREFIXES } from '../../language/english/negations.ts'
import { countDenials } from '../count-denials.ts'
import { isShortOrPaired, type MeaningRule } from './meaning-rule.ts'

/** A “not” on one side only; "willing" against "unwilling"; "deny" against "say". */
export const negation: MeaningRule = {
  why: 'negation',
  holds: (contrast) => {
    const { base, other } = contrast
    if (!isShortOrPaired({ ...contrast, kind: 'omission' }, (word) => NEGATIONS.has(word), 1)) return false
    return (
      countDenials(base.words) % 2 !== countDenials(other.words) % 2 || contraries(base.words, other.words)
    )
  },
}

function contraries(base: readonly string[], other: readonly string[]): boolean {
  const turned = (one: readonly string[], two: readonly string[]) =>
    one.some((word) =>
      two.some((long) => NEGATIVE_PREFIXES.some((prefix) => word.length > 3 && long === prefix + word)),
    )
  return turned(base, other) || turned(other, base)
}
