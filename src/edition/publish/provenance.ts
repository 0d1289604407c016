import type { Article } from '../model/article.ts'
import type { PageLink, Pieces } from '../model/page.ts'
import type { EditionIndex } from './edition-index.ts'
import { sliceOf } from './slices.ts'
import { dateWords } from './wording.ts'

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
  const source = index.edition.articles.find((one) => one.file === known?.madeFrom)
  const facts: Fact[] = [fact('Outlet', `${article.outlet.name}, ${NAMED_BY[article.outlet.by]}`)]
  if (known?.madeFrom) {
    const from = source ? `${source.outlet.name} (${source.file})` : known.madeFrom
    facts.push(
      fact(
        'Made from',
        from,
        source ? { path: index.articlePath(source.id), text: source.outlet.name } : null,
      ),
    )
  }
  if (known?.language) facts.push(fact('Translated from', languageWord(known.language)))
  if (known?.how) facts.push(fact('How we know', known.how))
  return facts
}

/** Returns what was read off the article itself: its stamps, each with the words that say so. */
export function stampsOf(article: Article): Fact[] {
  return article.stamps.map((stamp) => ({
    term: stamp.kind === 'published' ? 'Published' : 'Updated',
    pieces: [
      { kind: 'words', text: `${dateWords(stamp.value)}, from ` },
      { kind: 'slice', slice: sliceOf(article, stamp) },
    ],
    link: null,
  }))
}

function fact(term: string, text: string, link: PageLink | null = null): Fact {
  return { term, pieces: [{ kind: 'words', text: text.replace(/[.\s]+$/u, '') }], link }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  ja: 'Japanese',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
}

/** A tag the table lacks is shown as it is. */
function languageWord(tag: string): string {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? tag
}
