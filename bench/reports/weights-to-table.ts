import { traitInWords } from '../../src/edition/attribute/reports/trait.ts'
import { entriesInLines } from '../entries-in-lines.ts'
import type { LearnedWeights } from './learn-weights.ts'

/** Returns a file that holds these weights: families in order, in hundredths, heaviest first. */
export function weightsToTable(weights: LearnedWeights, name: string, about: string): string {
  const families = new Map<string, string[]>()
  const heaviestFirst = [...weights].sort(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || one - other)
  for (const [trait, weight] of heaviestFirst) {
    const [family, parts] = traitInWords(trait)
    const known = families.get(family) ?? []
    families.set(family, known)
    known.push(`${parts} ${Math.round(100 * weight)}`.trim())
  }
  const rows = [...families]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([family, entries]) => {
      const key = /^[a-z]+$/u.test(family) ? family : `'${family}'`
      return `  ${key}: \`${entriesInLines(entries)}\`,`
    })
  return `/**
 * ${about}
 *
 * Weights in hundredths of a logit: a family of traits, then \`parts weight\` with semicolons between, heaviest first.
 * Learned from annotated articles by \`npm run learn:reports -- --write\`, not written by hand.
 */
export const ${name}: Readonly<Record<string, string>> = {
${rows.join('\n')}
}
`
}
