import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Contents of files by their paths. */
type Files = Record<string, string>

/** A published folder and its seeds, on disk. */
export interface SmallSite {
  readonly site: string
  readonly seeds: string
  readonly remove: () => void
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const style = 'p{color:black}'
const policy = `default-src 'self';object-src 'none';base-uri 'self';form-action 'self';img-src 'self' data:; script-src 'self'; style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}';`
const lantern = '\ufeffNo sailing\r\n\r\n“We sail at dawn,” said Captain Orla Venn.\n'
const courier = 'Ferry late\n\n“We “sail” at noon,” Venn said.'

/** Seeds of two stories; one name of a file is in both. */
export const smallSeeds = {
  'ferry/lantern.txt': lantern,
  'ferry/story.yaml': 'title: The “last” ferry\n',
  'harbour/lantern.txt': courier,
} as const satisfies Files

/** Returns what a site of these seeds comes to, under a base: a page of each kind, cut down to what there is to check. */
export function smallSite(base: string): Files {
  const page = (title: string, body: string) =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>${title}</title><link rel="icon" href="${base}favicon.svg"><style>${style}</style></head><body>${body}</body></html>`
  const slice = (file: string, start: number, text: string) =>
    `<bdi data-file="${file}" data-start="${start}" data-end="${start + text.length}">${text}</bdi>`
  const lines = (text: string) => {
    const ends = [...text.matchAll(/[^\r\n]+|(?<=\n)(?=\r?\n)/gu)]
    return ends.map(({ 0: line, index }) => slice('lantern.txt', index, line)).join('')
  }
  const story = (id: string, text: string, quoted: string) => {
    const start = text.indexOf(quoted)
    const end = start + quoted.length
    return {
      [`${id}/index.html`]: page(
        id,
        `<p id="top-words" title="Says “${quoted}”">“${slice('lantern.txt', start, quoted)}” <a href="files/lantern/#line-3">line</a> <a href="${base}">all</a></p>`,
      ),
      [`${id}/files/lantern/index.html`]: page(
        `${id}, line by line`,
        `<code>${sha256(text)}</code><p id="line-3">${lines(text)}</p><a href="../../#top-words">back</a><script src="${base}copy.js"></script>`,
      ),
      [`${id}/story.json`]: JSON.stringify({
        articles: [{ id: 'lantern', file: 'lantern.txt', sha256: sha256(text), title: null, marked: [] }],
        quotations: [
          {
            id: `lantern:${start}`,
            article: 'lantern',
            start,
            end,
            text: quoted,
            evidence: {},
            cue: null,
            mention: null,
            antecedent: null,
          },
        ],
        opposites: [],
        utterances: [
          {
            id: 'u',
            witnesses: [{ siglum: '1', quotation: `lantern:${start}`, start, end }],
            collation: {
              places: quoted.split(' ').map((word) => ({ readings: [{ text: word, witnesses: ['1'] }] })),
              differences: [{ sentence: `The Lantern prints “${quoted.slice(0, 5)}”.` }],
            },
          },
        ],
      }),
    }
  }
  return {
    'index.html': page(
      'All',
      `<a href="${base}ferry/"><span data-editor>The “last” ferry</span></a><p>“${slice('lantern.txt', 16, 'We sail')}”</p><a href="${base}harbour/">harbour</a><p>“${slice('lantern.txt', 13, 'We “sail”')}”</p><a href="https://example.org/ferry">outlet</a>`,
    ),
    '404.html': page('None', `<a href="${base}">all</a>`),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'copy.js': "document.title = 'copied'",
    ...story('ferry', lantern, 'We sail at dawn,'),
    ...story('harbour', courier, 'We “sail” at noon,'),
  }
}

/** Writes a site and its seeds into a new folder. */
export function writeSmallSite(site: Files, seeds: Files): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'as-quoted-verify-'))
  for (const [part, files] of Object.entries({ site, seeds }))
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, part, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  return {
    site: join(folder, 'site'),
    seeds: join(folder, 'seeds'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
