import type { SceneOfPassage } from '../scene.ts'
import type { Token } from '../token.ts'
import type { Shape, Site } from './site.ts'
import { verbGroupAt } from './verb-group.ts'
import { wordKind } from './word-kind.ts'

/**
 * Returns what speaks for or against a site being a report: short names, each with a weight in
 * `report-weights.ts`. A name is a family of traits, a colon, and the trait.
 *
 * ```text
 * Roe has said that she would sign.      word and shape: say that · helped: past h · before: past name …
 * ```
 */
export function traitsOf(
  { tokens }: SceneOfPassage,
  site: Site,
  heading: boolean,
  outer: Shape | null,
): string[] {
  const { at, word, shape, content, subject } = site
  const { unit } = tokens[at] as Token
  const role = word.kind === 'verb' ? word.form : word.kind
  const group = word.kind === 'verb' ? verbGroupAt(tokens, at) : null
  const first = group?.first ?? at
  const kindAt = (position: number) => wordKind(inUnit(tokens, position, unit))
  const wordAt = (position: number) => finerKind(inUnit(tokens, position, unit))
  const helped = group ? helpOf(group) : ''
  const who = subject ? (subject.kind === 'pronoun' ? `pronoun ${subject.gender}` : subject.kind) : 'nobody'
  const before = wordAt(first - 1)
  const opens = wordAt(content[0])
  return [
    `word: ${word.base}`,
    `word and shape: ${word.base} ${shape}`,
    `word and role: ${word.base} ${role}`,
    `word and help: ${word.base} ${helped}`,
    `shape and role: ${shape} ${role}`,
    `shape and help: ${shape} ${helped}`,
    `role and help: ${role} ${helped}`,
    `before: ${role} ${before}`,
    `two before: ${role} ${kindAt(first - 2)} ${before}`,
    `opens: ${shape} ${opens}`,
    `opens with two: ${shape} ${opens} ${kindAt(content[0] + 1)}`,
    `follows: ${shape} ${kindAt(content[1] + 1)}`,
    `length: ${shape} ${lengthOf(content[1] - content[0] + 1)}`,
    `shape and subject: ${shape} ${who}`,
    `role and subject: ${role} ${who}`,
    ...(heading ? [`heading: ${shape}`, `heading: ${role}`, 'heading: any'] : []),
    ...(outer ? [`inside: ${outer}`, `inside: ${role}`, 'inside: any'] : []),
  ]
}

function helpOf(group: ReturnType<typeof verbGroupAt>): string {
  return [
    group.negated && 'not',
    group.modal && 'would',
    group.perfect && 'has',
    group.be && 'is',
    group.infinitive && 'to',
    group.auxiliary && 'did',
  ]
    .filter(Boolean)
    .join('+')
}

function lengthOf(tokens: number): number {
  return [1, 2, 4, 7, 12, 20].find((most) => tokens <= most) ?? 99
}

function inUnit(tokens: readonly Token[], at: number, unit: number): Token | undefined {
  const token = tokens[at]
  return token?.unit === unit ? token : undefined
}

/** The word itself where its kind says too little. */
function finerKind(token: Token | undefined): string {
  const kind = wordKind(token)
  return /^(?:subject|preposition|opener|question)$/u.test(kind) ? (token as Token).normal : kind
}
