import { BEFORE_VERB, DETERMINERS, INDEFINITE } from '../../language/english/clause-words.ts'
import { cueOf } from '../../language/english/cue-of.ts'
import { genderOfName } from '../../language/english/first-names.ts'
import { nationOf, nationOfTwo } from '../../language/english/nations.ts'
import { ORGANISATION_WORDS } from '../../language/english/organisations.ts'
import { HONORIFICS, OFFICE_OF_HONORIFIC, roleFamilies, TITLE_WORDS } from '../../language/english/roles.ts'
import { normalAt } from '../tokens/normal-at.ts'
import type { Token } from '../tokens/token.ts'
import { PARTICLES } from './capital-words.ts'
import { genderOfRole, madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { determinerBefore, nounPhraseStart } from './noun-phrase.ts'

/** Splits a run of capitals into title and name and says what it names. */
export function nameOrTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlySet<string>,
): Mention | null {
  const run = tokens.slice(first, last + 1)
  let split = 0
  let honorific: 'm' | 'f' | '' = ''
  let head = ''
  let byHonorific = ''
  let nation = ''
  let titled = false
  const office = officeInside(run, known)
  for (; split < run.length; split++) {
    const word = run[split] as Token
    if (split < office) continue
    if (known.has(word.normal) && !roleFamilies(word.normal)) break
    const courtesy = HONORIFICS.get(word.normal)
    if (courtesy !== undefined) {
      honorific = courtesy
      byHonorific ||= OFFICE_OF_HONORIFIC[word.normal] ?? ''
      titled = true
      continue
    }
    const longer = nationOfTwo(word.normal, normalAt(run, split + 1))
    const country = longer ?? nationOf(word.normal)
    if (country && (titled || split + 1 < run.length)) {
      nation = country
      if (longer) split++
      continue
    }
    // "Mr. King": behind a courtesy the last word is the name.
    if (honorific && split === run.length - 1) break
    if (roleFamilies(word.normal)) {
      head = word.normal
      titled = true
      if (run[split + 1]?.normal === 'of' || run[split + 1]?.normal === 'for')
        split += officeLength(run, split + 1)
      continue
    }
    if (TITLE_WORDS.has(word.normal) && aheadIsTitle(run, split + 1)) continue
    break
  }
  const before = tokens[first - 1]
  const lead = before?.kind === 'word' && !titled ? lowerTitleBefore(tokens, first) : null
  const title = run.slice(0, split).filter((word) => !HONORIFICS.has(word.normal))
  const rest = run.slice(split)
  const role = [
    ...(lead?.words ?? []),
    ...title.map((word) => word.normal),
    ...(head || !byHonorific ? [] : [byHonorific]),
  ]
  const common = {
    role,
    head: head || lead?.head || byHonorific,
    nation: nation || lead?.nation || '',
    gender: honorific || lead?.gender || '',
  } as const
  if (rest.length === 0) {
    if (!head)
      return country(tokens, first, last, nation || (nationOf(run.map((w) => w.normal).join(' ')) ?? ''))
    const start = nounPhraseStart(tokens, first)
    const determiner = (tokens[start] as Token).normal
    return madeMention(tokens, DETERMINERS.has(determiner) ? start : first, last, {
      kind: INDEFINITE.has(determiner) ? 'unnamed' : 'role',
      ...common,
      role: title.map((w) => w.normal),
      gender: genderOfRole(head),
    })
  }
  const bodyWords =
    rest.some((word) => ORGANISATION_WORDS.has(word.normal)) && !rest.some((word) => known.has(word.normal))
  const acronym =
    rest.length === 1 &&
    /^[\p{Lu}\p{N}&.-]{2,6}$/u.test((rest[0] as Token).text) &&
    !known.has((rest[0] as Token).normal)
  const start = lead ? lead.first : first
  if ((bodyWords || acronym) && !titled)
    return madeMention(tokens, determinerBefore(tokens, first), last, {
      kind: 'organisation',
      role: run.map((w) => w.normal),
      nation,
    })
  const where = nationOf(rest.map((word) => word.normal).join(' '))
  if (where && !titled && isNative(tokens, first, last))
    return madeMention(tokens, first - 1, last, {
      kind: 'role',
      role: ['native', (run[0] as Token).normal],
      head: 'native',
      nation: where,
    })
  if (where && !titled) return country(tokens, first, last, where)
  const end = rest.findIndex(({ capital, normal }) => !capital && !PARTICLES.has(normal))
  const name = (end < 1 ? rest : rest.slice(0, end)).filter((word) => word.kind === 'word')
  return madeMention(tokens, start, last, {
    kind: 'name',
    ...common,
    name: name.map((w) => w.normal),
    printed: name.map((w) => w.text.replace(/['’]s?$/u, '')),
  })
}

/**
 * Position of a role noun after up to three other capitals, a name behind it: "Wells Example CEO Jane Roe". 0 when there is none.
 * Nouns that are family names too need a given name and a family name behind them.
 */
function officeInside(run: readonly Token[], known: ReadonlySet<string>): number {
  for (let at = 1; at <= Math.min(3, run.length - 2); at++) {
    const { normal } = run[at] as Token
    if (known.has((run[at - 1] as Token).normal)) return 0
    if (roleFamilies(normal) || HONORIFICS.get(normal) === '') {
      return FAMILY_NAMES.has(normal) && run.length - at < 3 ? 0 : at
    }
  }
  return 0
}

const FAMILY_NAMES = new Set(
  'king boxer judge major baker cook pilot marshal page prince pope bishop cardinal abbot carpenter mason driver farmer fisher porter runner rider teacher clerk priest monk dean rector provost warden lt gen star friend guest player clerk coach'.split(
    ' ',
  ),
)

/** A country or capital speaks as a body ("Moscow said"). */
function country(tokens: readonly Token[], first: number, last: number, nation: string): Mention | null {
  return nation ? madeMention(tokens, first, last, { kind: 'organisation', nation, role: [nation] }) : null
}

/**
 * How many tokens "of State", "of Homeland Security" take: up to a given name where one is known, all of them where the last word is one for a
 * body, else leaving two capitals for the name where there are more.
 */
function officeLength(run: readonly Token[], of: number): number {
  let end = of + 1
  if (run[end]?.normal === 'the') end++
  const given = run.findIndex((word, at) => at > end && genderOfName(word.normal) !== undefined)
  if (given > 0 && given < run.length - 1) return given - of
  const capitals = run.length - end
  if (ORGANISATION_WORDS.has(normalAt(run, run.length - 1))) return run.length - of
  const office = capitals <= 1 ? capitals : capitals === 2 ? 1 : capitals - 2
  return end - of + Math.max(office, 0)
}

function aheadIsTitle(run: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(run.length, from + 4); at++) {
    const word = run[at] as Token
    if (roleFamilies(word.normal)) return true
    if (!TITLE_WORDS.has(word.normal) && !nationOf(word.normal)) return false
  }
  return false
}

/** "the former trade minister Jane Roe", "spokesman John Doe": a lower-case title right before the name. */
function lowerTitleBefore(
  tokens: readonly Token[],
  first: number,
): { first: number; words: string[]; head: string; nation: string; gender: 'm' | 'f' | '' } | null {
  const last = tokens[first - 1] as Token
  if (
    last.capital ||
    last.possessive ||
    !roleFamilies(last.normal) ||
    last.unit !== (tokens[first] as Token).unit
  )
    return null
  const start = nounPhraseStart(tokens, first - 1)
  const words = tokens
    .slice(start, first)
    .filter((token) => !DETERMINERS.has(token.normal))
    .map((token) => token.normal)
  return {
    first: start,
    words,
    head: last.normal,
    nation: words.map(nationOf).find(Boolean) ?? '',
    gender: genderOfRole(last.normal),
  }
}

/** "The Australian added": a people's name in the singular with its verb, for somebody already known. */
function isNative(tokens: readonly Token[], first: number, last: number): boolean {
  const { normal } = tokens[first] as Token
  const next = tokens[last + 1]
  if (first !== last || tokens[first - 1]?.normal !== 'the' || next?.kind !== 'word') return false
  if (!/(?:an|man|woman|er)$|^(?:briton|swede|dane|finn|pole|turk|scot|spaniard|czech|greek)$/u.test(normal))
    return false
  return cueOf(next.normal)?.finite === true || BEFORE_VERB.has(next.normal)
}
