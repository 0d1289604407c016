import type { Checked, Fault } from './checked.ts'
import type { PageReading, Printed } from './page.ts'
import type { SeedStory } from './seed-files.ts'

/** Returns each element of a page that does not print what its file has at its place, to the character. */
export function checkPrinted(
  page: PageReading,
  file: string,
  storyOf: (printed: Printed) => SeedStory | undefined,
): Checked {
  const faults = page.printed.flatMap((printed): Fault[] => {
    const { start, end, text, at } = printed
    const seed = storyOf(printed)?.files.get(printed.file)
    const place = `${printed.file} ${start}–${end}`
    if (!seed) return [{ file, at, what: `${place}: there is no such file among the seeds` }]
    const there = start <= end && end <= seed.text.length ? seed.text.slice(start, end) : null
    if (there === text) return []
    const has = there === null ? 'has no such place' : `has ${JSON.stringify(there.slice(0, 80))} there`
    return [
      { file, at, what: `${place}: the page prints ${JSON.stringify(text.slice(0, 80))}, the file ${has}` },
    ]
  })
  return { checked: page.printed.length, faults }
}
