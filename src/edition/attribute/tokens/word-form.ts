import { type CueForm, cueOf, mayBeginCue } from '../../language/english/cue-of.ts'
import { startWordTable, type WordTable } from '../../text/word-table.ts'
import { normalForm } from '../../text/words.ts'
import { type NameForm, nameFormOf } from '../mentions/name-form.ts'
import { openersIn } from '../occasions/openers-in.ts'
import {
  REPORT_FORM_OF_QUOTE,
  type ReportForm,
  reportFormOfSign,
  reportFormOfWord,
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

const WORD = /^[\p{L}\p{N}\p{M}]/u
const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /['’]s?$/u

/**
 * Returns the form of the word or sign that `text` prints between two offsets, worked out once however often it is printed: each
 * stage reads there what it would else look up once more.
 */
export const wordFormAt: WordTable<WordForm> = startWordTable((printed) =>
  WORD.test(printed) ? formOfWord(printed) : formOf('stop', printed, printed, false),
)

const NO_NAME = nameFormOf('')

/** The form of a whole quotation. */
export const QUOTE_FORM: WordForm = formOf('quote', '', '', false)

/** The form of what stands before the first token and after the last. */
export const EDGE_FORM: WordForm = formOf('edge', '', '', false)

function formOfWord(text: string): WordForm {
  return formOf('word', text, normalForm(text).replace(/'s?$/u, ''), POSSESSIVE.test(text))
}

function formOf(kind: WordForm['kind'], text: string, normal: string, possessive: boolean): WordForm {
  const capital = CAPITAL.test(text)
  const isWord = kind === 'word'
  const name = isWord ? nameFormOf(normal) : NO_NAME
  const mayBeCue = isWord && mayBeginCue(normal)
  return {
    kind,
    text,
    normal,
    possessive,
    capital,
    mayBeNamed: capital || name.speaks || name.stands,
    name,
    cue: mayBeCue ? cueOf(normal) : undefined,
    mayBeginCue: mayBeCue,
    report: reportOf(kind, normal, possessive, capital),
    openers: isWord ? openersIn(normal) : 0,
  }
}

function reportOf(kind: WordForm['kind'], normal: string, possessive: boolean, capital: boolean): ReportForm {
  if (kind === 'word') return reportFormOfWord(normal, possessive, capital)
  return kind === 'stop' ? reportFormOfSign(normal) : REPORT_FORM_OF_QUOTE
}
