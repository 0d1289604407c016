import { ANSWERERS } from '../../language/english/label-words.ts'
import type { Case, Rule } from '../case.ts'
import { isLabelled } from '../mentions/label-mention.ts'
import type { Mention } from '../mentions/mention.ts'
import { normalAt } from '../tokens/normal-at.ts'

/**
 * ```text
 * SECRETARY ROE: We met for an hour.
 *
 * We will write to them.
 * ```
 *
 * Speech without marks, behind a label, and the paragraphs it goes on in. No other rule is asked about it.
 */
export const labelBeforeSpeech: Rule = {
  name: 'label before the speech',
  find(one) {
    const { scene, quotation, passage, at } = one
    if (!isLabelled(quotation)) return null
    const from = scene.indexOf(quotation.continues)
    if (from >= 0) return { mention: null, cue: null, from, confidence: 'sure' }
    if (ANSWERERS.has(normalAt(passage.tokens, 0))) {
      const mention = personIntroduced(one)
      return mention ? { mention, cue: null, confidence: 'likely' } : null
    }
    const label = passage.mentions.filter(({ last }) => last < at)
    const mention = label.find(({ kind }) => kind === 'name') ?? label[0]
    return mention ? { mention, cue: null, confidence: 'sure' } : null
  },
}

/** The last mention by name of the person named most before the first label: "A." is whoever the interview introduces. */
function personIntroduced({ scene: { passages, quotations, meanings } }: Case): Mention | undefined {
  const first = quotations.find(isLabelled)
  const named = new Map<string, Mention[]>()
  for (const { part, mentions } of passages) {
    if (first && part >= first.part) break
    for (const mention of mentions) {
      const source = mention.kind === 'name' ? meanings.get(mention)?.source : undefined
      if (source?.kind === 'person') named.set(source.name, [...(named.get(source.name) ?? []), mention])
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.length - a.length)
  return most?.at(-1)
}
