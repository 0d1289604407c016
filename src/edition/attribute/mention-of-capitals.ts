import {
  DAYS_AND_MONTHS,
  DETERMINERS,
  INDEFINITE,
  SENTENCE_OPENERS,
} from '../language/english/clause-words.ts'
import { cueOf } from '../language/english/cue-of.ts'
import { genderOfName } from '../language/english/first-names.ts'
import { nationOf } from '../language/english/nations.ts'
import { ORGANISATION_WORDS } from '../language/english/organisations.ts'
import {
  HONORIFICS,
  OFFICE_OF_HONORIFIC,
  roleFamilies,
  singularRole,
  TITLE_WORDS,
} from '../language/english/roles.ts'
import type { KnownNames } from './known-names.ts'
import { genderOfRole, madeMention } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { determinerBefore, nounPhraseStart, ofPhrase } from './noun-phrase.ts'
import type { Token } from './token.ts'

/** Join the parts of a name: "Ursula von der Leyen", "Charles de Gaulle". */
const PARTICLES = new Set(
  'van von der den de la le du di da dos del al el bin ibn ben abu ter zu af e y'.split(' '),
)

/** A run of capitals: a name with its title, a bare title, or a body. */
export function mentionOfCapitals(tokens: readonly Token[], at: number, known: KnownNames): Mention | null {
  if (
    !startsLikeWill(tokens, at) &&
    (!canStartName(tokens[at] as Token) || capitalByPlace(tokens, at, known))
  )
    return null
  let last = at
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token
    // "Free Dockers’ Federation" is one name; "Roe’s Federation" is two.
    if (
      (tokens[last] as Token).possessive &&
      !(/s[’']$/u.test((tokens[last] as Token).text) && ORGANISATION_WORDS.has(next.normal) && next.capital)
    )
      break
    const after = tokens[last + 2]
    if (next.kind !== 'word') {
      // “Joe” as a nickname inside a name has been taken for a quotation or stands in marks of its own.
      break
    }
    if (known.titleCase && !known.fromStory.has(next.normal) && !known.seen.has(next.normal)) break
    if (next.capital && !isDate(tokens, last + 1) && next.unit === (tokens[last] as Token).unit) last++
    else if (particlesFrom(tokens, last + 1) > 0) last += particlesFrom(tokens, last + 1) + 1
    else if (
      (next.normal === 'of' || next.normal === 'for') &&
      after &&
      (titleBefore(tokens, at, last) ||
        (next.normal === 'of' && after.capital && ORGANISATION_WORDS.has((tokens[last] as Token).normal)))
    ) {
      let stop = ofPhrase(tokens, last + 1)
      // "Secretary of State Jane Roe met for talks": what follows the last capital is the sentence.
      while (stop > last && !(tokens[stop] as Token).capital) stop--
      if (stop === last) break
      last = stop
    } else break
  }
  return nameOrTitle(tokens, at, last, known.fromStory)
}

/** "Will Doe said", "Will Doe, the chairman": a given name that is a verb elsewhere. */
function startsLikeWill(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:Will|Mark|Grant|Rob|Bill|Drew|Chance)$/u.test((tokens[at] as Token).text)) return false
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (next?.kind !== 'word' || !next.capital || next.possessive) return false
  return after?.text === ',' || (after?.kind === 'word' && cueOf(after.normal)?.finite === true)
}

/** Whether a word can be the first of a name: a capital, and not one that only begins sentences. */
export function canStartName(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || DAYS_AND_MONTHS.has(token.normal)) return false
  return !(SENTENCE_OPENERS.has(token.normal) && (token.opening || /^\p{Lu}\p{Ll}*$/u.test(token.text)))
}

/** A day or a month; not behind a given name with no number around: "Theresa May", "Ai Jun". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { normal, text } = tokens[at] as Token
  if (!DAYS_AND_MONTHS.has(normal)) return false
  const numbered = [at - 1, at + 1].some((beside) => /^\p{N}/u.test(tokens[beside]?.text ?? ''))
  const before = tokens[at - 1] as Token
  const short =
    /^(?:may|june|april|august|jan|mar|jun|sun|sat|mon|dec|apr|aug)$/u.test(normal) && !text.endsWith('.')
  return (
    numbered ||
    !short ||
    !(before.capital && (genderOfName(before.normal) !== undefined || before.text.length < 4))
  )
}

/** How many particles stand before a capital: "van der" Roe. */
function particlesFrom(tokens: readonly Token[], from: number): number {
  let count = 0
  while (count < 3 && PARTICLES.has(tokens[from + count]?.normal ?? '') && !tokens[from + count]?.capital)
    count++
  return count > 0 && tokens[from + count]?.kind === 'word' && tokens[from + count]?.capital ? count : 0
}

/** Whether the run up to here ends in a role noun ("Secretary" of State). */
function titleBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(
      ({ normal }) =>
        roleFamilies(normal) || TITLE_WORDS.has(normal) || nationOf(normal) || HONORIFICS.has(normal),
    )
}

/** Whether a word has its capital only from the place it stands in: the start of a sentence, a headline in title case. */
function capitalByPlace(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const { normal, opening } = tokens[at] as Token
  if (known.fromStory.has(normal) || known.seen.has(normal) || HONORIFICS.has(normal)) return false
  if (known.titleCase) return !roleFamilies(normal) && !nationOf(normal)
  if (
    !opening ||
    (tokens[at] as Token).possessive ||
    roleFamilies(normal) ||
    TITLE_WORDS.has(normal) ||
    nationOf(normal)
  )
    return false
  if (genderOfName(normal) !== undefined || particlesFrom(tokens, at + 1) > 0) return false
  const next = tokens[at + 1]
  if (next?.kind === 'word' && next.capital)
    return /(?:ed|ing|ly)$/u.test(normal) || singularRole(normal) !== undefined
  return (
    /s$|ly$|ing$/u.test(normal) ||
    (!(next?.kind === 'word' && cueOf(next.normal)?.finite) && next?.text !== ',')
  )
}

/** Splits a run of capitals into title and name and says what it names. */
function nameOrTitle(
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
    if (HONORIFICS.has(word.normal)) {
      honorific = HONORIFICS.get(word.normal) ?? ''
      byHonorific ||= OFFICE_OF_HONORIFIC[word.normal] ?? ''
      titled = true
      continue
    }
    const two = `${word.normal} ${run[split + 1]?.normal ?? ''}`
    const country = nationOf(two) ?? nationOf(word.normal)
    if (country && (titled || split + 1 < run.length)) {
      nation = country
      if (nationOf(two)) split++
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
  if (ORGANISATION_WORDS.has(run.at(-1)?.normal ?? '')) return run.length - of
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
