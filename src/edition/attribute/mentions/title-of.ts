import { genderOfName } from '../../language/english/first-names.ts'
import { nationOfTwo } from '../../language/english/nations.ts'
import { HONORIFICS, OFFICE_OF_HONORIFIC } from '../../language/english/roles.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { genderOfRole } from './made-mention.ts'
import { nounPhraseStart } from './noun-phrase.ts'

/** The title at the head of a run of capitals. */
export interface Title {
  /** Position of the first token behind it: that of the run where there is no title. */
  readonly end: number
  /** The last noun for an office, or ''. */
  readonly head: string
  /** The office that a courtesy stands for ("Sen." → "senator"), or ''. */
  readonly office: string
  readonly nation: string
  /** What a courtesy tells. */
  readonly gender: 'm' | 'f' | ''
  /** Whether it holds an office or a courtesy, not only a country or an adjective. */
  readonly titled: boolean
}

/**
 * Returns the title that the run of capitals from `first` to `last` begins with.
 *
 * ```text
 * Foreign Minister Jane Roe      Sen. Jane Roe      Exampleland’s Secretary of State Jane Roe
 * ~~~~~~~~~~~~~~~~               ~~~~               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function titleOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlySet<string>,
): Title {
  let gender: 'm' | 'f' | '' = ''
  let head = ''
  let office = ''
  let nation = ''
  let titled = false
  let at = last - first < 2 ? first : officeInside(tokens, first, last, known)
  for (; at <= last; at++) {
    const { normal, form } = tokens[at] as Token
    const { isRole, isCourtesy, isTitleWord, beginsPlace } = form.name
    if (!isRole && known.has(normal)) break
    if (isCourtesy) {
      gender = HONORIFICS.get(normal) ?? ''
      office ||= OFFICE_OF_HONORIFIC[normal] ?? ''
      titled = true
      continue
    }
    const longer =
      at < last && beginsPlace ? nationOfTwo(normal, (tokens[at + 1] as Token).normal) : undefined
    const country = longer ?? form.name.nation
    if (country && (titled || at < last)) {
      nation = country
      if (longer) at++
      continue
    }
    // "Mr. King": behind a courtesy the last word is the name.
    if (gender && at === last) break
    if (isRole) {
      head = normal
      titled = true
      at += officeLength(tokens, at + 1, last)
    } else if (!isTitleWord || !aheadIsTitle(tokens, at + 1, last)) break
  }
  return { end: at, head, office, nation, gender, titled }
}

/**
 * Position of a role noun after up to three other capitals, a name behind it: "Wells Example CEO Jane Roe". `first` when there is
 * none. Nouns that are family names too need a given name and a family name behind them.
 */
function officeInside(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlySet<string>,
): number {
  for (let at = first + 1; at <= Math.min(first + 3, last - 1); at++) {
    const { normal, form } = tokens[at] as Token
    if (known.has((tokens[at - 1] as Token).normal)) return first
    if (form.name.isRole || HONORIFICS.get(normal) === '')
      return FAMILY_NAMES.has(normal) && last - at < 2 ? first : at
  }
  return first
}

const FAMILY_NAMES = new Set(
  'king boxer judge major baker cook pilot marshal page prince pope bishop cardinal abbot carpenter mason driver farmer fisher porter runner rider teacher clerk priest monk dean rector provost warden lt gen star friend guest player clerk coach'.split(
    ' ',
  ),
)

/**
 * How many tokens "of State", "of Homeland Security" take: up to a given name where one is known, all of them where the last word is one for a
 * body, else leaving two capitals for the name where there are more. 0 where no such words begin at `of`.
 */
function officeLength(tokens: readonly Token[], of: number, last: number): number {
  if (of > last) return 0
  const { normal } = tokens[of] as Token
  if (normal !== 'of' && normal !== 'for') return 0
  const end = of < last && (tokens[of + 1] as Token).normal === 'the' ? of + 2 : of + 1
  for (let at = end + 1; at < last; at++)
    if (genderOfName((tokens[at] as Token).normal) !== undefined) return at - of
  if ((tokens[last] as Token).form.name.isOrganisationWord) return last + 1 - of
  const capitals = last + 1 - end
  const office = capitals <= 1 ? capitals : capitals === 2 ? 1 : capitals - 2
  return end - of + Math.max(office, 0)
}

function aheadIsTitle(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at <= Math.min(last, from + 3); at++) {
    const { isRole, isTitleWord, nation } = (tokens[at] as Token).form.name
    if (isRole) return true
    if (!isTitleWord && !nation) return false
  }
  return false
}

/** A title in small letters. */
export interface LowerTitle {
  readonly first: number
  readonly words: readonly string[]
  readonly head: string
  readonly nation: string
  readonly gender: 'm' | 'f' | ''
}

/** Returns the title in small letters right before the name at `first`, or null: "the former trade minister Jane Roe". */
export function lowerTitleBefore(tokens: readonly Token[], first: number): LowerTitle | null {
  const last = tokenAt(tokens, first - 1)
  if (
    last.kind !== 'word' ||
    last.capital ||
    last.possessive ||
    !last.form.name.isRole ||
    last.unit !== (tokens[first] as Token).unit
  )
    return null
  const start = nounPhraseStart(tokens, first - 1)
  const words: string[] = []
  let nation = ''
  for (let at = start; at < first; at++) {
    const { normal, form } = tokens[at] as Token
    if (form.name.isDeterminer) continue
    words.push(normal)
    nation ||= form.name.nation
  }
  return { first: start, words, head: last.normal, nation, gender: genderOfRole(last.normal) }
}
