// Prints which cuts, double wordings and lost negations of the invented event the edition tells.
//   npm run bench:event [-- FOLDER] [--misses]
// FOLDER holds gold.json and articles/. What the editor knows about sources (madeFrom, how) is taken out first.
import { join } from 'node:path'
import type { Difference } from '../src/edition/model/collation.ts'
import type { Edition } from '../src/edition/model/edition.ts'
import type { Story } from '../src/edition/model/story.ts'
import type { Utterance, Witness } from '../src/edition/model/utterance.ts'
import { seedsToEdition } from '../src/edition/seeds-to-edition.ts'
import { readStory } from '../src/loaders/read-stories.ts'
import { openEvent } from './open-event.ts'

interface Gold {
  readonly files: readonly {
    readonly file: string
    readonly quotations: readonly { readonly qid: string; readonly start: number; readonly end: number }[]
  }[]
  readonly cuts: readonly {
    readonly file: string
    readonly qid: string
    readonly cut: string
    readonly how: 'silent' | 'marked'
  }[]
  readonly twoWordings: readonly { readonly file: string; readonly qids: readonly string[] }[]
  readonly opposite: readonly { readonly file: string; readonly qid: string }[]
  readonly dependence: readonly { readonly source: string; readonly files: readonly string[] }[]
}

/** A difference as one of the witnesses it names shows it. */
interface Told {
  readonly difference: Difference
  readonly utterance: Utterance
  readonly witness: Witness
  readonly file: string
}

const { folder, gold, options } = openEvent<Gold>()
const { story, seeds } = readStory(join(folder, 'articles'))
const edition = seedsToEdition(withoutSources(story), seeds)
const told = everyDifference(edition)
const placeOf = new Map(
  gold.files.flatMap(({ quotations }) => quotations.map((one) => [one.qid, one] as const)),
)

const cuts = told.filter(
  ({ difference }) => difference.kind === 'omission' && /not mark/u.test(difference.sentence),
)
const marked = told.filter(({ difference }) => difference.kind === 'ellipsis')
const silentCuts = gold.cuts.filter(({ how }) => how === 'silent')
const markedCuts = gold.cuts.filter(({ how }) => how === 'marked')
const foundSilent = silentCuts.filter((cut) => cuts.some((one) => shows(one, cut)))
const foundMarked = markedCuts.filter((cut) => marked.some((one) => shows(one, cut)))
const invented = cuts.filter((one) => !silentCuts.some((cut) => shows(one, cut)))
const twice = gold.twoWordings.filter(({ file, qids }) =>
  edition.utterances.some(({ utterance }) =>
    qids.every((qid) => utterance.witnesses.some((witness) => isIn(witness, file, qid))),
  ),
)
const opposite = gold.opposite.filter(({ file, qid }) =>
  edition.utterances.some(
    ({ utterance, collation }) =>
      utterance.witnesses.some((witness) => isIn(witness, file, qid)) &&
      collation.differences.some(({ why }) => why === 'negation'),
  ),
)

// A file counts as found where a line joins it to its source, as wrong where one joins it to a file of another.
const lineOf = (file: string) =>
  edition.lines.find((line) =>
    line.some((id) => edition.articles.some((one) => one.id === id && one.file === file)),
  ) ?? []
const derived = gold.dependence.flatMap(({ source, files }) =>
  files.filter((file) => file !== source).map((file) => ({ file, source })),
)
const joined = derived.filter(({ file, source }) => lineOf(file) === lineOf(source))
const wanted = new Set(gold.dependence.flatMap(({ files }) => [...files].sort().join()))
const filesOf = (line: readonly string[]) =>
  line
    .map((id) => edition.articles.find((one) => one.id === id)?.file ?? '')
    .sort()
    .join()
const strayLines = edition.lines.filter((line) => line.length > 1 && !wanted.has(filesOf(line)))

console.log(`silent cuts     ${foundSilent.length} of ${silentCuts.length}, invented ${invented.length}`)
console.log(`marked cuts     ${foundMarked.length} of ${markedCuts.length}`)
console.log(`two wordings    ${twice.length} of ${gold.twoWordings.length}`)
console.log(`lost negations  ${opposite.length} of ${gold.opposite.length}`)
console.log(`dependences     ${joined.length} of ${derived.length}, lines that are none ${strayLines.length}`)
if (options.includes('--misses')) {
  for (const cut of silentCuts) if (!foundSilent.includes(cut)) console.log(`  MISSED ${cut.qid}: ${cut.cut}`)
  for (const cut of markedCuts)
    if (!foundMarked.includes(cut)) console.log(`  NOT MARKED ${cut.qid}: ${cut.cut}`)
  for (const { file, difference } of invented) console.log(`  INVENTED ${file}: ${difference.sentence}`)
}

function withoutSources(given: Story): Story {
  const articles = Object.entries(given.articles).map(([file, article]) => [
    file,
    { ...article, madeFrom: null, how: null },
  ])
  return { ...given, articles: Object.fromEntries(articles) }
}

function everyDifference({ utterances, articles }: Edition): Told[] {
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  return utterances.flatMap(({ utterance, collation }) =>
    collation.differences.flatMap((difference) =>
      utterance.witnesses
        .filter(({ siglum }) => difference.witnesses.includes(siglum))
        .map((witness) => ({ difference, utterance, witness, file: files.get(witness.article) ?? '' })),
    ),
  )
}

function isIn(witness: Witness, file: string, qid: string): boolean {
  const place = placeOf.get(qid)
  const here = edition.articles.find((article) => article.file === file)
  return (
    place !== undefined &&
    witness.article === here?.id &&
    witness.start < place.end &&
    witness.end > place.start
  )
}

/**
 * In the quotation meant, and about the words meant, where the gold names words and not a place. Which outlet's wording
 * of the missing words is shown depends on the base, so one word in common is enough.
 */
function shows(one: Told, cut: Gold['cuts'][number]): boolean {
  if (one.file !== cut.file || !isIn(one.witness, cut.file, cut.qid)) return false
  if (cut.cut.startsWith('what was said')) return one.difference.why === 'words between'
  const words = (text: string) => text.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const shown = one.difference.phrases.flatMap((phrase) =>
    phrase.kind === 'slice' ? words(phrase.text) : [],
  )
  return words(cut.cut).some((word) => shown.includes(word))
}
