import { NO_LABELS, QUESTIONERS } from '../language/english/label-words.ts'
import type { Article, PartKind } from '../model/article.ts'
import type { MarkedSpan } from './marked-span.ts'

/** Words without marks behind the label of whoever says them, or a later paragraph of the same turn. */
export interface LabelledSpeech extends MarkedSpan {
  /** The paragraph it goes on from, or null where it stands behind its label. */
  readonly goesOn: LabelledSpeech | null
}

/** A paragraph that begins with what may be a label. */
interface Turn {
  readonly part: number
  /** Lower case, without courtesies: the same for every turn of a speaker. */
  readonly who: string
  readonly loud: boolean
  /** Where the words behind the label begin. */
  readonly start: number
}

const SPOKEN: ReadonlySet<PartKind> = new Set<PartKind>(['paragraph', 'blockquote', 'item'])

/** `SECRETARY ROE (via interpreter): `, `Q: ` */
const LOUD =
  /^(\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,5})(?: ?[([][^()[\]\n]{1,40}[)\]])?\s{0,4}:\s+/u
/** `Q. `, `A. ` */
const LETTER = /^([QA])\.\s+(?=["“]?\p{Lu})/u
/** `Jane Roe: `, `Harbour Post: ` */
const QUIET =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?: ?[([][^()[\]\n]{1,40}[)\]])?\s{0,4}:\s+/u
/** What a transcript says of how it was said. */
const ASIDE = /^[([](?:via|through|in|speaking|as|inaudible|laughs|laughter|off)\b[^()[\]\n]{0,40}[)\]]\s*/iu
const COURTESY =
  /^(?:mr|mrs|ms|miss|dr|the|secretary|minister|president|senator|sen|gov|foreign|prime)\.?\s+/iu

/**
 * Returns the speech of a transcript or an interview, paragraph by paragraph, in order; none in an article that only has
 * words before a colon here and there.
 *
 * ```text
 * SECRETARY ROE: We met for an hour.          the words behind the label
 *
 * We will write to them.                      goes on, because another label follows
 *
 * QUESTION: Did he agree?
 * ```
 *
 * Labels have to look like speakers: loud ones, of which one comes again or asks; or names as they are usually written,
 * two of which come again. Words in marks behind a label are found by their marks. In a file that the editor names as a
 * transcript every paragraph behind a label is speech, with whatever stands in marks inside it.
 */
export function findLabelledSpeech(article: Article): LabelledSpeech[] {
  const turns = turnsOf(article)
  const verbatim = article.transcript !== null
  if (turns.length < (verbatim ? 1 : 2)) return []
  const turnAt = new Map(turns.map((turn) => [turn.part, turn]))
  const last = turns.at(-1)?.part ?? -1
  const speech: LabelledSpeech[] = []
  let open: LabelledSpeech | null = null
  let who = ''
  article.parts.forEach(({ kind, start, end }, part) => {
    if (kind === 'space' || DIRECTION.test(article.reading.slice(start, end))) return
    const turn = turnAt.get(part)
    const goesOn = turn ? null : open
    if (turn) who = turn.who
    const isSpoken =
      turn !== undefined ||
      (open !== null &&
        SPOKEN.has(kind) &&
        (verbatim || (part < last && goesOnSpeaking(article.reading.slice(start, end), who))))
    const from = turn?.start ?? start
    const inMarks = !verbatim && OPENING.test(article.reading.slice(from, from + 1))
    if (!isSpoken || from >= end || inMarks) {
      open = null
      return
    }
    const span = { start: from, end }
    open = {
      ...span,
      part,
      marks: ['', ''],
      outer: span,
      segments: [span],
      within: null,
      oddity: null,
      goesOn,
    }
    speech.push(open)
  })
  return speech
}

/** "(Laughter.)", "[Crosstalk]": nobody says it. */
const DIRECTION = /^[([][^()[\]]{1,60}[)\]]$/u
const MARK = /["“”„«»]|''/u
const OPENING = /["“„«‘']/u

const STOP = 0x2e

function turnsOf(article: Article): Turn[] {
  const turns: Turn[] = []
  article.parts.forEach(({ kind, start, end }, part) => {
    if (!SPOKEN.has(kind)) return
    const head = article.reading.slice(start, Math.min(end, start + 120))
    // Hardly any paragraph has a colon so near its beginning, or begins with one letter and a stop.
    const colon = head.includes(':')
    if (!colon && head.charCodeAt(1) !== STOP) return
    const loud = (colon ? LOUD.exec(head) : null) ?? LETTER.exec(head)
    const [label = '', name = ''] = loud ?? (colon ? QUIET.exec(head) : null) ?? []
    if (!label) return
    const words = name.toLowerCase().split(' ')
    if (words.some((word) => NO_LABELS.has(word))) return
    // "Jane Roe: 1,769" is a result.
    if (!/\p{L}{2}/u.test(article.reading.slice(start + label.length, end))) return
    const aside = ASIDE.exec(head.slice(label.length))?.[0].length ?? 0
    const who = name.replace(COURTESY, '').toLowerCase()
    turns.push({ part, who, loud: loud !== null, start: start + label.length + aside })
  })
  const loud = turns.filter((turn) => turn.loud)
  if (loud.length > 1 && (comingAgain(loud) > 0 || loud.some(({ who }) => QUESTIONERS.has(who)))) return loud
  if (article.transcript) return loud.length > 0 ? loud : turns
  return comingAgain(turns) > 1 ? turns : []
}

/** How many labels come more than once. */
function comingAgain(turns: readonly Turn[]): number {
  return [...Map.groupBy(turns, ({ who }) => who).values()].filter(({ length }) => length > 1).length
}

/** Whether a paragraph between two turns may go on with the first: no words in marks, nothing told of the speaker. */
function goesOnSpeaking(text: string, who: string): boolean {
  return !MARK.test(text) && !namesSpeaker(text, who)
}

/** "Roe pauses and pours tea." between Roe’s answers: who tells of the speaker by name is not the speaker. */
function namesSpeaker(text: string, who: string): boolean {
  const name = who.replace(/^.* /su, '')
  return (
    name.length > 2 &&
    text.split(/[^\p{L}\p{M}]+/u).some((word) => word !== name && word.toLowerCase() === name)
  )
}
