import type { StoryLabel } from '../model/page-head.ts'
import { isolateName } from '../text/show-controls.ts'
import type { EditionIndex } from './edition-index.ts'
import { dateWords } from './wording.ts'

/** Returns what every page of the story says of it. */
export function storyLabel(index: EditionIndex): StoryLabel {
  const { story } = index.edition
  return {
    id: story.id,
    title: storyTitle(story.id, story.title),
    path: index.root,
    when: [story.place, story.date ? dateWords(story.date) : null].filter(Boolean).join(', '),
    contact: contactAddress(story.contact),
    compares: index.compares,
  }
}

/** A folder without a title is called by its name: `bridge-talks` → “Bridge talks”. */
function storyTitle(id: string, title: string | null): string {
  if (title) return title
  const words = id.replace(/[-_]+/gu, ' ').trim()
  return isolateName(words.charAt(0).toUpperCase() + words.slice(1))
}

function contactAddress(contact: string | null): string | null {
  if (!contact) return null
  return /^[^\s@:/]+@[^\s@:/]+$/u.test(contact) ? `mailto:${contact}` : contact
}
