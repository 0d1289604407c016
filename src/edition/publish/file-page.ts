import type { Article } from '../model/article.ts'
import type { FilePage } from '../model/page.ts'
import { isolateName } from '../text/show-controls.ts'
import type { EditionIndex } from './edition-index.ts'
import { linesOfFile } from './lines-of-file.ts'
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
    lines: linesOfFile(article).map((line) => sliceOf(article, line)),
  }
}
