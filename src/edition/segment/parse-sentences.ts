import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { findAll } from '../text/find-all.ts'
import { remember } from '../text/remember.ts'
import { keepRoundStops } from './keep-round-stops.ts'
import { readPlainStop } from './read-plain-stop.ts'

const processor = unified().use(retextEnglish).freeze()

/**
 * Returns where each sentence of `text` after the first begins, as the English parser sees it: it knows `Mr.` and
 * `a.m.` and starts no sentence with a small letter.
 *
 * The parser is the slowest thing that happens to an article, and most stops are plain. It is asked about the sentences
 * between two plain ones only if a stop among them is not.
 */
export function parseSentences(text: string): number[] {
  const cuts: number[] = []
  let from = 0
  let inDoubt = false
  const parseTo = (end: number) => {
    if (inDoubt) for (const cut of parseRoundStops(text.slice(from, end))) cuts.push(from + cut)
    inDoubt = false
    from = end
  }
  for (const { index, 0: stop } of findAll(text, STOP)) {
    const reading = stop.length > 1 ? 'in doubt' : readPlainStop(text, index, endsSentence)
    if (reading === 'in doubt') inDoubt = true
    else if (reading.cut !== null) {
      parseTo(reading.cut)
      cuts.push(reading.cut)
    }
  }
  parseTo(text.length)
  return cuts
}

/** What a sentence may end or a paragraph may break at. */
const STOP = /[.?!…‽\r\n]+/gu

/** Whether a plain word with its stop ends a sentence. No abbreviation that the parser knows has six small letters. */
function endsSentence(word: string): boolean {
  return /^[a-z]{6}/.test(word) || partsFromNext(word)
}

const partsFromNext = remember((word) => parseEveryWord(`x ${word} X`).length > 0)

function parseRoundStops(text: string): number[] {
  if (endsAtFirstStop(text)) return []
  const { text: short, placeOf } = keepRoundStops(text)
  return parseEveryWord(short).map(placeOf)
}

/** Whether nothing that could be a sentence stands after the first stop. */
function endsAtFirstStop(text: string): boolean {
  const stop = text.search(/[.?!…‽\r\n]/u)
  return stop === -1 || /^[.?!…‽]+["”’)\]]*$/u.test(text.slice(stop))
}

/** Returns the same in five times the time, without passing over words far from any stop. */
export function parseEveryWord(text: string): number[] {
  const tree: Root = processor.parse(text)
  const cuts: number[] = []
  for (const paragraph of tree.children) {
    if (!('children' in paragraph)) continue
    for (const sentence of paragraph.children) {
      const start = sentence.position?.start.offset
      if (sentence.type === 'SentenceNode' && start) cuts.push(start)
    }
  }
  return cuts
}
