import { REPORT_END_WEIGHTS } from '../../language/english/report-end-weights.ts'
import { REPORT_WEIGHTS } from '../../language/english/report-weights.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { type Occasions, occasionInSentence } from '../occasions/occasion-of.ts'
import type { Scene } from '../scene.ts'
import type { Token } from '../tokens/token.ts'
import { type ChosenSite, chooseSites } from './choose-sites.ts'
import { layOutEnds } from './end-weights.ts'
import { findSites } from './find-sites.ts'
import { passageToReading, type Reading } from './reading.ts'
import type { Shape, Site, TokenRange } from './site.ts'
import { tableToWeights } from './weights.ts'

/** What an article reports without quoting it, and who is said to have said it. */
export interface Report {
  /** Of kind `indirect`. */
  readonly quotation: Quotation
  readonly attribution: Attribution
}

/**
 * Returns what an article reports in its own words, in order of place.
 *
 * ```text
 * Roe told reporters that she would not sign, and that talks go on.
 * ~~~ ~~~~           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * Beliefs and plans count ("hopes to sign"). Nothing that holds quoted words is a report: those words are there.
 */
export function findReports(scene: Scene, occasions: Occasions): Report[] {
  const reports: Report[] = []
  for (const reading of sceneToReadings(scene)) {
    const sites = findSites(reading, ENDS)
    if (sites.length === 0) continue
    for (const chosen of chooseSites(reading, sites, REPORTS))
      reports.push(reportOf(scene, occasions, reading, chosen))
  }
  return reports
}

const ENDS = layOutEnds(tableToWeights(REPORT_END_WEIGHTS))
const REPORTS = tableToWeights(REPORT_WEIGHTS)

/** Returns the passages of a scene, read for reports. The first line counts as a heading, whatever it looks like. */
export function sceneToReadings({ article, passages, quotations }: Scene): Reading[] {
  const joined = new Set(
    quotations.flatMap(({ start }, index) =>
      JOINING.test(article.reading.slice(start, start + LONGEST_JOINING)) ? [index] : [],
    ),
  )
  const readings: Reading[] = []
  for (const passage of passages) {
    const kind = article.parts[passage.part]?.kind
    const heading = readings.length === 0 || kind === 'headline' || kind === 'subheading'
    readings.push(passageToReading(passage, heading, joined))
  }
  return readings
}

/** What joins quoted words to a clause before them that is whole without them. */
const JOINING =
  /^\s*(?:and|but|or|nor|yet|because|since|until|till|unless|although|though|while|even|if|so|not|without|rather)\b/u
const LONGEST_JOINING = 12

/** From here on a report is as sure as a reader's own eye. */
const SURE = 0.85

function reportOf(
  scene: Scene,
  occasions: Occasions,
  passage: Reading,
  { site, chance }: ChosenSite,
): Report {
  const { article } = scene
  const span = spanOf(passage.tokens, site.content)
  const segments = pieces(site).map((piece) => spanOf(passage.tokens, piece))
  const id = `${article.id}:${span.start}`
  const meaning = site.subject && scene.meanings.get(site.subject)
  const mention = meaning ? site.subject : null
  const sure = chance >= SURE && meaning?.sure === true
  return {
    quotation: {
      id,
      article: article.id,
      part: passage.part,
      kind: 'indirect',
      start: span.start,
      end: span.end,
      marks: ['', ''],
      segments,
      within: null,
      continues: null,
    },
    attribution: {
      quotation: id,
      speaker: meaning?.source ?? null,
      via: [],
      cue: spanOf(passage.tokens, site.cue),
      mention: mention && { start: mention.start, end: mention.end },
      antecedent: meaning?.antecedent
        ? { start: meaning.antecedent.start, end: meaning.antecedent.end }
        : null,
      occasion: meaning
        ? occasionInSentence(occasions, passage, passage.tokens[site.at] as Token, span)
        : null,
      occasionId: null,
      rule: RULES[site.shape as keyof typeof RULES] ?? RULES.about,
      confidence: meaning ? (sure ? 'sure' : 'likely') : 'open',
      reason: meaning ? null : 'No words beside the report name whoever it comes from.',
    },
  }
}

/** What decided, by what is reported and where it stands. */
const RULES: Readonly<Record<Exclude<Shape, `about-${string}`> | 'about', string>> = {
  that: 'reported after a cue',
  clause: 'reported after a cue',
  question: 'reported after a cue',
  infinitive: 'intended, after a cue',
  object: 'intended, after a cue',
  gerund: 'told of, after a cue',
  thing: 'told of, after a cue',
  about: 'told of, after a cue',
  before: 'reported before a cue',
  inverted: 'reported before a cue',
  around: 'reported around a cue',
  subject: 'told of, before a cue',
  as: 'reported after “as” and a cue',
  credit: 'reported with “according to”',
  label: 'reported after a name and colon',
}

/** "Talks, Roe said, go on": what is reported, without the words that say so. */
function pieces({ content, aside }: Site): TokenRange[] {
  if (!aside) return [content]
  return [
    [content[0], aside[0] - 1],
    [aside[1] + 1, content[1]],
  ]
}

function spanOf(tokens: readonly Token[], [first, last]: readonly [number, number]): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}
