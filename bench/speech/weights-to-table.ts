import { entriesInLines } from '../entries-in-lines.ts'
import type { Weights } from './learn-weights.ts'

/** Returns the file that holds these weights: traits in order, values heaviest first, in hundredths. */
export function weightsToTable(weights: Weights): string {
  const traits = new Map<string, [value: string, weight: number][]>()
  for (const [sign, weight] of weights) {
    const cut = sign.indexOf('=')
    const trait = sign.slice(0, cut)
    traits.set(trait, [...(traits.get(trait) ?? []), [sign.slice(cut + 1), Math.round(100 * weight)]])
  }
  const rows = [...traits]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([trait, values]) => {
      const heaviestFirst = values.sort(
        ([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || (one < other ? -1 : 1),
      )
      const key = /^[a-z]+$/u.test(trait) ? trait : `'${trait}'`
      return `  ${key}: \`${entriesInLines(heaviestFirst.map(([value, weight]) => `${value} ${weight}`))}\`,`
    })
  return `/**
 * How much each sign speaks for marked words being speech.
 *
 * Weights in hundredths of a logit: a trait, then \`value weight\` with semicolons between, heaviest first. Learned from
 * annotated articles by \`npm run learn:speech -- --write\`, not written by hand.
 */
export const SPEECH_WEIGHTS: Readonly<Record<string, string>> = {
${rows.join('\n')}
}
`
}
