import type { Rule } from '../case.ts'

/**
 * ```text
 * Jane Roe, minister of trade.
 * We will not sign.
 * ```
 */
export const nameLine: Rule = {
  name: 'name line above a pull quote',
  find({ scene, quotation }) {
    if (quotation.kind !== 'pull') return null
    let part = quotation.part - 1
    while (scene.article.parts[part]?.kind === 'space') part--
    const passage = scene.passageOfPart.get(part)
    const mention = passage?.mentions.find((one) => one.kind === 'name') ?? passage?.mentions[0]
    return mention ? { mention, cue: null, confidence: 'sure' } : null
  },
}
