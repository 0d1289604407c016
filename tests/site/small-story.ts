import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of a small story of which two outlets quote the same. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['bell.txt', 'Ferry delayed\n\n“We will sail at dawn,” said Captain Orla Venn.\n\nShe did not say why.\n'],
  ['lantern.txt', 'No ferry today\n\n“We will not sail before dawn,” Orla Venn told reporters.\n'],
  ['Ångbåt.md', '# Färjan\n\n“We will sail at dawn”, Orla Venn said on 4 March 2031.\n'],
  ['story.yaml', 'title: The ferry\ndate: 2031-03-04\narticles:\n  bell.txt: { outlet: The Bell }\n'],
]

/** Writes a small story into `seeds/ferry` of a folder, one file after another. Returns the folder of seeds. */
export function writeSmallStory(place: string, order: 'given' | 'turned' = 'given', more = ''): string {
  const story = join(place, 'seeds/ferry')
  mkdirSync(story, { recursive: true })
  for (const [name, text] of order === 'given' ? FILES : FILES.toReversed())
    writeFileSync(join(story, name), name === 'lantern.txt' ? text + more : text)
  return join(place, 'seeds')
}
