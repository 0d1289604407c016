import {
  DAYS_AND_MONTHS,
  DETERMINERS,
  INDEFINITE,
  PERSONAL_PRONOUNS,
  SENTENCE_OPENERS,
} from '../../language/english/clause-words.ts'
import { beginsPlace, namesOfNations, nationOf } from '../../language/english/nations.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, ORGANISATION_WORDS } from '../../language/english/organisations.ts'
import { namesOfRegions } from '../../language/english/regions.ts'
import {
  HONORIFICS,
  roleFamilies,
  roleNouns,
  roleNounsInPlural,
  singularRole,
  TITLE_WORDS,
} from '../../language/english/roles.ts'

/** What a word is where somebody is named, wherever it stands. */
export interface NameForm {
  /** A noun for somebody by what they do: "minister". */
  readonly isRole: boolean
  /** The singular of such a noun in the plural, or ''. */
  readonly plural: string
  /** "57-year-old", "teacher-turned-…": whoever is told by them has no other noun. */
  readonly isCompound: boolean
  /** "ministry" */
  readonly isBody: boolean
  /** "statement" */
  readonly isDocument: boolean
  /** One of these five: a noun for somebody or something that speaks. */
  readonly speaks: boolean
  /** May stand for somebody without being a noun, alone or with the words beside it: "he", "many", "two". */
  readonly stands: boolean
  /** Stands before a name and is no role: "Mr", "Sen". */
  readonly isCourtesy: boolean
  readonly isTitleWord: boolean
  readonly isOrganisationWord: boolean
  /** Key of the country or region it stands for, or ''. */
  readonly nation: string
  /** The first word of a longer name of a place: "new". */
  readonly beginsPlace: boolean
  readonly isDeterminer: boolean
  /** Joins the parts of a name: "Ursula von der Leyen", "Charles de Gaulle". */
  readonly joinsNames: boolean
  readonly isDayOrMonth: boolean
  /** Mostly has its capital from the place it stands in: see `SENTENCE_OPENERS`. */
  readonly opensSentences: boolean
}

/** "another", alone: somebody nobody names. */
export const SOMEBODY: ReadonlySet<string> = new Set(['another', 'someone', 'somebody', 'one'])
/** "many", alone: several nobody names. */
export const SOME: ReadonlySet<string> = new Set(['others', 'many', 'some', 'several', 'most', 'few'])

const PARTICLES = new Set(
  'van von der den de la le du di da dos del al el bin ibn ben abu ter zu af e y'.split(' '),
)

const COMPOUND = /-year-old$|-turned-|^(?:mum|mom|mother|father|dad)-of-/u

const FOR_SOMEBODY: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS.keys(),
  'his',
  'her',
  ...SOMEBODY,
  ...SOME,
  ...INDEFINITE,
])

/** Every word of which a table tells something as it stands. */
const IN_TABLES: ReadonlySet<string> = new Set(
  [
    ...[roleNouns(), namesOfNations(), namesOfRegions(), HONORIFICS.keys(), FOR_SOMEBODY],
    ...[BODY_NOUNS, DOCUMENT_NOUNS, ORGANISATION_WORDS, TITLE_WORDS, SENTENCE_OPENERS],
    ...[DETERMINERS, DAYS_AND_MONTHS, PARTICLES],
  ].flatMap((words) => [...words].map((word) => word.split(' ')[0] as string)),
)

/** Returns all words without a hyphen or an apostrophe of which `nameFormOf` tells something. */
export function* wordsOfNames(): Iterable<string> {
  yield* IN_TABLES
  yield* roleNounsInPlural()
}

/** Returns what the tables tell of a word, by its normal form: of most nothing. */
export function nameFormOf(normal: string): NameForm {
  const plural = singularRole(normal) ?? ''
  const known = plural !== '' || IN_TABLES.has(normal) || /[-']/u.test(normal)
  return known ? toldByTables(normal, plural) : NOTHING_TOLD
}

function toldByTables(normal: string, plural: string): NameForm {
  const isRole = roleFamilies(normal) !== undefined
  const isCompound = normal.includes('-') && COMPOUND.test(normal)
  const isBody = BODY_NOUNS.has(normal)
  const isDocument = DOCUMENT_NOUNS.has(normal)
  return {
    isRole,
    plural,
    isCompound,
    isBody,
    isDocument,
    speaks: isRole || plural !== '' || isCompound || isBody || isDocument,
    stands: FOR_SOMEBODY.has(normal),
    isCourtesy: HONORIFICS.has(normal),
    isTitleWord: TITLE_WORDS.has(normal),
    isOrganisationWord: ORGANISATION_WORDS.has(normal),
    nation: nationOf(normal) ?? '',
    beginsPlace: beginsPlace(normal),
    isDeterminer: DETERMINERS.has(normal),
    joinsNames: PARTICLES.has(normal),
    isDayOrMonth: DAYS_AND_MONTHS.has(normal),
    opensSentences: SENTENCE_OPENERS.has(normal),
  }
}

/** What no table tells anything of. */
export const NOTHING_TOLD: NameForm = toldByTables('', '')
