import {
  BEFORE_VERB,
  CLAUSE_OPENERS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  INDEFINITE,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  SENTENCE_OPENERS,
} from '../language/english/clause-words.ts'
import { cueOf } from '../language/english/cue-of.ts'
import { nationOf } from '../language/english/nations.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, ORGANISATION_WORDS } from '../language/english/organisations.ts'
import {
  FEMALE_NOUNS,
  HONORIFICS,
  MALE_NOUNS,
  roleFamilies,
  singularRole,
  TITLE_WORDS,
} from '../language/english/roles.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'

/** Join the parts of a name: "Ursula von der Leyen", "Charles de Gaulle". */
const PARTICLES = new Set(
  'van von der den de la le du di da dos del al el bin ibn ben abu ter zu af e y'.split(' '),
)

/** What helps to tell a name from a word with a capital. */
export interface KnownNames {
  /** Words of the names in story.yaml, lower case. */
  readonly fromStory: ReadonlySet<string>
  /** Words the article prints with a capital inside a sentence, lower case. */
  readonly seen: ReadonlySet<string>
  /** This passage is a headline in which most words have capitals. */
  readonly titleCase: boolean
}

/**
 * Returns whoever the reporter mentions in a run of tokens, in order, none overlapping. Names take the title
 * before them; a role takes its determiner and its "of …".
 *
 * ```text
 * Foreign Minister Jane Roe told the head of the trade union that he …
 * ~~~~~~~~~~~~~~~~~~~~~~~~~ name ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ role ~~ pronoun
 * ```
 */
export function findMentions(tokens: readonly Token[], known: KnownNames): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const mention = pronounAt(tokens, at) ?? capitalsAt(tokens, at, known) ?? commonNounAt(tokens, at)
    if (mention && mention.last >= at) {
      // A determiner or an adjective before the run was not known to belong to it until now.
      while (mentions.length && (mentions.at(-1) as Mention).last >= mention.first) mentions.pop()
      mentions.push(mention)
      at = mention.last + 1
    } else at++
  }
  return mentions
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  const gender = token.kind === 'word' ? PERSONAL_PRONOUNS[token.normal] : undefined
  if (!gender || gender === 'n') return null
  return made(tokens, at, at, { kind: 'pronoun', gender })
}

function canStartName(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || DAYS_AND_MONTHS.has(token.normal)) return false
  return !(SENTENCE_OPENERS.has(token.normal) && (token.opening || /^\p{Lu}\p{Ll}*$/u.test(token.text)))
}

/** A run of capitals: a name with its title, a bare title, or a body. */
function capitalsAt(tokens: readonly Token[], at: number, known: KnownNames): Mention | null {
  if (!canStartName(tokens[at] as Token) || capitalByPlace(tokens, at, known)) return null
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
    if (next.capital && !DAYS_AND_MONTHS.has(next.normal) && next.unit === (tokens[last] as Token).unit)
      last++
    else if (PARTICLES.has(next.normal) && after?.kind === 'word' && after.capital) last += 2
    else if ((next.normal === 'of' || next.normal === 'for') && after && titleBefore(tokens, at, last)) {
      const stop = ofPhrase(tokens, last + 1)
      if (stop === last) break
      last = stop
    } else break
  }
  return nameOrTitle(tokens, at, last, known.fromStory)
}

/** Whether the run up to here ends in a role noun ("Secretary" of State). */
function titleBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(
      ({ normal }) =>
        roleFamilies(normal) || TITLE_WORDS.has(normal) || nationOf(normal) || normal in HONORIFICS,
    )
}

