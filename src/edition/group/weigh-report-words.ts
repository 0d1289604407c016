import { contentForms } from './report-witnesses.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'

const LEAST_WEIGHT = 0.12

/** Weights of the words of reports, by their form, 0 to 1. */
export interface ReportWeights {
  /** 1 where one group holds the word, or none; next to nothing where all do. */
  readonly weigh: (form: string) => number
  /** The same, but what nobody says weighs less the commoner it is in the reporters' own sentences. */
  readonly inScene: (form: string) => number
}

/**
 * Returns how much a word of a report tells about which utterance it reports.
 *
 * ```text
 * Dockers in Exampleton will walk out unless ferries run
 *            ~~~~~~~~~~                                    nobody says it, every article tells it: the scene
 *                                        ~~~~~~~           a word of the utterance
 * ```
 *
 * What nobody says is no word of another utterance: one that only this report has is something else told, one that all
 * have is the scene.
 */
export function weighReportWords(
  groups: readonly StatementGroup[],
  reports: readonly Statement[],
): ReportWeights {
  const said = count(groups.map(({ members }) => members.flatMap(contentForms)))
  const hosts = groups.flatMap(({ members }) => members.map(({ host }) => [...host]))
  const prose = new Map([...hosts, ...reports.map(contentForms)].map((forms) => [forms.join(' '), forms]))
  const told = count([...prose.values()])
  const all = Math.max(1, Math.log(1 + groups.length))
  const sentences = Math.max(1, Math.log(1 + prose.size))
  const rarity = (times: number | undefined, most: number) =>
    Math.max(LEAST_WEIGHT, 1 - Math.log(times ?? 1) / most)
  const weigh = (form: string) => rarity(said.get(form), all)
  return {
    weigh,
    inScene: (form) => (said.has(form) ? weigh(form) : rarity(told.get(form), sentences)),
  }
}

function count(wordings: readonly (readonly string[])[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const forms of wordings) for (const form of new Set(forms)) times.set(form, (times.get(form) ?? 0) + 1)
  return times
}
