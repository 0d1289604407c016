import { Parser } from 'htmlparser2'
import { type Inline, type Link, type OwnText, type PageReading, PRINTED, type Printed } from './page.ts'

type Attributes = Readonly<Record<string, string>>

/** Elements that pages of ours never have: each may bring in, or send out, what no check here sees. */
const STRANGE = /^(?:applet|base|embed|form|frame|frameset|iframe|object|portal|template)$/u
/** What may stand before the policy: nothing that asks for anything. */
const BEFORE_POLICY = /^(?:html|head|title|meta)$/u
/** Names of attributes that hold one address, by which a page takes something at once. */
const TAKEN = [
  'src',
  'poster',
  'data',
  'background',
  'xlink:href',
  'manifest',
  'ping',
  'action',
  'formaction',
]
/** A link in the head that names an address and asks for nothing. */
const NAMING = /^(?:canonical|alternate|sitemap|prev|next|author)$/u
/** A SHA-256, as pages print it. */
const HASH = /\b[0-9a-f]{64}\b/gu
/** Share cards and their page, by absolute address where the site has one. */
const NAMED_BY_META = /^(?:og:(?:url|image)|twitter:image)$/u

/** What the text of an open element is gathered in. */
interface Gathered {
  readonly into: { text: string } | null
  /** True where the text is none of ours. */
  readonly aside: boolean
}

/** Returns what there is to check about a page. */
export function readPage(html: string): PageReading {
  const printed: Printed[] = []
  const own: OwnText[] = []
  const plain: OwnText[] = []
  const hashes: OwnText[] = []
  const ids = new Set<string>()
  const links: Link[] = []
  const policies: OwnText[] = []
  const inlines: Inline[] = []
  const strange: OwnText[] = []
  let governedBefore: number | null = null
  let under: string | null = null
  const open: Gathered[] = []

  const parser = new Parser({
    onopentag(name, found: Attributes) {
      const at = parser.startIndex
      if (found.id) ids.add(found.id)
      const isPolicy = name === 'meta' && found['http-equiv']?.toLowerCase() === 'content-security-policy'
      if (isPolicy) policies.push({ text: found.content ?? '', at })
      else if (policies.length === 0 && !BEFORE_POLICY.test(name)) governedBefore ??= at
      links.push(...linksOf(name, found).map((link) => ({ ...link, at })))
      if (name === 'a' && found.href) under = found.href
      strange.push(...strangeIn(name, found).map((text) => ({ text, at })))
      for (const text of Object.values(found)) if (text.includes('“')) plain.push({ text, at })

      const aside = open.at(-1)?.aside === true
      const place = placeOf(found, under, at)
      const inline = inlineOf(name, found, at)
      const title = name === 'title' ? { text: '', at } : null
      if (place) printed.push(place)
      if (place && !aside) own.push({ text: PRINTED, at })
      if (inline) inlines.push(inline)
      if (title) plain.push(title)
      const into = place ?? inline ?? title
      open.push({ into, aside: aside || into !== null || name === 'script' || 'data-editor' in found })
    },
    ontext(text) {
      for (const { into } of open) if (into) into.text += text
      if (open.at(-1)?.aside) return
      own.push({ text, at: parser.startIndex })
      for (const [hash] of text.matchAll(HASH)) hashes.push({ text: hash, at: parser.startIndex })
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(html)
  return { printed, own, plain, hashes, ids, links, policies, inlines, strange, governedBefore }
}

function placeOf(found: Attributes, under: string | null, at: number): (Printed & { text: string }) | null {
  const file = found['data-file']
  if (file === undefined) return null
  return { file, start: offset(found['data-start']), end: offset(found['data-end']), text: '', under, at }
}

/** NaN, which is no place of any file, where there is no offset. */
function offset(written: string | undefined): number {
  return written !== undefined && /^\d+$/u.test(written) ? Number(written) : Number.NaN
}

/** A script that is data, such as JSON, is never run. */
function inlineOf(name: string, found: Attributes, at: number): (Inline & { text: string }) | null {
  if (name === 'style') return { kind: 'style', text: '', at }
  if (name !== 'script' || found.src !== undefined || found.type?.startsWith('application/')) return null
  return { kind: 'script', text: '', at }
}

function linksOf(name: string, found: Attributes): Omit<Link, 'at'>[] {
  const links: Omit<Link, 'at'>[] = TAKEN.flatMap((key) =>
    found[key] === undefined ? [] : [{ address: found[key], kind: 'taken' }],
  )
  for (const set of [found.srcset, found.imagesrcset])
    for (const [address] of (set ?? '').matchAll(/(?<=^|,)\s*[^\s,]+/gu))
      links.push({ address: address.trim(), kind: 'taken' })
  if (found.cite !== undefined) links.push({ address: found.cite, kind: 'followed' })
  if (name === 'meta' && NAMED_BY_META.test(found.property ?? found.name ?? ''))
    links.push({ address: found.content ?? '', kind: 'named' })
  if (found.href === undefined) return links
  const rels = (found.rel ?? '').toLowerCase().split(/\s+/u)
  const kind =
    name === 'a' || name === 'area' || found.rel === 'license'
      ? 'followed'
      : name === 'link' && rels.every((rel) => NAMING.test(rel))
        ? 'named'
        : 'taken'
  return [...links, { address: found.href, kind }]
}

function strangeIn(name: string, found: Attributes): string[] {
  const strange = STRANGE.test(name) ? [`<${name}>`] : []
  for (const key of Object.keys(found))
    if (/^on/u.test(key) || key === 'style' || key === 'srcdoc')
      strange.push(`the attribute ${key} of <${name}>`)
  if (name === 'meta' && found['http-equiv']?.toLowerCase() === 'refresh')
    strange.push('a page that leads elsewhere by itself')
  return strange
}
