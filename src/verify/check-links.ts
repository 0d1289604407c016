import type { Checked, Fault } from './checked.ts'
import { type FoundLink, linkTarget, type Targets } from './link-target.ts'

const FIRST = 'index.html'
/** Shown by the host in place of a page that is not there; nothing leads to it. */
const NOT_FOUND = '404.html'

/**
 * Returns each link that has no target in the folder, each request to another host, and each page that no chain of links
 * from the first page leads to.
 */
export function checkLinks(links: readonly FoundLink[], targets: Targets): Checked {
  const faults: Fault[] = []
  const next = new Map<string, Set<string>>()
  for (const link of links) {
    const target = linkTarget(link, targets)
    if (target === 'outside') continue
    if ('fault' in target) {
      faults.push({ file: link.file, at: link.at, what: `${link.address}: ${target.fault}` })
    } else if (link.kind === 'followed') {
      const from = next.get(link.file) ?? new Set()
      next.set(link.file, from.add(target.file))
    }
  }
  const reached = new Set([FIRST, NOT_FOUND])
  for (const page of reached) for (const file of next.get(page) ?? []) reached.add(file)
  for (const file of targets.ids.keys())
    if (!reached.has(file)) faults.push({ file, at: null, what: 'no link leads to this page' })
  return { checked: links.length, faults }
}
