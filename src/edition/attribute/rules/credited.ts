import type { Rule } from '../case.ts'
import type { Cue } from '../cues/cue.ts'
import type { Token } from '../tokens/token.ts'

/**
 * ```text
 * According to Roe, the talks will “go on”.      In Roe’s opinion, this is “no answer”.
 * ```
 *
 * Tried before `cueBefore` where it credits a person; a credited body relays what a person says.
 */
export const credited: Rule = {
  name: 'credited with “according to”',
  find({ scene, passage: { tokens, cues }, at }) {
    const credit = creditNear(tokens, cues, at)
    if (!credit) return null
    const unit = (tokens[at] as Token).unit
    const said = cues.some(
      (cue) =>
        cue.family !== 'credit' &&
        cue.family !== 'holding' &&
        cue.at < at &&
        (tokens[cue.at] as Token).unit === unit,
    )
    // "Roe, as she has pointed out, quotes Doe: “…”": another verb stands nearer.
    const nearer = cues.some(
      (cue) =>
        cue.close &&
        cue.at > credit.last &&
        cue.at < at &&
        cue.family !== 'holding' &&
        cue.family !== 'credit' &&
        cue.subject !== credit.subject,
    )
    if (nearer && credit.base === 'as') return null
    const kind = scene.meanings.get(credit.subject)?.source.kind
    if (said && (kind !== 'person' || credit.subject.name.length === 1)) return null
    return { mention: credit.subject, cue: credit, confidence: 'sure' }
  },
}

/** The last credit before a token in its sentence, else the first behind it. */
function creditNear(tokens: readonly Token[], cues: readonly Cue[], at: number): Cue | undefined {
  const { unit } = tokens[at] as Token
  let near: Cue | undefined
  for (const cue of cues)
    if (cue.family === 'credit' && (tokens[cue.at] as Token).unit === unit && (!near || cue.at < at))
      near = cue
  return near
}
