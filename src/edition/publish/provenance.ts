import type { Article, Transcript } from '../model/article.ts'
import type { PageLink, Pieces } from '../model/page-words.ts'
import { isolateName } from '../text/show-controls.ts'
import type { EditionIndex } from './edition-index.ts'
import { editorsWords } from './editors-words.ts'
import { languageName } from './language-words.ts'
import { sliceOf } from './slices.ts'
import { dateWords } from './wording.ts'

/** Term of the fact that says what the editor's finding rests on. */
export const HOW = 'How we know'

export interface Fact {
  readonly term: string
  readonly pieces: Pieces
  readonly link: PageLink | null
}

const NAMED_BY = {
  editor: 'named by the editor; the file does not say it',
  text: 'signed in the article',
  file: 'not known; the file’s name stands for it',
}

/** Returns where a text came from, as far as the editor knows, and how. */
export function provenanceOf(index: EditionIndex, article: Article): Fact[] {
  const known = index.edition.story.articles[article.file]
  if (article.transcript) return recordOf(index, article.transcript)
  const facts: Fact[] = [fact('Outlet', NAMED_BY[article.outlet.by])]
  if (known?.madeFrom) {
    const source = index.edition.articles.find((one) => one.file === known.madeFrom)
    const from = source ? `${source.outlet.name} (${isolateName(source.file)})` : known.madeFrom
    facts.push(
      fact(
        'Made from',
        from,
        source ? { path: index.articlePath(source.id), text: source.outlet.name } : null,
      ),
    )
  }
  if (known?.language) facts.push(fact('Translated from', languageName(known.language)))
  if (known?.how) facts.push({ term: HOW, pieces: editorsWords(known.how), link: null })
  return facts
}

/** A transcript is what the editor says it is. */
function recordOf(index: EditionIndex, { occasion, source }: Transcript): Fact[] {
  const where = index.edition.story.occasions.find(({ id }) => id === occasion)
  return [
    fact(
      'Reference',
      'the record of what was said, named by the editor; not an outlet, and counted nowhere as one',
    ),
    ...(where ? [{ term: 'Occasion', pieces: editorsWords(where.label), link: null }] : []),
    ...(source ? [{ term: 'Source', pieces: editorsWords(source), link: null }] : []),
  ]
}

/** Returns the date stamps in one line: each as written, with our reading. */
export function stampLine(index: EditionIndex, article: Article): Pieces {
  if (article.stamps.length === 0) return [{ kind: 'words', text: 'No date stamp in the text' }]
  const several = article.stamps.length > 1
  const told = article.stamps.flatMap(
    (stamp, position): Pieces => [
      { kind: 'words', text: position ? '; ' : several ? 'Stamps in the text: ' : 'Stamp in the text: ' },
      { kind: 'slice', slice: sliceOf(article, stamp) },
      { kind: 'words', text: `, ${stamp.kind}, read as ${dateWords(stamp.value)}` },
    ],
  )
  if (!isTranslated(index, article)) return told
  return [
    ...told,
    { kind: 'words', text: several ? '; they may be the source’s' : '; it may be the source’s' },
  ]
}

function isTranslated(index: EditionIndex, article: Article): boolean {
  return Boolean(index.edition.story.articles[article.file]?.language)
}

/**
 * Returns the date stamps that stand in the article, as written and as we read them. A stamp is what the text
 * says: when the page appeared nobody here knows, and a translated text may have kept its source's.
 */
export function stampsOf(index: EditionIndex, article: Article): Fact[] {
  const translated = isTranslated(index, article)
  return article.stamps.map((stamp) => ({
    term: `Stamp in the text (${stamp.kind})`,
    pieces: [
      { kind: 'slice', slice: sliceOf(article, stamp) },
      {
        kind: 'words',
        text: `, read as ${dateWords(stamp.value)}${translated ? '; it may be the source’s' : ''}`,
      },
    ],
    link: null,
  }))
}

function fact(term: string, text: string, link: PageLink | null = null): Fact {
  return { term, pieces: [{ kind: 'words', text }], link }
}
