import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findMarkedSpans } from './find-marked-spans.ts'
import { type ForeignQuotation, nearestTo, type Place } from './foreign-quotation.ts'
import { printQuotations } from './print-quotations.ts'

// wink-nlp as a command. It knows sentences, parts of speech and base forms, but neither quotations nor people. So marks are
// found by a pattern, and a run of proper nouns is a name. The verb of saying nearest to the quotation says who speaks: the
// name right after it ("said Roe"), else the first name or pronoun of its sentence, else the nearest in the paragraph. A
// pronoun, and a paragraph in which nobody speaks, go on with whoever was named as a speaker last.

interface Word extends Place {
  readonly text: string
  readonly pos: string
  readonly lemma: string
  readonly sentence: number
}

/** A name, or a pronoun, which names nobody. */
interface Subject extends Place {
  readonly name: string | null
  readonly sentence: number
}

const SAYING = new Set(
  'say tell add ask write tweet call warn argue note explain insist declare describe reply announce state claim'.split(
    ' ',
  ),
)
const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

printQuotations((text) => {
  const spans = findMarkedSpans(text)
  const words = outside(spans, wordsOf(text))
  const verbs = words.filter(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma))
  const subjects = subjectsOf(words, text)
  let last = subjects.find(({ name }) => name)?.name ?? null
  return spans.map((span): ForeignQuotation => {
    const paragraph = paragraphRound(span, text)
    const verb = nearestTo(
      span,
      verbs.filter((word) => within(word, paragraph)),
    )
    if (verb)
      last =
        subjectOf(
          verb,
          subjects.filter((one) => within(one, paragraph)),
        )?.name ?? last
    return { ...span, speaker: last }
  })
})

function subjectOf(verb: Word, subjects: readonly Subject[]): Subject | undefined {
  return (
    subjects.find(({ start, name }) => name && start === verb.end + 1) ??
    subjects.find(({ end, sentence }) => end <= verb.start && sentence === verb.sentence) ??
    nearestTo(verb, subjects)
  )
}

function wordsOf(text: string): Word[] {
  const read = nlp.readDoc(text)
  const tokens = read.tokens()
  const values = tokens.out(its.value) as string[]
  const tags = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as typeof its.pos) as string[]
  const sentences = (read.sentences().out(its.span) as unknown as [number, number][]).flatMap(
    ([first, last], index) => Array.from({ length: last - first + 1 }, () => index),
  )
  let end = 0
  return values.flatMap((value, index) => {
    const start = text.indexOf(value, end)
    if (start < 0) return []
    end = start + value.length
    return [
      {
        start,
        end,
        text: value,
        pos: tags[index] ?? '',
        lemma: lemmas[index] ?? '',
        sentence: sentences[index] ?? -1,
      },
    ]
  })
}

function subjectsOf(words: readonly Word[], text: string): Subject[] {
  const subjects: Subject[] = []
  for (const { start, end, pos, text: word, sentence } of words) {
    const before = subjects.at(-1)
    if (/^(?:she|he)$/iu.test(word)) subjects.push({ start, end, sentence, name: null })
    else if (pos !== 'PROPN') continue
    else if (before?.name && start - before.end <= 1 && !text.slice(before.end, start).includes('\n'))
      subjects[subjects.length - 1] = { ...before, end, name: text.slice(before.start, end) }
    else subjects.push({ start, end, sentence, name: word })
  }
  return subjects
}

/** Both in the order of the text. */
function outside(spans: readonly Place[], words: readonly Word[]): Word[] {
  let next = 0
  return words.filter((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++
    return word.end <= (spans[next]?.start ?? Number.POSITIVE_INFINITY)
  })
}

function paragraphRound({ start, end }: Place, text: string): Place {
  const after = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after }
}

function within(one: Place, other: Place): boolean {
  return one.start >= other.start && one.end <= other.end
}
