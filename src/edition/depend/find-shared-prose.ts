import type { DependenceEvidence } from '../model/dependence.ts'
import type { Span } from '../model/span.ts'
import { endsOf, sure } from '../sure.ts'
import type { Stretch } from './article-prose.ts'

type Prose = DependenceEvidence & { readonly kind: 'prose' }

/** Where a run of words stands. */
interface Holder {
  readonly article: number
  readonly part: number
  readonly span: Span
}

/** Words in a run: five in a row are seldom chance, and survive a changed word here and there. */
const RUN = 5
/** A run that so many articles print is a formula or an agency's; it proves nothing for any two of a large story. */
const FORMULA = 60

/**
 * Returns what prose two articles share, by their positions as `0 3`, for all that share a run of words: an index of runs
 * makes the work grow with what is shared and not with the number of pairs.
 */
export function findSharedProse(articles: readonly (readonly Stretch[])[]): Map<string, Prose> {
  const places = new Map<string, Holder[]>()
  const sizes = articles.map((stretches, article) => {
    const own = new Set<string>()
    for (const { part, words: all } of stretches)
      for (let at = 0; at + RUN <= all.length; at++) {
        const words = all.slice(at, at + RUN)
        const run = words.map(({ normal }) => normal).join(' ')
        if (own.has(run)) continue
        own.add(run)
        const [first, last] = endsOf(words, 'word in a run')
        const span = { start: first.start, end: last.end }
        const known = places.get(run)
        const holder = { article, part, span }
        if (known) known.push(holder)
        else places.set(run, [holder])
      }
    return own.size
  })
  const shared = new Map<string, [Holder, Holder][]>()
  for (const holders of places.values()) {
    if (holders.length < 2 || holders.length > FORMULA) continue
    for (const [position, one] of holders.entries())
      for (const other of holders.slice(position + 1)) {
        const key = `${one.article} ${other.article}`
        const known = shared.get(key)
        if (known) known.push([one, other])
        else shared.set(key, [[one, other]])
      }
  }
  return new Map(
    [...shared].map(([key, runs]) => {
      const [one = 0, other = 0] = key.split(' ').map(Number)
      const fewer = Math.min(sure(sizes[one], 'size of an article'), sure(sizes[other], 'size of an article'))
      const longest = passagesOf(runs).reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best))
      const paragraphs = Math.max(...[0, 1].map((side) => new Set(runs.map((run) => run[side]?.part)).size))
      return [key, { kind: 'prose', runs: runs.length, share: runs.length / fewer, paragraphs, longest }]
    }),
  )
}

/** Runs that overlap in both articles are one passage. */
function passagesOf(runs: readonly (readonly [Holder, Holder])[]): [Span, Span][] {
  const passages: [Span, Span][] = []
  const spans = runs.map(([one, other]) => [one.span, other.span] as const)
  for (const [one, other] of spans.sort((a, b) => a[0].start - b[0].start)) {
    const [before, beside] = passages.at(-1) ?? []
    const goesOn =
      before && beside && one.start < before.end && other.start > beside.start && other.start < beside.end
    if (goesOn)
      passages[passages.length - 1] = [
        { start: before.start, end: one.end },
        { start: beside.start, end: other.end },
      ]
    else passages.push([one, other])
  }
  return passages
}

function lengthOf([{ start, end }]: readonly [Span, Span]): number {
  return end - start
}
