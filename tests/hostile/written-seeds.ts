import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostileSeed } from './corpus.ts'

/** The story of files whose names not every disk takes, so that they cannot lie in the repository: a test writes them. */
export const WRITTEN_STORY = 'written-names'

/** Without the ending; what it tries; how it is seen. */
const NAMES: readonly (readonly [name: string, tries: string, seen: string])[] = [
  ['01 <b>bold', 'an element', '01 <b>bold'],
  ['02 <img src=x onerror=window.__pwned=1>', 'an image that runs code', 'onerror=window.__pwned=1>'],
  ['03 " onload="window.__pwned=1', 'the end of an attribute', '" onload="window.__pwned=1'],
  ['04 what? when=now&then', 'the search of an address', '04 what? when=now&then'],
  ['05 back\\slash\\..\\..', 'a way out of the folder as Windows writes it', '05 back\\slash\\..\\..'],
  ['06 star*pipe|colon:', 'signs that disks have no room for', '06 star*pipe|colon:'],
  ['07 tab\there', 'a tab', 'here'],
  ['08 line\nSet-Cookie: pwned=1', 'a line of a header', 'Set-Cookie: pwned=1'],
  ['09 \u001b[31mred\u0007', 'an order to a terminal', '09 U+001B[31mredU+0007'],
  ['10 \u202etxt.exe', 'an ending that is none', '10 U+202Etxt.exe'],
  ['11 \u2069\u2066open', 'the end of our isolate', '11 U+2069U+2066open'],
  ['\u200b', 'nothing that is seen', '\u200b'],
  ['12 \u007f\u0085\u2028end', 'line ends and controls of other days', '12 U+007F'],
  ['13 שרה (רו', 'letters that draw what follows to the left', '13 שרה (רו'],
  [`14 ${'x'.repeat(240)}`, 'the length of all that a disk takes', 'x'.repeat(240)],
]

/** What each of those files tries, as the corpus has it. */
export const writtenSeeds: readonly HostileSeed[] = NAMES.map(([name, tries, seen]) => ({
  file: `${WRITTEN_STORY}/${name}.txt`,
  tries: `a file’s name: ${tries}`,
  seen,
}))

/** Writes them into a folder of stories, each a short article of its own. */
export function writeSeeds(stories: string): void {
  mkdirSync(join(stories, WRITTEN_STORY), { recursive: true })
  for (const [at, [name]] of NAMES.entries()) {
    const said = `“We will ${at % 2 ? 'never' : 'not'} close the harbour in ${at + 2} days,” Jane Roe said.`
    writeFileSync(join(stories, WRITTEN_STORY, `${name}.txt`), `Harbour talks\n\n${said}\n`)
  }
}