/** Whether a word has its capital only from the place it stands in: the start of a sentence, a headline in title case. */
function capitalByPlace(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const { normal, opening } = tokens[at] as Token
  if (known.fromStory.has(normal) || known.seen.has(normal) || normal in HONORIFICS) return false
  if (known.titleCase) return !roleFamilies(normal) && !nationOf(normal)
  if (!opening || roleFamilies(normal) || TITLE_WORDS.has(normal) || nationOf(normal)) return false
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
  let nation = ''
  let titled = false
  for (; split < run.length; split++) {
    const word = run[split] as Token
    if (known.has(word.normal) && !roleFamilies(word.normal)) break
    if (word.normal in HONORIFICS) {
      honorific = HONORIFICS[word.normal] ?? ''
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
  const title = run.slice(0, split).filter((word) => !(word.normal in HONORIFICS))
  const rest = run.slice(split)
  const role = [...(lead?.words ?? []), ...title.map((word) => word.normal)]
  const common = {
    role,
    head: head || lead?.head || '',
    nation: nation || lead?.nation || '',
    gender: honorific || lead?.gender || '',
  } as const
  if (rest.length === 0) {
    if (!head)
      return country(tokens, first, last, nation || (nationOf(run.map((w) => w.normal).join(' ')) ?? ''))
    return made(tokens, determinerBefore(tokens, first), last, {
      kind: 'role',
      ...common,
      role: title.map((w) => w.normal),
      gender: genderOf(head),
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
    return made(tokens, determinerBefore(tokens, first), last, {
      kind: 'organisation',
      role: run.map((w) => w.normal),
      nation,
    })
  const where = nationOf(rest.map((word) => word.normal).join(' '))
  if (where && !titled) return country(tokens, first, last, where)
  const name = rest.filter((word) => word.kind === 'word')
  return made(tokens, start, last, {
    kind: 'name',
    ...common,
    name: name.map((w) => w.normal),
    printed: name.map((w) => w.text.replace(/['’]s?$/u, '')),
  })
}

/** A country or capital speaks as a body ("Moscow said"). */
function country(tokens: readonly Token[], first: number, last: number, nation: string): Mention | null {
  return nation ? made(tokens, first, last, { kind: 'organisation', nation, role: [nation] }) : null
}

/** How many tokens "of State", "of Homeland Security" take, leaving two capitals for the name where there are more. */
function officeLength(run: readonly Token[], of: number): number {
  let end = of + 1
  if (run[end]?.normal === 'the') end++
  const capitals = run.length - end
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
    gender: genderOf(last.normal),
  }
}

/** A role, a body or a document by a common noun: "the senior official", "the ministry", "a statement". */
function commonNounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return null
  const plural = singularRole(token.normal)
  const single =
    roleFamilies(token.normal) || /-year-old$|-turned-|^(?:mum|mom|mother|father|dad)-of-/u.test(token.normal)
      ? token.normal
      : ''
  const body = BODY_NOUNS.has(token.normal)
  const document = DOCUMENT_NOUNS.has(token.normal)
  const sources = token.normal === 'sources' || token.normal === 'insiders'
  if (!plural && !single && !body && !document && !sources) return null
  const next = tokens[at + 1]
  // "minister Jane Roe": the name takes it. "police chief": the last noun is the head.
  if (next?.kind === 'word' && next.start - token.end <= 1 && !token.possessive) {
    if (roleFamilies(next.normal) || singularRole(next.normal)) return null
    if (single && canStartName(next) && !nationOf(next.normal)) return null
  }
  const first = nounPhraseStart(tokens, at)
  const determiner = tokens[first] as Token
  const bare = first === at && !token.capital
  if ((single || body || document) && bare) return null
  const words = tokens.slice(first, at + 1).map((word) => word.normal)
  const last = token.possessive ? at : ofPhrase(tokens, at + 1)
  const indefinite = INDEFINITE.has(determiner.normal) || (bare && plural !== undefined)
  const nation =
    words.map(nationOf).find(Boolean) ??
    tokens
      .slice(at + 1, last + 1)
      .map((word) => nationOf(word.normal))
      .find(Boolean) ??
    ''
  const role = tokens
    .slice(first, last + 1)
    .filter((word) => word.kind === 'word' && !DETERMINERS.has(word.normal))
    .map((word) => word.normal)
  const owned = POSSESSIVES.has(determiner.normal)
  if (single) {
    const kind = INDEFINITE.has(determiner.normal) ? 'unnamed' : 'role'
    return made(tokens, first, last, { kind, role, head: single, nation, gender: genderOf(single), owned })
  }
  if (plural || sources)
    return made(tokens, first, last, {
      kind: indefinite || sources || plural ? 'plural' : 'role',
      role,
      head: plural ?? 'source',
      nation,
      gender: 'p',
      owned,
    })
  return made(tokens, first, last, {
    kind: body ? 'organisation' : 'document',
    role,
    head: token.normal,
    nation,
  })
}

/** Where the noun phrase ending at `at` begins: its determiner, or the first of its modifiers. */
function nounPhraseStart(tokens: readonly Token[], at: number): number {
  let first = at
  for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
    const token = tokens[back] as Token
    if (token.kind !== 'word' || token.unit !== (tokens[at] as Token).unit) break
    if (DETERMINERS.has(token.normal)) return back
    if (token.possessive) return back
    if (
      CLAUSE_OPENERS.has(token.normal) ||
      /^(?:is|are|was|were|be|been|has|have|had|to|of|in|on|at|with|by|from|not|will|would)$/u.test(
        token.normal,
      )
    )
      break
    if (cueOf(token.normal)?.finite && !token.capital) break
    if (nationOf(token.normal) || TITLE_WORDS.has(token.normal) || roleFamilies(token.normal)) first = back
    else if (token.capital && first === back + 1) first = back
    else if (token.capital) break
  }
  return first
}

function determinerBefore(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1]
  return before?.kind === 'word' && DETERMINERS.has(before.normal) ? first - 1 : first
}

/** Last token of an "of …", "for …", "at …" that belongs to a noun before `from`; `from - 1` when there is none. */
function ofPhrase(tokens: readonly Token[], from: number): number {
  const of = tokens[from]
  if (of?.kind !== 'word' || !/^(?:of|for|at|from|in)$/u.test(of.normal)) return from - 1
  let end = from
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || token.unit !== of.unit) break
    if (cueOf(token.normal)?.finite && !token.capital) break
    if (
      /^(?:who|that|which|and|but|also|to|on|said)$/u.test(token.normal) ||
      BEFORE_VERB.has(token.normal) ||
      DAYS_AND_MONTHS.has(token.normal)
    )
      break
    if (PERSONAL_PRONOUNS[token.normal]) break
    end = at
    if (token.possessive) continue
    const next = tokens[at + 1]
    if (
      !token.capital &&
      !DETERMINERS.has(token.normal) &&
      next?.kind === 'word' &&
      !next.capital &&
      !/^(?:of|for)$/u.test(next.normal)
    ) {
      if (at - from >= 4) break
    }
  }
  // A lone "in" or "from" phrase belongs to the noun only before a name of a place.
  if (/^(?:in|from|at)$/u.test(of.normal) && !(tokens[from + 1]?.capital || tokens[from + 2]?.capital))
    return from - 1
  return end
}

function genderOf(head: string): 'm' | 'f' | '' {
  return FEMALE_NOUNS.has(head) ? 'f' : MALE_NOUNS.has(head) ? 'm' : ''
}

function made(
  tokens: readonly Token[],
  first: number,
  last: number,
  given: Partial<Mention> & Pick<Mention, 'kind'>,
): Mention {
  const from = tokens[first] as Token
  const to = tokens[last] as Token
  const owner = to.possessive
  const end = owner ? to.end - (/['’]s$/u.test(to.text) ? 2 : 1) : to.end
  return {
    name: [],
    printed: [],
    role: [],
    head: '',
    nation: '',
    gender: '',
    owned: false,
    ...given,
    first,
    last,
    start: from.start,
    end,
    text: tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ')
      .replace(/['’]s?$/u, ''),
    possessive: owner,
  }
}
