import type { KeyPath, Problem } from './problem.ts'
import type { StoryDocument } from './story-document.ts'

/**
 * Returns the web addresses of a story that no page should link to: those that nobody could follow, and those with a name or
 * a password in them, which every reader would send.
 */
export function findUnfitAddresses({ articles = {}, contact }: StoryDocument): Problem[] {
  const urls = Object.entries(articles).map(([file, { url }]): [KeyPath, string | undefined] => [
    ['articles', file, 'url'],
    url,
  ])
  return [...urls, [['contact'], contact] as const].flatMap(([at, address]) =>
    address?.startsWith('http') ? unfitness(at, address) : [],
  )
}

function unfitness(at: KeyPath, address: string): Problem[] {
  const url = URL.parse(address)
  if (!url) return [{ at, key: false, what: `“${address}” leads nowhere.`, remedy: 'Check the host in it.' }]
  if (url.username === '' && url.password === '') return []
  const what = `“${at.at(-1)}” holds a name or a password to sign in with.`
  return [{ at, key: false, what, remedy: 'Leave out what stands before the “@”.' }]
}
