import type { Article } from '../model/article.ts'
import type { Attribution, Source } from '../model/attribution.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Story } from '../model/story.ts'
import type { Case, Finding } from './case.ts'
import { findRelays } from './find-relays.ts'
import { isLabelled } from './mentions/label-mention.ts'
import type { Mention } from './mentions/mention.ts'
import { occasionOf, occasionsOf } from './occasions/occasion-of.ts'
import type { Meaning } from './people/meaning.ts'
import { findReports } from './reports/find-reports.ts'
import { RULES_IN_ORDER } from './rules/in-order.ts'
import { labelBeforeSpeech } from './rules/label-before-speech.ts'
import { articleToScene, type Scene, type SceneOfPassage } from './scene.ts'

/** The quotations of an article, those that only report (`indirect`) among them, and who said each. */
export interface Attributed {
  /** In order of place. */
  readonly quotations: readonly Quotation[]
  /** One a quotation, in the same order. */
  readonly attributions: readonly Attribution[]
}

/**
 * Returns the quotations and one attribution each: who said it and the rule that decided, or why nobody can be named.
 * What the article reports without quoting stands among them. `story` lends names and roles; without any the
 * article's own words decide alone.
 */
export function quotationsToAttributions(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  story: Story,
): Attributed {
  const scene = articleToScene(article, sentences, quotations, story)
  const occasions = occasionsOf(scene)
  const solved: Attribution[] = []
  for (let index = 0; index < quotations.length; index++) {
    const attribution: Undated = decided(caseOf(scene, index, quotations[index] as Quotation, solved), solved)
    attribution.occasion = occasionOf(scene, occasions, attribution, index, solved)
    solved.push(attribution)
  }
  const starts = new Set(quotations.map(({ start }) => start))
  const reports = findReports(scene, occasions).filter(({ quotation }) => !starts.has(quotation.start))
  const quoted = quotations.map((quotation, at) => ({ quotation, attribution: solved[at] as Attribution }))
  const inOrder = [...quoted, ...reports].sort((a, b) => a.quotation.start - b.quotation.start)
  return {
    quotations: inOrder.map(({ quotation }) => quotation),
    attributions: inOrder.map(({ attribution }) => attribution),
  }
}

/** An attribution whose occasion is still to be told. */
type Undated = { -readonly [Key in keyof Attribution]: Attribution[Key] }

function caseOf(scene: Scene, index: number, quotation: Quotation, solved: readonly Attribution[]): Case {
  const outer = scene.indexOf(quotation.within)
  const passage = (
    outer >= 0 ? scene.inside.get(outer) : scene.passageOfPart.get(quotation.part)
  ) as SceneOfPassage
  const at = passage.placeOf.get(index) ?? -1
  return {
    scene,
    index,
    quotation,
    passage: around(passage, at),
    at,
    spoken: (at) => solved[at] !== undefined && solved[at]?.speaker !== null,
    firmly: (at) => solved[at]?.confidence === 'sure',
  }
}

/** How many tokens before and after a quotation its rules look at: keeps a paragraph without end linear. */
const BEFORE = 400
const AFTER = 100

/** The passage with only the cues and mentions near a token. */
function around(passage: SceneOfPassage, at: number): SceneOfPassage {
  if (passage.tokens.length <= BEFORE) return passage
  const { cues, mentions } = passage
  return {
    ...passage,
    cues: cues.slice(
      firstFrom(cues, (cue) => cue.at, at - BEFORE),
      firstFrom(cues, (cue) => cue.at, at + AFTER),
    ),
    mentions: mentions.slice(
      firstFrom(mentions, (mention) => mention.first, at - BEFORE),
      firstFrom(mentions, (mention) => mention.first, at + AFTER),
    ),
  }
}

/** Index of the first item whose place is at least `at`; the items are in order of place. */
function firstFrom<T>(items: readonly T[], place: (item: T) => number, at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(items[middle] as T) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The finding of the first rule that names somebody, as an attribution. */
function decided(one: Case, solved: readonly Attribution[]): Attribution {
  const { scene, quotation } = one
  // Behind a label stand the label's words, or nobody's that we know.
  for (const rule of isLabelled(quotation) ? [labelBeforeSpeech] : RULES_IN_ORDER) {
    const finding = one.at < 0 && quotation.kind !== 'pull' ? null : rule.find(one)
    if (!finding) continue
    if (finding.untold)
      return nobody(quotation, rule.name, 'The sentence says that this was said, and leaves out by whom.')
    if (finding.from !== undefined)
      return takenOver(quotation, rule.name, finding, solved[finding.from] as Attribution)
    const mention = finding.mention
    const meaning = mention && scene.meanings.get(mention)
    if (mention && meaning) return told(one, rule.name, finding, mention, meaning)
  }
  const last = RULES_IN_ORDER.at(-1) as (typeof RULES_IN_ORDER)[number]
  return nobody(
    quotation,
    last.name,
    'No words in this paragraph or the one before it say whose words these are.',
  )
}

/** The attribution of words to whom a mention stands for. */
function told(one: Case, rule: string, finding: Finding, mention: Mention, meaning: Meaning): Attribution {
  const { cue, others, confidence } = finding
  const { source, antecedent, sure } = meaning
  return {
    quotation: one.quotation.id,
    speaker: others?.length ? speakerOf(one.scene, [...others, mention], source) : source,
    via: findRelays(one, mention, cue),
    cue: cue?.span ?? null,
    mention: { start: mention.start, end: mention.end },
    antecedent: antecedent && { start: antecedent.start, end: antecedent.end },
    occasion: null,
    occasionId: null,
    rule,
    confidence: confidence === 'sure' && sure ? 'sure' : 'likely',
    reason: null,
  }
}

/** The attribution of words to whoever said others, or told of them. */
function takenOver({ id }: Quotation, rule: string, finding: Finding, other: Attribution): Attribution {
  // "Roe told us what Doe had said: “…”. “I agree.”": the next sentence is the teller's own.
  const teller = finding.ofTeller ? other.via.find(({ kind }) => kind === 'person') : undefined
  return {
    quotation: id,
    speaker: teller ?? other.speaker,
    via: teller ? [] : other.via,
    cue: null,
    mention: null,
    // The name, where the words before it had one; "she" would only send the reader on.
    antecedent: teller ? null : (other.antecedent ?? other.mention),
    occasion: other.occasion,
    occasionId: other.occasionId,
    rule,
    confidence: other.confidence === 'sure' ? finding.confidence : 'likely',
    reason: other.reason,
  }
}

/** The attribution of words that nobody can be named for, and why. */
function nobody({ id }: Quotation, rule: string, reason: string): Attribution {
  return {
    quotation: id,
    speaker: null,
    via: [],
    cue: null,
    mention: null,
    antecedent: null,
    occasion: null,
    occasionId: null,
    rule,
    confidence: 'open',
    reason,
  }
}

/** One person, or several who are said to have spoken together. */
function speakerOf(scene: Scene, mentions: readonly Mention[], source: Source): Source {
  const names = mentions
    .toSorted((a, b) => a.start - b.start)
    .flatMap((mention) => scene.meanings.get(mention)?.source.name ?? [])
  return names.length > 1 ? { name: names.join(' and '), kind: 'plural' } : source
}
