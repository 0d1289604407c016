import type { Strength } from '../model/utterance.ts'
import { formsOf, type Run } from './run.ts'
import type { StatementGroup } from './statement-group.ts'

/** So many content words, and so great a share of all that stands in the fullest wording, leave hardly a doubt. */
const FIRM_CONTENT = 3
const FIRM_SHARE = 0.7

/** Returns why a witness is one of its utterance, in a few words. */
export function reasonOf(run: Run, fullest: Run, belonging: StatementGroup['belonging']): string {
  const why = new Set(run.map((statement) => belonging.get(statement.key)))
  if (why.has('editor')) return 'placed by the editor'
  if (run === fullest) return 'the fullest wording'
  const [forms, wording] = [formsOf(run), formsOf(fullest)]
  if (forms === wording) return 'same words'
  if (why.has('host')) return 'the sentences around the words tell the same'
  if (why.has('union')) return 'words of several wordings'
  if (why.has('passage')) return 'heads the same words in its own article'
  if (` ${wording} `.includes(` ${forms} `)) return 'part of the same words'
  return why.has('statement') ? 'like words' : 'fragment of one statement'
}

/**
 * Returns how surely it is. Firm: the editor's, the fullest, or most words stand in the fullest; a few words by themselves
 * are likely.
 */
export function strengthOf(run: Run, fullest: Run, belonging: StatementGroup['belonging']): Strength {
  const why = run.map((statement) => belonging.get(statement.key))
  if (run === fullest || why.includes('editor')) return 'firm'
  const terms = run.flatMap((statement) => statement.terms)
  if (terms.filter(({ content }) => content).length < FIRM_CONTENT) return 'likely'
  const held = new Set(fullest.flatMap((statement) => statement.terms.map(({ form }) => form)))
  const there = terms.filter(({ form }) => held.has(form)).length
  return there >= FIRM_SHARE * terms.length ? 'firm' : 'likely'
}
