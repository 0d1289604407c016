import { writeFileSync } from 'node:fs'
import { check } from 'recheck'
import { type FoundPattern, findPatterns } from './find-patterns.ts'
import { checkedPatterns, LEDGER, written } from './ledger.ts'
import { LISTED } from './listed-patterns.ts'

/**
 * Has every regular expression of the program that has not been checked yet read by recheck, which looks for texts that take
 * it more than linear time: `npm run check:patterns`. What it finds safe goes into a ledger, with which a unit test
 * compares the program, since the whole takes minutes.
 *
 *     npm run check:patterns            those that are new
 *     npm run check:patterns -- all     all of them again
 *
 * Fails where one is vulnerable, or unknown after a minute, and is not in the list of those that do no harm.
 */
const known = process.argv[2] === 'all' ? new Set<string>() : checkedPatterns()
const found = await findPatterns()
const unsafe: string[] = []
const safe: string[] = []
for (const pattern of found) {
  if (known.has(written(pattern))) safe.push(written(pattern))
  else if (await isSafe(pattern)) safe.push(written(pattern))
}
writeFileSync(LEDGER, `${JSON.stringify(safe.sort(), null, 2)}\n`)
console.log(`${found.length} patterns, ${safe.length} safe, ${LISTED.length} listed, ${unsafe.length} unsafe`)
for (const line of unsafe) console.log(line)
// Its helper process would keep ours.
process.exit(unsafe.length > 0 ? 1 : 0)

async function isSafe(pattern: FoundPattern): Promise<boolean> {
  if (LISTED.some(({ begins }) => pattern.source.startsWith(begins))) return false
  const verdict = await check(pattern.source, pattern.flags, { timeout: 60_000 })
  if (verdict.status === 'safe') return true
  const why =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary}, as for ${verdict.attack.pattern}`
      : `unknown: ${verdict.error.kind}`
  unsafe.push(`${pattern.where} ${written(pattern)}\n  ${why}`)
  return false
}
