import type { Source } from '../model/attribution.ts'
import type { Case } from './case.ts'
import type { Cue } from './cues/cue.ts'
import type { Mention } from './mentions/mention.ts'
import type { Token } from './tokens/token.ts'

/**
 * Returns who relays a quotation, outermost first: people whose saying holds the speaker's, and credited bodies.
 *
 * ```text
 * Roe recalled that Doe had urged us to “go home”.          speaker Doe, via Roe
 * According to the agency, Roe spoke of a “farce”.          speaker Roe, via the agency
 * Roe was “always ready”, stated the agency.                the same
 * ```
 */
export function findRelays(
  { scene, passage: { tokens, cues }, at }: Case,
  mention: Mention,
  chosen: Cue | null,
): Source[] {
  const unit = tokens[at]?.unit
  const speaker = sourceOf(scene.meanings, mention)
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
      holdsClause(tokens, cue.last, chosen)
    const closes =
      cue.family === 'saying' &&
      chosen !== null &&
      cue.at > at &&
      tokens[(cue.inverted ? cue.at : cue.subject.first) - 1]?.text === ','
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

/** "Roe said that Doe …", "Roe said her father, John Doe, had told": the other's clause follows, and no new one begins. */
function holdsClause(tokens: readonly Token[], last: number, inner: Cue): boolean {
  if (tokens.slice(last + 1, last + 4).some(({ normal }) => normal === 'that' || normal === 'how'))
    return true
  if (inner.inverted || inner.subject.first <= last) return false
  return !tokens
    .slice(last + 1, inner.subject.first)
    .some(
      ({ normal, kind, text }) =>
        kind === 'quote' ||
        text === ';' ||
        /^(?:and|but|while|when|as|after|before|because|which|who)$/u.test(normal),
    )
}

function sourceOf(meanings: Case['scene']['meanings'], mention: Mention): Source | null {
  return meanings.get(mention)?.source ?? null
}
