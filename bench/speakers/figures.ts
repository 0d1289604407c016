import type { QuotesScore } from './score-quotes.ts'

/** One row of the table: what is asked, and where to read it in the yardstick's account. */
export interface Figure {
  readonly name: string
  /** In hundredths. */
  readonly asked: number
  readonly atMost?: boolean
  readonly of: (score: QuotesScore) => number | null
}

export const FIGURES: readonly Figure[] = [
  { name: 'span F1 (exact)', asked: 97.5, of: ({ metrics }) => metrics.span_exact.f1 },
  { name: 'speaker right', asked: 95, of: ({ metrics }) => metrics.speaker_accuracy },
  { name: 'span and speaker right, F1', asked: 92.5, of: ({ metrics }) => metrics.joint_exact.f1 },
  { name: '  the same, 5+ words', asked: 96, of: ({ metrics }) => metrics.joint_exact_5w.f1 },
  {
    name: 'anonymous source given a name',
    asked: 12,
    atMost: true,
    of: ({ metrics }) => metrics.anonymous_wrongly_named,
  },
  {
    name: 'gold negatives shown',
    asked: 40,
    atMost: true,
    of: ({ metrics }) => metrics.negatives_emitted,
  },
  { name: 'reported speech, overlap F1', asked: 55, of: ({ metrics }) => metrics.indirect_overlap.f1 },
  { name: 'called sure', asked: 80, of: ({ counts, metrics }) => (counts.sureN ? metrics.sure_share : null) },
  { name: '  of these right', asked: 98, of: ({ metrics }) => metrics.sure_right },
]
