import { CUE_VERBS, cueForms, NEVER_CUES, PHRASAL_CUES } from './cue-verbs.ts'

export interface CueForm {
  readonly base: string
  /** The surest family the verb stands in. */
  readonly family: 'saying' | 'framing' | 'holding'
  /** False for a base or an -ing form, which need something before them to be the verb of a sentence. */
  readonly finite: boolean
}

const FORMS = new Map<string, CueForm>()
/** Forms that are nouns more often than verbs: "claims", "calls". */
const NOUN_LIKE = new Map<string, CueForm>()
for (const family of ['holding', 'framing', 'saying'] as const) {
  for (const base of CUE_VERBS[family].split(/\s+/u)) {
    const [plain, third, past, participle, gerund] = cueForms(base) as [
      string,
      string,
      string,
      string,
      string,
    ]
    for (const form of [plain, gerund, participle, past, third]) {
      const known = { base, family, finite: form === past || form === third }
      if (!NEVER_CUES.has(form)) FORMS.set(form, known)
      else if (form === third) NOUN_LIKE.set(form, known)
    }
  }
}

/** Words that a credit begins with: "according to Roe", "as per Roe", "in Roe’s opinion", "For Roe, …". */
export const CREDIT_OPENERS: ReadonlySet<string> = new Set(['according', 'as', 'in', 'for'])

/** Every lower-case word that a cue or a credit may begin with. */
export const CUE_OPENERS: ReadonlySet<string> = new Set([
  ...FORMS.keys(),
  ...NOUN_LIKE.keys(),
  ...PHRASAL_CUES.keys(),
  ...CREDIT_OPENERS,
])

/** Returns whether a cue or a credit may begin with a lower-case word: asked of every word first, because few do. */
export function mayBeginCue(normal: string): boolean {
  return CUE_OPENERS.has(normal)
}

/** Returns what is known of a lower-case word as a cue verb, or nothing when it is none. */
export function cueOf(normal: string): CueForm | undefined {
  return FORMS.get(normal)
}

/** Returns what is known of two lower-case words as a cue ("shot back"), or nothing. */
export function phrasalCueOf(verb: string, particle: string): CueForm | undefined {
  const particles = PHRASAL_CUES.get(verb)
  return particles?.includes(particle)
    ? { base: `${verb} ${particle}`, family: 'saying', finite: true }
    : undefined
}

/** Returns what is known of a form that is a verb only right behind a name ("Roe claims"), or nothing. */
export function nounLikeCueOf(normal: string): CueForm | undefined {
  return NOUN_LIKE.get(normal)
}
