import { sure } from '../sure.ts'
import { type Gathering, gather } from './gathering.ts'
import type { Statement } from './statement.ts'
import type { StatementGroup } from './statement-group.ts'
import { likenessForms } from './union-forms.ts'

/** A group as a report is compared with it. */
export interface Candidate extends Gathering {
  readonly number: number
  readonly group: StatementGroup
  readonly wordings: readonly Wording[]
  /** What finds words like those that stand in one breath with a member, before or after it. */
  readonly around: ReadonlySet<string>
}

/** Forms of the content words of one witness, and what finds words like them. */
export interface Wording {
  readonly exact: ReadonlySet<string>
  readonly like: ReadonlySet<string>
  /** Keys of the statements that have these words. */
  readonly keys: readonly string[]
  /** Weight of its own words. */
  readonly told: number
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Returns the groups as reports are compared with them, in the order of `groups`.
 *
 * ```text
 * “We will sign. Nobody leaves before that.”     Roe promised that all would stay until they had signed.
 *                ~~~~~~~~~~~~~~~~~~~~~~~~~ own words
 *  ~~~~~~~~~~~~                            around
 * ```
 *
 * A reporter gathers two sentences in one, so what stands in the same breath counts too, though less.
 */
export function reportCandidates(
  groups: readonly StatementGroup[],
  weigh: (form: string) => number,
): Candidate[] {
  const formsOf = new Map<string, ReadonlySet<string>>()
  for (const { members } of groups)
    for (const member of members) formsOf.set(member.key, likenessForms(new Set(contentForms(member))))
  return groups.map((group, number) => {
    const around = new Set<string>()
    const wordings = new Map<string, Wording & { readonly keys: string[] }>()
    for (const member of group.members) {
      const exact = new Set(contentForms(member))
      for (const key of [member.before, member.after])
        for (const form of formsOf.get(key ?? '') ?? NOTHING) around.add(form)
      const key = [...exact].join(' ')
      const known = wordings.get(key)
      known?.keys.push(member.key)
      if (known) continue
      const told = [...exact].reduce((sum, form) => sum + weigh(form), 0)
      wordings.set(key, {
        exact,
        like: sure(formsOf.get(member.key), 'forms of a member'),
        told,
        keys: [member.key],
      })
    }
    return { ...gather(group.members), number, group, wordings: [...wordings.values()], around }
  })
}

export function contentForms({ terms }: Statement): string[] {
  return terms.filter(({ content }) => content).map(({ form }) => form)
}
