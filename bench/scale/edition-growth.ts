import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedArticle } from './invented-articles.ts'

// How the edition of one story grows with its articles: `npm run bench:scale -- edition [FOLDER…]` prints time and
// memory of 100, 200, 400 and 800 articles and the exponent between the ends (1: as the articles do, 2: as their pairs).
// Without folders the articles are invented. Fails above the limit.
const SIZES = [100, 200, 400, 800]
const LIMIT = 1.2

/** Prints a line a size, then the exponent; returns whether it stays within the limit. */
export function editionGrowth(folders: readonly string[]): boolean {
  const taken = SIZES.map((size) => {
    const folder = storyOf(size, folders)
    try {
      const told = execFileSync(process.execPath, [join(import.meta.dirname, 'edition-once.ts'), folder])
      const { ms, kilobytes } = JSON.parse(told.toString()) as { ms: number; kilobytes: number }
      console.log(
        `${`${size} articles`.padEnd(16)}${(ms / 1000).toFixed(1).padStart(7)} s ${(kilobytes / 1024).toFixed(0).padStart(6)} MB`,
      )
      return ms
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  const [first = 1, last = 1] = [taken[0], taken.at(-1)]
  const exponent = Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1))
  console.log(`growth exponent ${exponent.toFixed(2)}${exponent > LIMIT ? `   more than ${LIMIT}` : ''}`)
  return exponent <= LIMIT
}

function storyOf(size: number, folders: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-growth-'))
  if (folders.length === 0) {
    for (let at = 0; at < size; at++)
      writeFileSync(join(folder, `${String(at).padStart(4, '0')}.txt`), inventedArticle(at))
    return folder
  }
  const seen = new Set<string>()
  for (const file of folders
    .filter(existsSync)
    .flatMap((from) => readdirSync(from).map((name) => join(from, name)))) {
    const text = readFileSync(file, 'utf8')
    if (!file.endsWith('.txt') || seen.has(text) || seen.size >= size) continue
    seen.add(text)
    copyFileSync(file, join(folder, `${String(seen.size).padStart(4, '0')}.txt`))
  }
  return folder
}
