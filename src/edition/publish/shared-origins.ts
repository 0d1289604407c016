import type { Dependence, DependenceEvidence, Line } from '../model/dependence.ts'
import type { StoryPage } from '../model/page-story.ts'
import type { Piece, Pieces } from '../model/page-words.ts'
import { endsOf } from '../sure.ts'
import { type EditionIndex, outletsOf } from './edition-index.ts'
import { editorsWords } from './editors-words.ts'
import { shorten } from './slices.ts'
import { countOf, numberWord } from './wording.ts'

/** Characters of a shared passage shown as its example. */
const EXAMPLE = 90

/**
 * Returns which texts probably go back to one, line by line, with what speaks for it: for each text the strongest
 * evidence that joins it to one named before it. Never who copied whom, but where an editor or a credit says so.
 */
export function sharedOrigins(index: EditionIndex): StoryPage['origins'] {
  return index.edition.lines
    .filter((line) => line.length > 1)
    .map((line) => ({
      outlets: outletsOf(
        index,
        line.map((article) => ({ article })),
      ),
      firm: joining(index, line).every(({ strength }) => strength === 'firm'),
      reasons: joining(index, line).map((one) => reasonOf(index, one)),
    }))
}

/** Returns how many lines the articles of some passages belong to. */
export function linesAmong(index: EditionIndex, articles: ReadonlySet<string>): number {
  return index.edition.lines.filter((line) => line.some((article) => articles.has(article))).length
}

/** For each article of a line but the first the strongest dependence on one that has been named. */
function joining(index: EditionIndex, line: Line): Dependence[] {
  const named = new Set(line.slice(0, 1))
  const among = index.edition.dependences.filter(({ articles }) => articles.every((id) => line.includes(id)))
  const chosen: Dependence[] = []
  while (named.size < line.length) {
    const [next] = endsOf(
      among
        .filter(({ articles: [one, other] }) => named.has(one) !== named.has(other))
        .sort((a, b) => Number(b.strength === 'firm') - Number(a.strength === 'firm')),
      'dependence that joins the rest of a line',
    )
    for (const id of next.articles) named.add(id)
    chosen.push(next)
  }
  return chosen
}

function reasonOf(index: EditionIndex, { articles, strength, evidence }: Dependence): Pieces {
  const outlet = (id: string): Piece => ({ kind: 'outlet', outlet: index.outletOf(id).mark })
  return [
    outlet(articles[0]),
    ...words(' and '),
    outlet(articles[1]),
    ...words(
      strength === 'firm' ? ' go back to one text, as far as we can tell: ' : ' may go back to one text: ',
    ),
    ...evidence.flatMap((each, at) => [...words(at ? '; ' : ''), ...evidencePieces(index, articles, each)]),
    ...words('.'),
  ]
}

function evidencePieces(
  index: EditionIndex,
  articles: Dependence['articles'],
  evidence: DependenceEvidence,
): Pieces {
  switch (evidence.kind) {
    case 'editor':
      return [
        ...words('the editor says that '),
        { kind: 'outlet', outlet: index.outletOf(evidence.made).mark },
        ...words(' was made from the other'),
        ...(evidence.how ? [...words(' ('), ...editorsWords(evidence.how), ...words(')')] : []),
      ]
    case 'prose': {
      const { slice, cut } = shorten(index.article(articles[0]), evidence.longest[0], EXAMPLE)
      const share = Math.round(evidence.share * 100)
      return [
        ...words(`${share} % of the shorter one’s own words outside quotations stand in both, as `),
        { kind: 'slice', slice, cut },
      ]
    }
    case 'order':
      return words(`both quote ${countOf(evidence.statements, 'statement')} in the same order`)
    case 'readings':
      return words(`at ${numberWord(evidence.places)} places both quote in words that few others print`)
    case 'credit': {
      const article = index.article(evidence.article)
      const { span } = evidence
      const slice = { file: article.file, ...span, text: article.text.slice(span.start, span.end) }
      return [
        { kind: 'outlet', outlet: index.outletOf(evidence.article).mark },
        ...words(' names the other: '),
        { kind: 'slice', slice },
      ]
    }
  }
}

function words(text: string): Pieces {
  return text ? [{ kind: 'words', text }] : []
}
