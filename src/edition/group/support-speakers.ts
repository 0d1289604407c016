import { type Kinship, strangeness } from './article-kinship.ts'
import type { Statement } from './statement.ts'
import { isKnown, type Voice, voicesAgree } from './voice.ts'

/** Who says a quotation by what other articles print, and the ids of the quotations there. */
export interface Support {
  readonly voice: Voice
  readonly by: readonly string[]
}

/** Words one after the other, and content words among them, that are no chance between reports of one event. */
const RUN = 5
const RUN_CONTENT = 3
/** The same between any two articles. */
const LONG_RUN = 7
const LONG_CONTENT = 2
/** What it takes against a name that the article gives with some doubt. */
const AGAINST_RUN = 6
const AGAINST_CONTENT = 4
/** Share of a statement's words that must run in the other then. */
const NEARLY_ALL = 0.8
/** So many quotations make a name that only one article has another name of somebody. */
const TWICE = 2
const NOBODY: Voice = { id: null, words: [], label: '?', sure: false, role: [], body: false }
/** A run of words that so many statements hold is a stock phrase. */
const STOCK_PHRASE = 60

/** A statement with a clear speaker that holds a run of another's words. */
interface Echo {
  readonly of: Statement
  readonly run: number
  readonly content: number
}

/**
 * Returns, by quotation, the speaker whom the same words have in another article, where this article names nobody, or
 * only a role, or somebody with doubt:
 *
 * ```text
 * paper A   “No barge will pass that gate before Easter,” Jane Roe said.
 * paper B   “No barge will pass that gate before Easter.”                       supported by A: Jane Roe
 * paper C   “No barge will pass that gate before Easter,” said the lock keeper. supported by A: Jane Roe
 *           “Ask my geese,” the lock keeper added.                              so is this: one article, one keeper
 * ```
 *
 * Where the same words have two speakers elsewhere, nobody is supported. A role stands for one speaker throughout its
 * article, unless the article quotes that speaker by name as well; so does a name that no other article has, where two
 * quotations are supported.
 */
export function supportSpeakers(statements: readonly Statement[], kinship: Kinship): Map<string, Support> {
  const clear = statements.filter(({ voice, terms }) => isKnown(voice) && terms.length >= RUN)
  const byRun = indexOf(clear)
  const named = new Set(
    statements.filter(({ voice }) => isKnown(voice)).map(({ voice, order }) => `${order} ${voice.id}`),
  )
  const local = spokenOnce(statements)
  const supported = new Map<string, Support>()
  const byRole = new Map<string, Support[]>()
  for (const statement of statements) {
    if (statement.terms.length < RUN) continue
    const support = supportOf(statement, byRun, kinship)
    if (support && doubted(statement, support)) supported.set(statement.quotation.id, support)
    const alias = isKnown(statement.voice) && local.has(statement.voice.id)
    const asRole = alias ? supportOf({ ...statement, voice: NOBODY }, byRun, kinship) : support
    const role = roleOf(statement)
    if (asRole && !(alias && local.has(asRole.voice.id)))
      byRole.set(role, [...(byRole.get(role) ?? []), asRole])
  }
  for (const statement of statements) {
    const { voice, order, quotation } = statement
    if (supported.has(quotation.id) || voice.id === null) continue
    if (isKnown(voice) && !local.has(voice.id)) continue
    const found = byRole.get(roleOf(statement)) ?? []
    const [first] = found
    if (!first || found.some((support) => support.voice.id !== first.voice.id)) continue
    if (found.length < (isKnown(voice) ? TWICE : 1) || named.has(`${order} ${first.voice.id}`)) continue
    supported.set(quotation.id, first)
  }
  return supported
}

/** One speaker as one article calls them. */
function roleOf({ order, voice }: Statement): string {
  return `${order} ${voice.id}`
}

/** Returns the ids of those whom one article only names: “Iron Jane” may be whom the others call Jane Roe. */
function spokenOnce(statements: readonly Statement[]): ReadonlySet<string | null> {
  const orders = new Map<string, number>()
  const local = new Set<string | null>()
  for (const { voice, order } of statements) {
    if (voice.id === null || !isKnown(voice)) continue
    const first = orders.get(voice.id)
    if (first === undefined) {
      orders.set(voice.id, order)
      local.add(voice.id)
    } else if (first !== order) local.delete(voice.id)
  }
  return local
}

