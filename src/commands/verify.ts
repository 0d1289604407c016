import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../verify/checked.ts'
import { verifySite } from '../verify/verify-site.ts'

// npm run verify [-- DIST SEEDS]: whether a published folder says nothing that its seeds do not.
const [site = process.env.DIST || 'dist', seeds = process.env.SEEDS || 'seeds', ...more] =
  process.argv.slice(2)
const missing = [site, seeds].find((folder) => !existsSync(folder))

if (more.length > 0) {
  stop('Name a published folder and the seeds it was built from: npm run verify -- dist seeds')
} else if (missing !== undefined) {
  stop(
    `${missing}: There is no such folder.\n  npm run verify -- dist seeds compares a published folder with its seeds.`,
  )
} else {
  try {
    const { counts, faults } = verifySite(site, seeds)
    for (const fault of faults) console.log(`${placeOf(fault)}: ${fault.what}`)
    const number = new Intl.NumberFormat('en')
    const told = (count: number, one: string, many: string) =>
      `${number.format(count)} ${count === 1 ? one : many}`
    console.log(
      `Checked ${told(counts.pages, 'page', 'pages')} of ${site} against ${told(counts.files, 'file', 'files')} of ${told(counts.stories, 'story', 'stories')} in ${seeds}:`,
    )
    console.log(
      `  ${told(counts.printed, 'passage that names its place', 'passages that name their place')} in a file`,
    )
    console.log(
      `  ${told(counts.quoted, 'quotation', 'quotations')} in sentences, titles and attributes of ours`,
    )
    console.log(
      `  ${told(counts.recorded, 'text, wording and SHA-256', 'texts, wordings and SHA-256')} of story.json`,
    )
    console.log(`  ${told(counts.hashes, 'SHA-256', 'SHA-256')} on pages of files`)
    console.log(`  ${told(counts.links, 'link', 'links')}, ${told(counts.policies, 'policy', 'policies')}`)
    console.log(faults.length === 0 ? 'No fault.' : `${told(faults.length, 'fault', 'faults')}.`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
}

/** `dist/ferry/index.html:12:40`, lines and columns from 1. */
function placeOf({ file, at }: Fault): string {
  const path = join(site, file)
  if (at === null) return path
  const lines = readFileSync(path, 'utf8').slice(0, at).split('\n')
  return `${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}
