import { CUE_OPENERS, type CueForm, cueOf, mayBeginCue } from '../../language/english/cue-of.ts'
import { startWordTable, type WordTable } from '../../text/word-table.ts'
import { normalForm } from '../../text/words.ts'
import { type NameForm, NOTHING_TOLD, nameFormOf, wordsOfNames } from '../mentions/name-form.ts'
import { OPENERS_OF_WORD, openersIn } from '../occasions/openers-in.ts'
import {
  REPORT_FORM_OF_QUOTE,
  type ReportForm,
  reportFormOfSign,
  reportFormOfUntold,
  reportFormOfWord,
  wordsOfReports,
} from '../reports/report-form.ts'

/** What a printed word is by itself, wherever it stands, and what the tables of the language tell of it. */
export interface WordForm {
  readonly kind: 'word' | 'stop' | 'quote' | 'edge'
  readonly text: string
  /** See `Token`. */
  readonly normal: string
  readonly possessive: boolean
  readonly capital: boolean
  /** A mention may begin or end with it. */
  readonly mayBeNamed: boolean
  /** What it is where somebody is named. */
  readonly name: NameForm
  /** What it is as a verb of saying. */
  readonly cue: CueForm | undefined
  /** A cue or a credit may begin with it. */
  readonly mayBeginCue: boolean
  /** What it is where something is reported. */
  readonly report: ReportForm
  /** Which openers of an occasion it may stand in: see `openersIn`. */
  readonly openers: number
}

const PLAIN = /^[A-Za-z0-9]+$/u
const WORD = /^[\p{L}\p{N}\p{M}]/u
const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /['’]s?$/u
const SIGN_INSIDE = /[^\p{L}\p{N}\p{M}]/u

/**
 * Returns the form of the word or sign that `text` prints between two offsets, worked out once however often it is printed: each
 * stage reads there what it would else look up once more.
 */
export const wordFormAt: WordTable<WordForm> = startWordTable((printed) => {
  if (PLAIN.test(printed)) return formOfWord(printed, printed.toLowerCase(), false, true)
  if (!WORD.test(printed)) return formOfSign(printed)
  const normal = normalForm(printed).replace(/'s?$/u, '')
  return formOfWord(printed, normal, POSSESSIVE.test(printed), !SIGN_INSIDE.test(normal))
})

/** The form of a whole quotation. */
export const QUOTE_FORM: WordForm = formWithoutWord('quote')

/** The form of what stands before the first token and after the last. */
export const EDGE_FORM: WordForm = formWithoutWord('edge')

/**
 * Every word without a sign inside of which any table tells something. Three of four words are not among them, and one
 * look-up here spares them eight.
 */
const TOLD: ReadonlySet<string> = new Set([
  ...wordsOfNames(),
  ...CUE_OPENERS,
  ...wordsOfReports(),
  ...OPENERS_OF_WORD.keys(),
])

/** `whole`: no sign holds it together, so that tables can tell of it as it stands alone. */
function formOfWord(text: string, normal: string, possessive: boolean, whole: boolean): WordForm {
  const capital = isCapital(text)
  if (whole && !TOLD.has(normal)) {
    const report = reportFormOfUntold(normal, possessive, capital)
    return madeForm('word', text, normal, possessive, capital, NOTHING_TOLD, undefined, false, report, 0)
  }
  const mayBeCue = mayBeginCue(normal)
  return madeForm(
    'word',
    text,
    normal,
    possessive,
    capital,
    nameFormOf(normal),
    mayBeCue ? cueOf(normal) : undefined,
    mayBeCue,
    reportFormOfWord(normal, possessive, capital),
    openersIn(normal),
  )
}

function formOfSign(text: string): WordForm {
  return madeForm('stop', text, text, false, false, NOTHING_TOLD, undefined, false, reportFormOfSign(text), 0)
}

function formWithoutWord(kind: 'quote' | 'edge'): WordForm {
  return madeForm(kind, '', '', false, false, NOTHING_TOLD, undefined, false, REPORT_FORM_OF_QUOTE, 0)
}

/** The one place where forms are made. */
function madeForm(
  kind: WordForm['kind'],
  text: string,
  normal: string,
  possessive: boolean,
  capital: boolean,
  name: NameForm,
  cue: CueForm | undefined,
  mayBeginCue: boolean,
  report: ReportForm,
  openers: number,
): WordForm {
  const mayBeNamed = capital || name.speaks || name.stands
  return { kind, text, normal, possessive, capital, mayBeNamed, name, cue, mayBeginCue, report, openers }
}

function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit > 64 && unit < 91 : CAPITAL.test(text)
}
