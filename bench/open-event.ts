import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns what the command line asks for of the invented event: the folder, what is known of it, and the options. Ends the
 * process with a message where there is no such folder.
 */
export function openEvent<Gold>(): { folder: string; gold: Gold; options: readonly string[] } {
  const options = process.argv.slice(2)
  const folder = options.find((option) => !option.startsWith('--')) ?? '../shared/bench/event'
  if (!existsSync(join(folder, 'gold.json'))) {
    console.error(`There is no gold.json in ${folder}: name the folder of the event as the first argument.`)
    process.exit(1)
  }
  return { folder, gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold, options }
}
