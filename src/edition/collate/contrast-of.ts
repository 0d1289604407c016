import { classesOf } from '../language/english/word-classes.ts'
import { spelledOut } from './compare-words.ts'
import type { Finding } from './group-departures.ts'
import { isName } from './is-name.ts'
import type { Contrast, Side } from './meaning/meaning-rule.ts'
import { tokensIn } from './table.ts'
import type { Token } from './token.ts'

/** Returns both sides of a difference as the rules of meaning see them. */
export function contrastOf(finding: Finding, base: readonly Token[], other: readonly Token[]): Contrast {
  return { kind: finding.kind, base: sideOf(base, finding.base), other: sideOf(other, finding.other) }
}

function sideOf(all: readonly Token[], indexes: readonly number[]): Side {
  const words = indexes.filter((at) => all[at]?.kind === 'word')
  const tokens = tokensIn(all, words)
  const normals = spelledOut(tokens)
  return {
    tokens,
    words: normals,
    names: tokensIn(
      all,
      words.filter((at) => isName(all, at)),
    ).map(({ normal }) => normal),
    content: normals.filter((normal) => classesOf(normal).length === 0),
  }
}
