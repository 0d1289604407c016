import type { Dependence, DependenceEvidence } from '../model/dependence.ts'

/**
 * Returns how strongly evidence speaks for one text behind two articles: 1 is enough to say so with caution, 2 to say
 * it firmly. Read off the invented event, whose dependences are known, and set well apart from what its independent
 * reports reach: those share at most a twentieth of their prose and half of an order.
 */
export function weightOf(evidence: DependenceEvidence): number {
  switch (evidence.kind) {
    case 'editor':
      return 2
    case 'prose':
      // One paragraph alone is a note that the house prints under everything.
      if (evidence.runs < 8 || evidence.paragraphs < 3) return 0
      return evidence.share >= 0.25 ? 2 : evidence.share >= 0.12 ? 1 : 0
    case 'order':
      return evidence.statements >= evidence.of * 0.6 ? 1 : 0
    case 'readings':
      return evidence.places >= 8 ? 0.5 : 0
    case 'credit':
      return 0.5
  }
}

/** Returns the strength of all evidence together, or null where it is too little to say anything. */
export function strengthOf(evidence: readonly DependenceEvidence[]): Dependence['strength'] | null {
  const sum = evidence.reduce((total, one) => total + weightOf(one), 0)
  return sum >= 2 ? 'firm' : sum >= 1 ? 'likely' : null
}
