import { rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimFolder } from './claim-folder.ts'

/** The folder of this project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '')

/**
 * Returns when the process stands in a folder from which Astro can write a site into `target`. Astro writes the program that
 * sets the pages into the folder of the site, if that lies below where the process stands, else into `.astro` of where it
 * stands; and that program loads packages of this project, so it must lie inside.
 *
 *     target inside the project, begun there     nothing to do
 *     else                                       a folder of this build’s own inside the project: two builds at once would
 *                                                write into one, and take from each other what is not theirs
 *
 * @param reading what still reads paths as they were given: it ends before the process goes elsewhere
 */
export async function standWhereAstroCanWork(target: string, reading: Promise<unknown>): Promise<void> {
  if (isBelow(target, root) && isBelow(target, process.cwd())) return
  // Whoever takes the reading learns of its failure.
  await reading.catch(() => {})
  const desk = claimFolder(join(root, '.astro/desk'))
  process.once('exit', () => rmSync(desk, { recursive: true, force: true }))
  process.chdir(desk)
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder + sep)
}
