import type { Rule } from '../case.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Passage } from '../mentions/passage.ts'
import type { Scene } from '../scene.ts'
import { tokenAt } from '../tokens/token-at.ts'

/**
 * ```text
 * “We will not sign.” — Jane Roe
 * ```
 */
export const signedAfter: Rule = {
  name: 'dash and name after the quote',
  find({ scene, quotation, passage, at }) {
    const last = at === passage.tokens.length - 1
    const beside = signature(passage, at + 1)
    const below = !beside && last ? partAfter(scene, quotation.part) : undefined
    const mention = beside ?? (below && below.tokens.length <= LINE ? signature(below, 0) : undefined)
    return mention ? { mention, cue: null, confidence: 'sure' } : null
  },
}

/** How many tokens a signature in a line of its own takes at most: a name, an office and a town. */
const LINE = 16

/** The name right behind a dash at `at` when nothing but words about it follows. */
function signature({ tokens, mentions }: Passage, at: number): Mention | undefined {
  const dash = tokenAt(tokens, at)
  if (dash.kind !== 'stop' || !/^(?:[―—–-]|--+)$/u.test(dash.text)) return undefined
  const mention = mentions.find((one) => one.first === at + 1 && one.kind === 'name')
  const after = mention && tokens[mention.last + 1]
  return after && after.kind === 'word' && after.unit === dash.unit ? undefined : mention
}

/** The passage of the next part that holds words. */
function partAfter({ article, passageOfPart }: Scene, part: number): Passage | undefined {
  let next = part + 1
  while (article.parts[next]?.kind === 'space') next++
  return passageOfPart.get(next)
}
