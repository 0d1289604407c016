import { createHash } from 'node:crypto'
import type { Checked, Fault } from './checked.ts'
import type { PageReading } from './page.ts'

/** What every policy must say, word for word. */
const MUST: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
}
/** What else a directive may name beside hashes of what stands in the page. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
}

/**
 * Returns whether a page carries its policy, once and before all it is to govern; whether the policy allows this site and
 * the scripts and styles in the page, by their hashes, and nothing else; and what in the page no policy should have to stop.
 */
export function checkPolicy(page: PageReading, file: string): Checked {
  const faults: Fault[] = page.strange.map(({ text, at }) => ({ file, at, what: `${text} is none of ours` }))
  const [policy, second] = page.policies
  if (!policy) return { checked: 0, faults: [...faults, { file, at: null, what: 'this page has no policy' }] }
  if (second) faults.push({ file, at: second.at, what: 'this page has a second policy' })
  if (page.governedBefore !== null)
    faults.push({
      file,
      at: page.governedBefore,
      what: 'this stands before the policy, which does not govern it',
    })

  const directives = new Map(
    policy.text.split(';').flatMap((part): [string, string[]][] => {
      const [name = '', ...values] = part.trim().split(/\s+/u)
      return name === '' ? [] : [[name.toLowerCase(), values]]
    }),
  )
  const tell = (what: string) => faults.push({ file, at: policy.at, what })
  for (const [name, value] of Object.entries(MUST))
    if (directives.get(name)?.join(' ') !== value) tell(`the policy does not say ${name} ${value}`)
  const brought = new Map(page.inlines.map((inline) => [`${inline.kind} ${hashOf(inline.text)}`, inline]))
  for (const [name, values] of directives) {
    if (name in MUST) continue
    for (const value of values) {
      const own = `${name.replace(/-src(?:-elem)?$/u, '')} ${value}`
      if (!MAY[name]?.includes(value) && !brought.has(own))
        tell(`the policy allows more than the page has: ${name} ${value}`)
    }
  }
  for (const [own, { kind, text, at }] of brought) {
    const [, hash = ''] = own.split(' ')
    if (text !== '' && !directives.get(`${kind}-src`)?.includes(hash))
      faults.push({
        file,
        at,
        what: `a ${kind} stands in the page that the policy does not name: ${text.trim().slice(0, 60)}`,
      })
  }
  return { checked: 1, faults }
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
