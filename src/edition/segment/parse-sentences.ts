import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { keepRoundStops } from './keep-round-stops.ts'

const processor = unified().use(retextEnglish).freeze()

/**
 * Returns where each sentence of `text` after the first begins, as the English parser sees it: it knows `Mr.` and
 * `a.m.` and starts no sentence with a small letter.
 */
export function parseSentences(text: string): number[] {
  if (NO_SECOND.test(text)) return []
  const { text: short, placeOf } = keepRoundStops(text)
  return parseEveryWord(short).map(placeOf)
}

/** Nothing that could be a sentence stands after the first stop. */
const NO_SECOND = /^[^.?!…‽\r\n]*[.?!…‽]*["”’)\]]*$/u

/** Returns the same in five times the time, without passing over words far from any stop. */
export function parseEveryWord(text: string): number[] {
  const tree: Root = processor.parse(text)
  const cuts: number[] = []
  for (const paragraph of tree.children) {
    if (!('children' in paragraph)) continue
    for (const sentence of paragraph.children) {
      const start = sentence.position?.start.offset ?? 0
      if (sentence.type === 'SentenceNode' && start > 0) cuts.push(start)
    }
  }
  return cuts
}
