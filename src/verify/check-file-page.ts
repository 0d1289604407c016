import type { Checked, Fault } from './checked.ts'
import type { PageReading } from './page.ts'
import type { SeedStory } from './seed-files.ts'

/**
 * Returns whether the SHA-256 a page prints are those of the file it shows, and whether it shows all of that file: its
 * lines one behind the other, with nothing but line ends between.
 */
export function checkFilePage(page: PageReading, file: string, story: SeedStory): Checked {
  const name = page.printed[0]?.file ?? ''
  const seed = story.files.get(name)
  if (!seed)
    return {
      checked: 0,
      faults: [{ file, at: null, what: 'this page of a file shows no file of the seeds' }],
    }
  const faults: Fault[] = page.hashes
    .filter(({ text }) => text !== seed.sha256)
    .map(({ text, at }) => ({ file, at, what: `SHA-256 ${text} is not that of ${name}, ${seed.sha256}` }))
  if (page.hashes.length === 0) faults.push({ file, at: null, what: `the SHA-256 of ${name} is not shown` })

  let end = 0
  for (const line of page.printed) {
    if (!/^(?:\r\n|\r|\n)?$/u.test(seed.text.slice(end, line.start)) || line.file !== name)
      faults.push({ file, at: line.at, what: `${name} ${end}–${line.start} is left out before this line` })
    end = line.end
  }
  if (!/^(?:\r\n|\r|\n)?$/u.test(seed.text.slice(end)))
    faults.push({ file, at: null, what: `${name} is left out from ${end} to its end` })
  return { checked: page.hashes.length, faults }
}
