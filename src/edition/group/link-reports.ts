import type { Utterance } from '../model/utterance.ts'
import type { Statement } from './statement.ts'

export function linkReports(
  utterances: readonly Utterance[],
  _quoted: readonly Statement[],
  _indirect: readonly Statement[],
): Utterance[] {
  return [...utterances]
}
