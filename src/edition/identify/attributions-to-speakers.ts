import type { Article } from '../model/article.ts'
import type { Attribution, Source } from '../model/attribution.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Speaker } from '../model/speaker.ts'
import type { Story, StorySpeaker } from '../model/story.ts'
import { distinctSlug, slugOf } from '../text/slug.ts'
import { byCodeUnits, gatherPeople } from './gather-people.ts'
import { folded, personName } from './person-name.ts'

/** One article's attributions, each told for its own article only. */
export interface AttributedArticle {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/** The cast of a story and who of it said what. */
export interface Cast {
  /** Everyone who is quoted or reported, in order of id. */
  readonly speakers: Speaker[]
  /** Quotation id → speaker id, null where the speaker is not known; one entry for each attribution. */
  readonly speakerOf: ReadonlyMap<string, string | null>
}

/** A speaker in the making: whoever shares `key` is one. */
interface Entry {
  readonly source: Source
  /** The article's own words for them, pronouns left out: "the US diplomat", "Mr. Roe". */
  readonly words: readonly string[]
  readonly article: Article
  readonly quotation: string
  /** The article quotes them here, and does not only report what they say. */
  readonly quoted: boolean
}

/**
 * Returns one cast for all articles: a person under all spellings and with or without a given name is one speaker, and
 * so is a body or a document by its name. Nobody unnamed, and no “both sides”, is shared between articles, unless the
 * story says who that is.
 *
 * Ids are the story's, else made from the last name or, where two share it, from the whole name; they do not depend on
 * the order of the articles.
 */
export function attributionsToSpeakers(attributed: readonly AttributedArticle[], story: Story): Cast {
  const speakerOf = new Map<string, string | null>()
  const groups = new Map<string, Entry[]>()
  const people: Entry[] = []
  for (const { article, quotations, attributions } of attributed) {
    const reports = new Set(quotations.filter(({ kind }) => kind === 'indirect').map(({ id }) => id))
    for (const { quotation, speaker: source, mention, antecedent } of attributions) {
      speakerOf.set(quotation, null)
      if (!source) continue
      const words = [mention, antecedent].flatMap((span) =>
        span ? printedName(article.text.slice(span.start, span.end)) : [],
      )
      const entry = { source, words, article, quotation, quoted: !reports.has(quotation) }
      const known = story.speakers.find((speaker) => namesOf(speaker).includes(withoutArticle(source.name)))
      if (known) add(groups, `story ${known.id}`, entry)
      else if (source.kind === 'person') people.push(entry)
      else add(groups, keyOf(entry), entry)
    }
  }
  addPeople(people, groups, story)
  const speakers = speakersOf(groups, story, speakerOf)
  return { speakers: speakers.sort((one, other) => byCodeUnits(one.id, other.id)), speakerOf }
}

function addPeople(people: readonly Entry[], groups: Map<string, Entry[]>, story: Story): void {
  const known = story.speakers.map((speaker) => ({
    id: speaker.id,
    names: [speaker.name, ...speaker.also.filter((name) => /^\p{Lu}/u.test(name))],
  }))
  const gathered = gatherPeople(
    people.map(({ source }) => source.name),
    known,
  )
  const keyOfName = new Map<string, string>()
  for (const person of gathered) {
    const key = person.known === null ? `person ${person.names[0]?.printed}` : `story ${person.known}`
    for (const name of person.names) keyOfName.set(name.printed, key)
  }
  for (const entry of people)
    add(groups, keyOfName.get(entry.source.name) ?? `person ${entry.source.name}`, entry)
}

/** The words as an alias: no pronoun, and on one line. */
function printedName(words: string): string[] {
  return /^(?:he|she|they|who|it)$/iu.test(words) || /[\r\n]/u.test(words) ? [] : [words]
}

function keyOf({ source, article }: Entry): string {
  const shared = source.kind === 'organisation' || source.kind === 'document'
  return `${source.kind} ${withoutArticle(source.name)}${shared ? '' : ` ${article.id}`}`
}

function speakersOf(
  groups: ReadonlyMap<string, readonly Entry[]>,
  story: Story,
  speakerOf: Map<string, string | null>,
): Speaker[] {
  const taken = new Set(story.speakers.map(({ id }) => id))
  const made = [...groups]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([key, entries]) => speakerFrom(key, entries, story))
    // Whoever is quoted chooses first, so that a mere report changes nobody's address.
    .sort((one, other) => Number(other.quoted) - Number(one.quoted))
  const wishes = new Map<string, number>()
  for (const { short, quoted } of made) if (quoted) wishes.set(short, (wishes.get(short) ?? 0) + 1)
  return made.map(({ speaker, entries, short, long }) => {
    const wish = (wishes.get(short) ?? 0) <= 1 && !taken.has(short) ? short : long
    const id = speaker.id === '' ? distinctSlug(wish, taken) : speaker.id
    for (const { quotation } of entries) speakerOf.set(quotation, id)
    return { ...speaker, id }
  })
}

function speakerFrom(key: string, entries: readonly Entry[], story: Story) {
  const known = story.speakers.find(({ id }) => key === `story ${id}`)
  const printed = [...new Set(entries.map(({ source }) => source.name))].sort(byCodeUnits)
  const aliases = [...new Set([...printed, ...entries.flatMap(({ words }) => words)])].sort(byCodeUnits)
  const name = known?.name ?? fullest(entries.map(({ source }) => source.name))
  const kinds = entries.map(({ source }) => source.kind).sort(byCodeUnits)
  const kind = known && kinds.includes('person') ? 'person' : (kinds[0] ?? 'person')
  const shared = kind === 'person' || kind === 'organisation' || kind === 'document' || known
  const long = shared
    ? slugOf(kind === 'person' ? name : withoutArticle(name), 'speaker')
    : slugOf(`${name} ${entries[0]?.article.id ?? ''}`, 'speaker', 80)
  const short = kind === 'person' ? slugOf(personName(name).last, 'speaker') : long
  const speaker: Speaker = {
    id: known?.id ?? '',
    // What we call a speaker is our wording: it has true marks, where the editor says nothing else.
    name: known ? name : name.replaceAll("'", '’'),
    kind,
    aliases: aliases.filter((alias) => alias !== name),
    role: known?.role ?? null,
  }
  const quoted = entries.some((entry) => entry.quoted)
  return { speaker, entries, quoted, short: known ? known.id : short, long }
}

/**
 * The name to call a speaker by: one with a given name written out, then the one printed most often, then the longest,
 * then the first by code unit.
 */
function fullest(names: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const candidates = [...times].map(([name, count]) => {
    const [given = ''] = personName(name).given
    return { name, given: Math.min(given.length, 2), count }
  })
  return candidates.reduce((best, one) => (before(one, best) < 0 ? one : best)).name
}

interface Candidate {
  readonly name: string
  /** Letters of the given name: none, an initial, or more. */
  readonly given: number
  readonly count: number
}

function before(one: Candidate, other: Candidate): number {
  return (
    other.given - one.given ||
    other.count - one.count ||
    other.name.length - one.name.length ||
    byCodeUnits(one.name, other.name)
  )
}

function namesOf(speaker: StorySpeaker): string[] {
  return [speaker.name, ...speaker.also].map(withoutArticle)
}

function withoutArticle(name: string): string {
  return folded(name).replace(/^(?:the|a|an) /u, '')
}

function add(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = groups.get(key)
  if (known) known.push(entry)
  else groups.set(key, [entry])
}
