import type { Edition } from '../model/edition.ts'
import { textsOf } from './texts-of.ts'
import { countOf } from './wording.ts'

/** Returns what a build says about a story: `bridge-talks: five articles, 50 quotations (48 with a speaker), 30 reports, …`. */
export function readingSummary(edition: Edition): string {
  const { story, articles, quotations, utterances } = edition
  const reports = quotations.filter(({ quotation }) => quotation.kind === 'indirect').length
  const quoted = quotations.filter(({ quotation }) => quotation.kind !== 'indirect')
  const attributed = quoted.filter((entry) => entry.speaker !== null).length
  const notices = textsOf(edition).reduce((sum, { notices: own }) => sum + own.length, 0)
  return `${story.id}: ${countOf(articles.length, 'article')}, ${countOf(quoted.length, 'quotation')} (${attributed} with a speaker), ${countOf(reports, 'report')}, ${countOf(utterances.length, 'utterance')}, ${countOf(notices, 'notice')}`
}