/** Returns undefined where nobody else prints the words, or several speakers do. */
function supportOf(
  statement: Statement,
  byRun: ReadonlyMap<string, readonly (readonly [Statement, number])[]>,
  kinship: Kinship,
): Support | undefined {
  const holders = echoesOf(statement, byRun)
  const confirmed = isKnown(statement.voice) && holders.some(({ of }) => speaksElsewhere(of, statement))
  const here = new Set(holders.filter(({ of }) => of.order === statement.order).map(({ of }) => of.voice.id))
  const echoes = holders.filter(
    (echo) =>
      isNoChance(echo, statement, kinship) &&
      (echo.of.order === statement.order ||
        voicesAgree(echo.of.voice, statement.voice) !== 'no' ||
        !(confirmed || here.has(echo.of.voice.id))),
  )
  const [first] = echoes
  if (!first) return undefined
  const voices = echoes.map(({ of }) => of.voice)
  if (voices.some((voice) => voicesAgree(voice, first.of.voice) === 'no')) return undefined
  const fullest = voices.reduce((best, voice) => (voice.words.length > best.words.length ? voice : best))
  return {
    voice: { ...fullest, sure: false },
    by: [...new Set(echoes.map(({ of }) => of.quotation.id))].sort(),
  }
}

/** Whether words stand before others of their article, as headlines do. */
function heads(one: Statement, other: Statement): boolean {
  return one.quotation.end <= other.quotation.start
}

/** Another article has the same speaker say it. */
function speaksElsewhere(of: Statement, { voice, order }: Statement): boolean {
  return of.order !== order && of.voice.id === voice.id
}

/** The words are those of the other; a name given with doubt asks for more of them than a name not given. */
function isNoChance({ of, run, content }: Echo, statement: Statement, kinship: Kinship): boolean {
  if (of.quotation.id === statement.quotation.id) return false
  if (of.quotation.id === statement.quotation.within || of.quotation.within === statement.quotation.id)
    return false
  if (of.voice.id === statement.voice.id) return false
  if (of.order === statement.order && heads(statement, of) && run === statement.terms.length)
    return !statement.voice.sure
  if (voicesAgree(of.voice, statement.voice) === 'no') {
    const lesser = Math.min(of.terms.length, statement.terms.length)
    if (!of.voice.sure || statement.voice.sure || of.order === statement.order) return false
    return run >= AGAINST_RUN && content >= AGAINST_CONTENT && run >= NEARLY_ALL * lesser
  }
  if (run >= LONG_RUN && content >= LONG_CONTENT) return true
  return run >= RUN && content >= RUN_CONTENT && strangeness(kinship(of.order, statement.order)) === 0
}

/** Nobody known, a last name alone, or a name given with doubt against the same words by somebody else. */
function doubted({ voice }: Statement, support: Support): boolean {
  if (!isKnown(voice)) return true
  const agree = voicesAgree(voice, support.voice)
  return agree === 'no' ? !voice.sure : agree === 'perhaps' && voice.words.length < support.voice.words.length
}

function indexOf(statements: readonly Statement[]): Map<string, (readonly [Statement, number])[]> {
  const index = new Map<string, (readonly [Statement, number])[]>()
  for (const statement of statements) {
    runsOf(statement).forEach((run, at) => {
      const known = index.get(run)
      if (known) known.push([statement, at])
      else index.set(run, [[statement, at]])
    })
  }
  return index
}

/** Every run of five terms, by where it begins. */
function runsOf({ terms }: Statement): string[] {
  return terms.slice(0, Math.max(0, terms.length - RUN + 1)).map((_, at) =>
    terms
      .slice(at, at + RUN)
      .map(({ form }) => form)
      .join(' '),
  )
}

function echoesOf(
  statement: Statement,
  byRun: ReadonlyMap<string, readonly (readonly [Statement, number])[]>,
): Echo[] {
  const longest = new Map<Statement, Echo>()
  runsOf(statement).forEach((run, at) => {
    const holders = byRun.get(run) ?? []
    if (holders.length > STOCK_PHRASE) return
    for (const [of, from] of holders) {
      if (of === statement || (longest.get(of)?.run ?? 0) > RUN) continue
      let length = RUN
      while (
        statement.terms[at + length] &&
        statement.terms[at + length]?.form === of.terms[from + length]?.form
      )
        length++
      if (length <= (longest.get(of)?.run ?? 0)) continue
      const content = statement.terms.slice(at, at + length).filter((term) => term.content).length
      longest.set(of, { of, run: length, content })
    }
  })
  return [...longest.values()]
}
