import { AUXILIARIES } from '../../language/english/auxiliaries.ts'
import { IRREGULAR_FORMS } from '../../language/english/irregular-forms.ts'
import { lemmasOf, sameLemma } from '../lemma.ts'
import type { Contrast, MeaningRule } from './meaning-rule.ts'

/** "were" against "have been", "continued" against "continues": when it is so. */
export const tense: MeaningRule = {
  why: 'tense',
  holds: (contrast) => helpingTimes(contrast) || verbTimes(contrast),
}

function helpingTimes({ base, other }: Contrast): boolean {
  const [one, two] = [timesOf(base.words), timesOf(other.words)]
  return one.length > 0 && two.length > 0 && one.join() !== two.join()
}

function timesOf(words: readonly string[]): string[] {
  const times = words.flatMap((word) => AUXILIARIES.get(word)?.time ?? [])
  return [...new Set(times)].filter((time) => time !== 'none').sort()
}

/** Bases in the table of irregular forms that are no verbs. */
const NOUNS: ReadonlySet<string> = new Set(
  'man woman child person foot tooth life half self good bad'.split(' '),
)

/** Forms of one verb, one of them past. Helping verbs on either side decide by themselves. */
function verbTimes({ kind, base, other }: Contrast): boolean {
  if (kind !== 'inflection') return false
  if (timesOf(base.words).length > 0 || timesOf(other.words).length > 0) return false
  return base.words.some((one) =>
    other.words.some(
      (two) =>
        one !== two && sameLemma(lemmasOf(one), lemmasOf(two)) && isPast(one, two) !== isPast(two, one),
    ),
  )
}

function isPast(word: string, beside: string): boolean {
  const base = IRREGULAR_FORMS.get(word)
  if (base) return !NOUNS.has(base) && lemmasOf(beside).includes(base)
  return word.endsWith('ed') && lemmasOf(word).length > 1
}
