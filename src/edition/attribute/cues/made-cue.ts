import { spanOf } from '../tokens/span-of.ts'
import type { Token } from '../tokens/token.ts'
import type { Cue } from './cue.ts'
import type { Subject } from './find-subject.ts'

/** Returns the cue that the tokens from `at` to `last` are. Every cue is made by this one expression, so that all have one shape. */
export function madeCue(
  tokens: readonly Token[],
  at: number,
  last: number,
  base: string,
  family: Cue['family'],
  { subject, others }: Subject,
  inverted: boolean,
  close: boolean,
): Cue {
  return { at, last, span: spanOf(tokens, at, last), base, family, subject, inverted, close, others }
}
