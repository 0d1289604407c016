import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInDoubt } from '../../src/edition/quote/is-in-doubt.ts'
import { pairMarks } from '../../src/edition/quote/pair-marks.ts'
import { speechSigns } from '../../src/edition/quote/speech-signs.ts'
import { surroundingsOf } from '../../src/edition/quote/surroundings-of.ts'
import { seedToArticle } from '../../src/edition/read/seed-to-article.ts'
import { articleToSentences } from '../../src/edition/segment/article-to-sentences.ts'
import { yamlToStory } from '../../src/edition/story/yaml-to-story.ts'

/** A marked span whose words annotators took for speech, or did not. */
export interface MarkedExample {
  /** Position of its article in the split. */
  readonly article: number
  readonly signs: readonly string[]
  readonly speech: boolean
}

interface Gold {
  readonly id: string
  readonly quotes: readonly { readonly core: readonly [number, number] }[]
  readonly negatives: readonly { readonly core: readonly [number, number] }[]
}

const story = yamlToStory(null, { id: 'story', path: 'story.yaml', files: [] })

/** Returns the marked spans of a split that weights decide about and annotators agree on, in order. */
export function markedExamples(folder: string): MarkedExample[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n')
  return lines.flatMap((line, article) => {
    const gold = JSON.parse(line) as Gold
    const file = `${gold.id}.txt`
    const text = readFileSync(join(folder, 'text', file), 'utf8')
    const read = seedToArticle({ id: gold.id, file, path: file, format: 'text', text, sha256: '' }, story)
    const spans = pairMarks(read)
    return surroundingsOf(read, articleToSentences(read), spans).flatMap((one, index) => {
      const span = spans[index]
      if (!span || span.within !== null || !isInDoubt(one)) return []
      const first = span.segments[0] ?? span
      const meets = ({ core: [start, end] }: { readonly core: readonly [number, number] }) =>
        Math.min(end, first.end) - Math.max(start, first.start) >=
        (Math.max(end, first.end) - Math.min(start, first.start)) / 2
      const speech = gold.quotes.some(meets)
      return speech || gold.negatives.some(meets)
        ? [{ article, signs: Array.from(speechSigns(one), ([trait, value]) => `${trait}=${value}`), speech }]
        : []
    })
  })
}
