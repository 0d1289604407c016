import { type Document, isMap, isNode, isScalar, parseDocument, type YAMLError } from 'yaml'
import { BrokenSeed } from '../broken-seed.ts'
import type { Story } from '../model/story.ts'
import { locate } from '../text/locate.ts'
import { documentToStory } from './document-to-story.ts'
import { findHalfCharacters } from './find-half-characters.ts'
import { findLooseEnds } from './find-loose-ends.ts'
import { findSchemaProblems } from './find-schema-problems.ts'
import { findUnfitAddresses } from './find-unfit-addresses.ts'
import type { KeyPath, Problem } from './problem.ts'
import type { StoryDocument } from './story-document.ts'

/** A story's folder as far as its story.yaml has to fit it. */
export interface StoryFolder {
  /** Its name: `bridge-talks`. */
  readonly id: string
  /** As the person who runs the command would write it: `seeds/bridge-talks`. */
  readonly path: string
  /** Names of the files in it. */
  readonly files: readonly string[]
}

/**
 * Returns what the editor knows about a story. Without a story.yaml (`yaml` null) that is nothing but the
 * folder's name.
 *
 * Throws `BrokenSeed` with `path/story.yaml:line:column` for the first thing in the file that cannot stand:
 * YAML that does not parse, a key or an id nothing knows, a value of another type, a file that is not there.
 * The first only: the others often follow from it.
 */
export function yamlToStory(yaml: string | null, folder: StoryFolder): Story {
  if (yaml === null) return documentToStory(null, folder.id)
  const path = `${folder.path}/story.yaml`
  const document = parseDocument(yaml, { prettyErrors: false })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) throw syntaxFault(fault, yaml, path)
  const content = toPlain(document, path)
  if (content === null) {
    throw new BrokenSeed(`${path}:1:1`, 'story.yaml is empty.', 'Give it at least a title, or delete it.')
  }
  let problems = findSchemaProblems(content)
  // Names and ids can only be looked up in a document of the right shape.
  if (problems.length === 0) {
    const story = content as StoryDocument
    problems = [
      ...findHalfCharacters(content),
      ...findLooseEnds(story, folder.files),
      ...findUnfitAddresses(story),
    ]
  }
  const placed = problems.map((problem) => ({ problem, offset: offsetOf(document, problem) }))
  // At one place an unknown key says more than the key that is missing: “titel” explains where “title” went.
  const first = placed.sort((a, b) => a.offset - b.offset || Number(b.problem.key) - Number(a.problem.key))[0]
  if (first) {
    throw new BrokenSeed(`${path}:${locate(yaml, first.offset)}`, first.problem.what, first.problem.remedy)
  }
  return documentToStory(content as StoryDocument, folder.id)
}

function syntaxFault(fault: YAMLError, yaml: string, path: string): BrokenSeed {
  const where = `${path}:${locate(yaml, fault.pos[0])}`
  if (fault.code === 'DUPLICATE_KEY') {
    return new BrokenSeed(where, 'This key stands twice.', 'Join the two entries, or take one out.')
  }
  const what = fault.message.split('\n', 1)[0]
  return new BrokenSeed(
    where,
    `This is not YAML: ${what}.`,
    'Look for a missing space, quotation mark or indent.',
  )
}

/** Returns the document's plain content. Aliases that multiply without end are refused by the library. */
function toPlain(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? null
  } catch (reason) {
    const { message } = reason as Error
    throw new BrokenSeed(`${path}:1:1`, `An alias cannot be followed: ${message}.`, 'Write the value out.')
  }
}

/** Returns where a problem's key or value begins; where its nearest parent does, if it has no place of its own. */
function offsetOf(document: Document, problem: Problem): number {
  if (problem.key) {
    const parent = nodeAt(document, problem.at.slice(0, -1))
    if (isMap(parent)) {
      const name = String(problem.at.at(-1))
      const pair = parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name)
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
    }
  }
  for (let depth = problem.at.length; depth >= 0; depth--) {
    const node = nodeAt(document, problem.at.slice(0, depth))
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function nodeAt(document: Document, at: KeyPath): unknown {
  return at.length === 0 ? document.contents : document.getIn(at, true)
}
