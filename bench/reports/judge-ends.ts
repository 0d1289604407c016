import { boundFrom } from '../../src/edition/attribute/reports/bound-from.ts'
import { endTraits } from '../../src/edition/attribute/reports/end-traits.ts'
import type { EndWeights } from '../../src/edition/attribute/reports/end-weights.ts'
import { extentOf, findSites } from '../../src/edition/attribute/reports/find-sites.ts'
import { nextEnd, walkEnds } from '../../src/edition/attribute/reports/walk-ends.ts'
import type { AnnotatedArticle } from './annotated-articles.ts'
import type { Example } from './learn-weights.ts'

/** Annotators and tokens may part at a sign. */
const CLOSE = 2

/** Returns an example for each place where an annotated report could have ended, up to where it did. */
export function judgeEnds({ readings, reports }: AnnotatedArticle, ends: EndWeights): Example[] {
  return readings.flatMap((reading) => {
    const { tokens } = reading
    return findSites(reading, ends).flatMap(({ at, shape, word, content: [first] }): Example[] => {
      const cue = tokens[at]
      const start = tokens[first]?.start ?? 0
      const report = reports.find(
        (one) =>
          Math.abs(one.start - start) <= CLOSE &&
          one.cue.some(([from, to]) => cue !== undefined && from <= cue.start && cue.end <= to),
      )
      if (!report || first < at) return []
      const examples: Example[] = []
      const walk = walkEnds(reading, first, extentOf(shape, word), boundFrom(reading, first))
      while (nextEnd(walk)) {
        const end = tokens[walk.at - 1]?.end ?? 0
        if (end > report.end + CLOSE) break
        const right = Math.abs(end - report.end) <= CLOSE ? 1 : 0
        examples.push({ traits: endTraits(walk), right })
        if (right === 1) break
      }
      return examples
    })
  })
}
