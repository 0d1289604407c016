import type { Source } from '../model/attribution.ts'
import type { Case, Finding } from './case.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'

/**
 * Returns who relays a quotation, outermost first: people whose saying holds the speaker's, and credited bodies.
 *
 * ```text
 * Roe recalled that Doe had urged us to “go home”.          speaker Doe, via Roe
 * According to the agency, Roe spoke of a “farce”.          speaker Roe, via the agency
 * Roe was “always ready”, stated the agency.                the same
 * ```
 */
export function findRelays({ scene, passage: { tokens, cues }, at }: Case, finding: Finding): Source[] {
  const chosen = finding.cue
  if (!finding.mention || at < 0) return []
  const unit = tokens[at]?.unit
  const speaker = sourceOf(scene.meanings, finding.mention)
  const relays: { source: Source; at: number }[] = []
  for (const cue of cues) {
    if ((tokens[cue.at] as Token).unit !== unit || cue === chosen) continue
    const source = sourceOf(scene.meanings, cue.subject)
    if (!source || !speaker || source.name === speaker.name) continue
    const credit = cue.family === 'credit'
    const holds =
      cue.family === 'saying' &&
      chosen !== null &&
      cue.at < chosen.at &&
      cue.close &&
      opensClause(tokens, cue.last)
    const closes =
      cue.family === 'saying' &&
      cue.inverted &&
      chosen !== null &&
      cue.at > at &&
      tokens[cue.at - 1]?.text === ','
    if (!credit && !holds && !closes) continue
    // A single unknown name that is only credited, never introduced, is a body: "according to Examplenews".
    const bodily =
      source.kind === 'person' &&
      (credit || closes) &&
      cue.subject.name.length === 1 &&
      scene.meanings.get(cue.subject)?.character?.name.length === 1
    relays.push({
      source: bodily && !cue.subject.gender ? { ...source, kind: 'organisation' } : source,
      at: cue.at,
    })
  }
  const seen = new Set<string>()
  return relays
    .sort((a, b) => rank(a.source) - rank(b.source) || a.at - b.at)
    .map((relay) => relay.source)
    .filter((source) => !seen.has(source.name) && seen.add(source.name))
}

/** A credited body has told what the people inside its report say. */
function rank(source: Source): number {
  return source.kind === 'person' ? 1 : 0
}

function opensClause(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1, last + 4).some((token) => token.normal === 'that' || token.normal === 'how')
}

function sourceOf(meanings: Case['scene']['meanings'], mention: Mention): Source | null {
  return meanings.get(mention)?.source ?? null
}
