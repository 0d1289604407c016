import { contentForms } from './report-witnesses.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'

const LEAST_WEIGHT = 0.12

/**
 * Returns how much a word of a report tells about which utterance it reports: 1 where one group holds it, next to
 * nothing where all do.
 *
 * ```text
 * Dockers in Exampleton will walk out unless ferries run
 * ~~~~~~~    ~~~~~~~~~~                                    nobody says them, every article tells them: the setting
 *                                        ~~~~~~~           a word of the utterance
 * ```
 *
 * What nobody says weighs by how common it is in the reporters' own sentences: a word that only one of them has is
 * something else said, a word that all have is the scene.
 */
export function weighReportWords(
  groups: readonly StatementGroup[],
  reports: readonly Statement[],
): (form: string) => number {
  const said = count(groups.map(({ members }) => members.flatMap(contentForms)))
  const hosts = groups.flatMap(({ members }) => members.map(({ host }) => [...host]))
  const prose = new Map([...hosts, ...reports.map(contentForms)].map((forms) => [forms.join(' '), forms]))
  const told = count([...prose.values()])
  const all = Math.max(1, Math.log(1 + groups.length))
  const sentences = Math.max(1, Math.log(1 + prose.size))
  return (form) => {
    const times = said.get(form)
    const rarity = times ? 1 - Math.log(times) / all : 1 - Math.log(told.get(form) ?? 1) / sentences
    return Math.max(LEAST_WEIGHT, rarity)
  }
}

function count(wordings: readonly (readonly string[])[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const forms of wordings) for (const form of new Set(forms)) times.set(form, (times.get(form) ?? 0) + 1)
  return times
}
