import { genderOfName } from '../../language/english/first-names.ts'
import { nationOf } from '../../language/english/nations.ts'
import { HONORIFICS, roleFamilies, TITLE_WORDS } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'

/** The tokens of one part, or of the inside of a quotation. */
export interface Run {
  /** A headline or a sub-heading, or the first line, which may be one that looks like a sentence. */
  readonly heading: boolean
  readonly part: number
  readonly tokens: readonly Token[]
}

/** What the capitals of an article tell of its names: see `KnownNames`. */
interface NamesInRuns {
  readonly seen: Set<string>
  readonly families: Set<string>
}

/** Returns the words of an article that it prints with a capital as names are. */
export function namesInRuns(runs: readonly Run[]): NamesInRuns {
  const names: NamesInRuns = { seen: new Set(), families: new Set() }
  for (const run of runs) addNames(names, run.tokens, isTitleCase(run))
  return names
}

function addNames({ seen, families }: NamesInRuns, tokens: readonly Token[], titleCase: boolean): void {
  for (let at = 0; at < tokens.length; at++) {
    const { capital, opening, normal, form } = tokens[at] as Token
    if (!capital) continue
    if (!opening && !titleCase) seen.add(normal)
    if (form.name.isRole && isFamilyName(tokens, at)) families.add(normal)
  }
}

/** Whether a noun for an office stands right behind a given name or a courtesy: "Pete King", "Mrs. Major". */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (!before.capital || before.possessive) return false
  const next = tokenAt(tokens, at + 1)
  if (next.kind === 'word' && next.capital) return false
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
