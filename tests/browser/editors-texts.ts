import { parse } from 'yaml'
import { showControls } from '../../src/edition/text/show-controls.ts'
import { seedTexts } from '../site/seed-texts.ts'

/**
 * Returns what the editors of the stories wrote in story.yaml, each text as a page shows it, in capitals or not, the longest
 * first. Pages print labels, names and titles as the editor wrote them, marks of a typewriter included: those words are not ours.
 */
export function editorsTexts(): readonly RegExp[] {
  const files = [...seedTexts().values()].flatMap((story) => story.get('story.yaml') ?? [])
  const texts = files.flatMap((file) => textsIn(parse(file)))
  return [...new Set(texts)]
    .toSorted((a, b) => b.length - a.length)
    .map((text) => new RegExp(RegExp.escape(text), 'giu'))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.length > 2 ? [showControls(value.replace(/\s+/gu, ' ').trim())] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
