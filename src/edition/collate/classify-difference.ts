import type { DifferenceClass } from '../model/collation.ts'
import type { Judged } from './judge-holes.ts'
import { condition } from './meaning/condition.ts'
import { intensity } from './meaning/intensity.ts'
import { markedCut } from './meaning/marked-cut.ts'
import type { Contrast, MeaningRule } from './meaning/meaning-rule.ts'
import { MEANING_RULES } from './meaning/meaning-rules.ts'
import { name } from './meaning/name.ts'
import { negation } from './meaning/negation.ts'
import { quantity } from './meaning/quantity.ts'
import { tense } from './meaning/tense.ts'
import { wordsLeftOut } from './meaning/words-left-out.ts'
import { wordsPutIn } from './meaning/words-put-in.ts'

/** What a difference may mean to a reader, and why. */
export interface Weight {
  readonly class: DifferenceClass
  readonly why: string
  /** From 0, the gravest. */
  readonly rank: number
}

const CLASSES: readonly DifferenceClass[] = ['meaning', 'word', 'order', 'inflection', 'form']
const FORM_ONLY: ReadonlySet<string> = new Set([
  'contraction',
  'abbreviation',
  'spelling',
  'spacing',
  'case',
  'punctuation',
])

/**
 * Returns the class of a difference. What differs only in form cannot change the meaning, and what an outlet does not
 * quote is its own business; everything else is put to the rules of meaning first.
 */
export function classifyDifference(finding: Judged, contrast: Contrast): Weight {
  if (finding.kind === 'lacuna') return weight('form', 'not quoted')
  if (finding.kind === 'punctuation') return weight('form', finding.by ?? 'punctuation')
  if (finding.by !== null && FORM_ONLY.has(finding.by)) return weight('form', finding.by)
  if (finding.kind === 'transposition') return weight('order', 'order')
  const rule = MEANING_RULES.findIndex(
    (candidate) => !isMuted(candidate, finding) && candidate.holds(contrast),
  )
  const why = MEANING_RULES[rule]?.why
  if (why) return { class: 'meaning', why, rank: isLongCut(why, contrast) ? LONG_CUT : rule }
  if (finding.kind === 'inflection') return weight('inflection', 'inflection')
  if (finding.kind === 'insertion' && contrast.base.words.length > 0) return weight('form', 'brackets')
  const content = contrast.base.content.length + contrast.other.content.length
  return content > 0 ? weight('word', 'other word') : weight('inflection', 'function words')
}

/** Small words that a translator puts in or leaves out as the language wants it. */
const SHADES: ReadonlySet<MeaningRule> = new Set([quantity, condition, tense, intensity, wordsPutIn])
/** What holds for words of a translation that stand alone, with nothing in their place. */
const ALONE: ReadonlySet<MeaningRule> = new Set([negation, name, wordsLeftOut, markedCut])

/** What a heading does to words without another sense: “has never threatened” shortened to “never threatens”. */
const SHORTENED: ReadonlySet<MeaningRule> = new Set([tense, intensity, wordsLeftOut])

/** Whether a rule has nothing to say about a finding: see `Judged`. */
function isMuted(
  rule: MeaningRule,
  { freely, turned, translated, reworded, heading, kind }: Judged,
): boolean {
  if ((rule === negation && turned) || (rule === wordsLeftOut && freely)) return true
  if (heading && SHORTENED.has(rule)) return true
  const paired = !reworded && (kind === 'substitution' || kind === 'inflection')
  return translated && (SHADES.has(rule) || (!paired && !ALONE.has(rule)))
}

/** A cut of several words weighs more than a swapped one: it is told right after negation and modality. */
const LONG_CUT = 1.5

function isLongCut(why: string, contrast: Contrast): boolean {
  return why === wordsLeftOut.why && contrast.base.content.length > 1
}

function weight(name: DifferenceClass, why: string): Weight {
  return { class: name, why, rank: MEANING_RULES.length + CLASSES.indexOf(name) }
}
