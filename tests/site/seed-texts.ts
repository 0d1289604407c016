import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/**
 * Returns the files of the seeds of the site, by story and by the name pages give them, a byte-order mark included. `SEEDS`
 * names a folder of stories or, as for a build, one story.
 */
export function seedTexts(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folder = resolve(process.env.SEEDS || 'seeds')
  const inside = readdirSync(folder, { withFileTypes: true })
  const stories = inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  return new Map(
    (stories.length > 0 ? stories : [folder]).map((story) => [basename(story), textsOf(story)] as const),
  )
}

function textsOf(story: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map(readdirSync(story).map((file) => [file, decoder.decode(readFileSync(join(story, file)))]))
}
