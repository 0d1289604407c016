import type { Article } from '../model/article.ts'
import type { FilePage } from '../model/page.ts'
import type { Slice } from '../model/slice.ts'
import { isolateName } from '../text/show-controls.ts'
import type { EditionIndex } from './edition-index.ts'
import { sliceOf } from './slices.ts'
import { storyLabel } from './story-label.ts'

/** Returns the file as it is, line by line. */
export function filePage(index: EditionIndex, article: Article): FilePage {
  const file = isolateName(article.file)
  return {
    kind: 'file',
    path: index.filePath(article.id),
    name: index.fileSlug(article.id),
    file,
    title: `${file}, line by line`,
    description: `The file ${file} as it was found, with numbered lines.`,
    story: storyLabel(index),
    article: { path: index.articlePath(article.id), text: article.outlet.name },
    outlet: index.outletOf(article.id).mark,
    sha256: article.sha256,
    lines: linesOf(article),
  }
}

/** Lines without their ends; an empty line is a slice of no characters. */
function linesOf(article: Article): Slice[] {
  const lines: Slice[] = []
  let start = 0
  for (const end of article.text.matchAll(/\r\n?|\n/gu)) {
    lines.push(sliceOf(article, { start, end: end.index }))
    start = end.index + end[0].length
  }
  if (start < article.text.length || lines.length === 0) {
    lines.push(sliceOf(article, { start, end: article.text.length }))
  }
  return lines
}
