import type { Outlet } from '../model/article.ts'
import type { Seed } from '../model/seed.ts'
import type { Story } from '../model/story.ts'
import { slugOf } from '../text/slug.ts'
import type { Block } from './block.ts'

const SIGNED =
  /^(?:the\s+)?(?:newspaper|daily|weekly|magazine|journal|news agency|agency|broadcaster)\s+[“"«]?([a-z\u00c0-\u04ff][^“”"«»]{1,60}?)[”"»]?\.?$/iu
const PAPER_NAME =
  /^(?:the\s+)?(?:\p{Lu}[\p{L}'’.&-]*\s){0,4}(?:News|Times|Post|Herald|Gazette|Tribune|Courier|Mercury|Observer|Guardian|Telegraph|Chronicle|Journal|Daily|Weekly|Star|Mirror|Express|Broadcasting|Radio|Television|Press|Agency|Review|Monitor|Independent|Standard|Bulletin|Examiner|Inquirer)(?:\s\p{Lu}[\p{L}'’.&-]*){0,3}$/u

/**
 * Returns who published an article: what the editor says; else what the text itself says, in its front matter,
 * under its last line or beside its date; else the file's name, which stands for an outlet nobody knows.
 *
 * ```text
 * The newspaper Voice of the Shore        in the last line: Voice of the Shore
 * Shore Radio | 14 March 2019, 19:30      beside a date: Shore Radio, since "Radio" is what it is
 * ```
 *
 * @param beside what stands beside the stamps
 */
export function findOutlet(
  seed: Seed,
  story: Story,
  blocks: readonly Block[],
  stated: string | null,
  beside: readonly string[],
): Outlet {
  // A record of what was said is nobody's report of it. The words stand in sentences: “Only the transcript prints …”
  if (story.transcripts.some(({ file }) => file === seed.file))
    return { id: slugOf(`transcript ${seed.id}`, seed.id), name: 'the transcript', by: 'editor' }
  const named = Object.hasOwn(story.articles, seed.file) ? story.articles[seed.file]?.outlet : null
  const signed = blocks
    .filter((block) => block.kind === 'signature')
    .map((block) => SIGNED.exec(block.text)?.[1])
    .find((name) => name !== undefined)
  if (named) {
    // The editor names it and the article signs itself so: the article's own word counts.
    const itself =
      blocks.some((block) => block.kind === 'signature' && block.text.includes(named)) || stated === named
    return { id: slugOf(named, seed.id), name: named, by: itself ? 'text' : 'editor' }
  }
  const name = stated ?? signed ?? beside.find((words) => PAPER_NAME.test(words))
  if (name) return { id: slugOf(name, seed.id), name, by: 'text' }
  return { id: slugOf(seed.id, seed.id), name: seed.id, by: 'file' }
}
