import { genderOfName } from '../../language/english/first-names.ts'
import { nationOf } from '../../language/english/nations.ts'
import { HONORIFICS, roleFamilies, TITLE_WORDS } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'

/** The tokens of one part, or of the inside of a quotation. */
export interface Run {
  /** A headline or a sub-heading, or the first line, which may be one that looks like a sentence. */
  readonly heading: boolean
  readonly part: number
  readonly tokens: readonly Token[]
}

/** Words with a capital that no start of a sentence gives them. */
export function capitalsInside(runs: readonly Run[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const run of runs) {
    if (isTitleCase(run)) continue
    for (const token of run.tokens) if (token.capital && !token.opening) seen.add(token.normal)
  }
  return seen
}

/** Nouns for an office right behind a given name or a courtesy: "Pete King", "Mrs. Major". */
export function familyNamesIn(runs: readonly Run[]): ReadonlySet<string> {
  const families = new Set<string>()
  for (const { tokens } of runs)
    for (let at = 1; at < tokens.length; at++) {
      const before = tokens[at - 1] as Token
      if (before.capital && isFamilyName(tokens, at, before)) families.add((tokens[at] as Token).normal)
    }
  return families
}

function isFamilyName(tokens: readonly Token[], at: number, before: Token): boolean {
  const { capital, form } = tokens[at] as Token
  if (!capital || before.possessive || !form.name.isRole) return false
  const next = tokens[at + 1]
  if (next?.kind === 'word' && next.capital) return false
  return genderOfName(before.normal) !== undefined || Boolean(HONORIFICS.get(before.normal))
}

/** A headline, or a line like one: most of its longer words begin with capitals. */
export function isTitleCase({ heading, tokens }: Run): boolean {
  if (!heading) return false
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return (
    long.length > 3 && long.length < 25 && long.filter((token) => token.capital).length > long.length * 0.7
  )
}

/** The capitalised words of a name, lower case; nothing for a role in small letters. */
export function nameWords(name: string): string[] {
  const words = name.split(/\s+/u)
  if (words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return []
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !roleFamilies(word) && !TITLE_WORDS.has(word) && !nationOf(word))
}
