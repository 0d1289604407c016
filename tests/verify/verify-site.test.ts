import { describe, expect, test } from 'vitest'
import { type Verdict, verifySite } from '../../src/verify/verify-site.ts'
import { smallSeeds, smallSite, writeSmallSite } from './small-site.ts'

type Files = Record<string, string>

function verify(files: Files, seeds: Files = smallSeeds): Verdict {
  const { site, seeds: folder, remove } = writeSmallSite(files, seeds)
  try {
    return verifySite(site, folder)
  } finally {
    remove()
  }
}

/** The faults of a site as `file: what`. */
const told = ({ faults }: Verdict) => faults.map(({ file, what }) => `${file}: ${what}`)

test.each(['/', '/quotes/', '/a/b/'])('a site that is what its seeds say has no fault, under %s', (base) => {
  const verdict = verify(smallSite(base))
  expect(told(verdict)).toEqual([])
  expect(verdict.counts).toEqual({
    stories: 2,
    files: 2,
    pages: 6,
    printed: 10,
    quoted: 6,
    recorded: 8,
    hashes: 2,
    links: 18,
    policies: 6,
  })
})

test('one story folder is seeds enough', () => {
  const all = Object.entries(smallSite('/')).filter(([path]) => !path.startsWith('harbour/'))
  const site = Object.fromEntries(all)
  site['index.html'] = site['index.html']?.replace(/<a href="\/harbour\/">.*?<\/p>/u, '') ?? ''
  const { site: folder, seeds, remove } = writeSmallSite(site, smallSeeds)
  expect(told(verifySite(folder, `${seeds}/ferry`))).toEqual([])
  remove()
})

describe('a quotation in parts', () => {
  const data = 'harbour/story.json'
  /** The site with “We “sail” at noon,” in these parts, and lined up in these words. */
  const inParts = (segments: readonly (readonly [number, number])[], words: readonly string[]): Files => {
    const site = smallSite('/')
    const document = JSON.parse(site[data] ?? '')
    document.quotations[0].segments = segments
    document.utterances[0].collation.places = words.map((text) => ({
      readings: [{ text, witnesses: ['1'] }],
    }))
    return { ...site, [data]: JSON.stringify(document) }
  }

  test('is read without the marks between them', () => {
    const parts = [
      [13, 15],
      [17, 21],
      [23, 31],
    ] as const
    expect(told(verify(inParts(parts, ['We', 'sail', 'at', 'noon,'])))).toEqual([])
  })

  test('that leave out a word is noticed', () => {
    const parts = [
      [13, 15],
      [23, 31],
    ] as const
    expect(told(verify(inParts(parts, ['We', 'at', 'noon,'])))).toEqual([
      expect.stringMatching(/story\.json: utterances: 1 in u leaves out what lantern has at 15–23$/u),
    ])
  })
})

describe('what is planted in a good site is found:', () => {
  const ferry = 'ferry/index.html'
  const file = 'ferry/files/lantern/index.html'
  const data = 'ferry/story.json'
  const first = 'index.html'

  test.each<[what: string, file: string, from: string | RegExp, to: string, message: RegExp]>([
    [
      'a changed letter in a quotation',
      ferry,
      '>We sail',
      '>We fail',
      /lantern\.txt 16–32: the page prints "We fail at dawn,", the file has "We sail at dawn," there/,
    ],
    ['a changed place of a quotation', ferry, 'data-start="16"', 'data-start="17"', /lantern\.txt 17–32/],
    ['a place that is none', ferry, 'data-start="16"', 'data-start="x"', /the file has no such place/],
    [
      'a place behind the end of its file',
      ferry,
      'data-end="32"',
      'data-end="3200"',
      /the file has no such place/,
    ],
    [
      'a file that is not there',
      ferry,
      'data-file="lantern.txt"',
      'data-file="beacon.txt"',
      /there is no such file/,
    ],
    ['the words of another story’s file', first, '>We sail<', '>We “sail”<', /16–23: the page prints/],
    [
      'a quotation of ours that names no place',
      ferry,
      '<p id',
      '<p>He said “We sail”.</p><p id',
      /words of ours quote what is no slice: “We sail”/,
    ],
    [
      'a changed letter in an attribute',
      ferry,
      'title="Says “We sail',
      'title="Says “We fail',
      /words of ours quote what is no slice: “We fail at dawn,”/,
    ],
    [
      'a quotation in a title that no file has',
      ferry,
      '<title>ferry',
      '<title>“At midnight”',
      /words of ours quote what is no slice: “At midnight”/,
    ],
    [
      'another SHA-256 on the page of a file',
      file,
      /<code>[0-9a-f]{6}/u,
      '<code>000000',
      /SHA-256 000000\w+ is not that of lantern\.txt/,
    ],
    [
      'no SHA-256 on the page of a file',
      file,
      /<code>.*?<\/code>/u,
      '',
      /the SHA-256 of lantern\.txt is not shown/,
    ],
    [
      'a line of a file left out',
      file,
      /<bdi[^>]*>“We.*?<\/bdi>/u,
      '',
      /lantern\.txt is left out from 13 to its end/,
    ],
    [
      'another SHA-256 in story.json',
      data,
      /"sha256":"[0-9a-f]{6}/u,
      '"sha256":"000000',
      /articles: SHA-256 000000\w+ is not that of lantern\.txt/,
    ],
    [
      'a changed letter in story.json',
      data,
      '"text":"We sail at',
      '"text":"We fail at',
      /quotations: lantern 16–32 is "We sail at dawn,", not "We fail at dawn,"/,
    ],
    [
      'a changed word in a table',
      data,
      '"text":"dawn,"',
      '"text":"noon,"',
      /the readings of 1 in u are not what lantern has at 16–32/,
    ],
    [
      'a changed quotation in a sentence',
      data,
      '“We sa”',
      '“We fa”',
      /a sentence quotes what is no slice: “We fa”/,
    ],
    ['story.json that is cut', data, '}', '', /this is no JSON/],
    [
      'a dead link',
      ferry,
      'files/lantern/#',
      'files/beacon/#',
      /files\/beacon\/#line-3: there is no such page or file/,
    ],
    [
      'a folder without its slash',
      ferry,
      'files/lantern/#',
      'files/lantern#',
      /there is no such page or file/,
    ],
    ['a dead fragment', ferry, '#line-3', '#line-4', /#line-4: there is no place of that name/],
    [
      'a link that leaves the base',
      ferry,
      'href="/quotes/"',
      'href="/"',
      /\/: this does not lie under \/quotes\//,
    ],
    [
      'a script in a link',
      ferry,
      'href="/quotes/"',
      'href="javascript:alert(1)"',
      /no reader may be led to javascript:/,
    ],
    [
      'a page that nothing leads to',
      first,
      '<a href="/quotes/harbour/">',
      '<a href="/quotes/ferry/">',
      /harbour\/index\.html: no link leads to this page/,
    ],
    [
      'a stranger’s script',
      ferry,
      '<p id',
      '<script src="https://example.org/x.js"></script><p id',
      /https:\/\/example\.org\/x\.js: this asks another host/,
    ],
    [
      'a stranger’s picture',
      ferry,
      '<p id',
      '<img srcset="/quotes/favicon.svg 1x, //example.org/x.png 2x" alt=""><p id',
      /\/\/example\.org\/x\.png: this asks another host/,
    ],
    [
      'a stranger’s type in a style',
      ferry,
      'p{color',
      '@import "https://example.org/x.css";p{color',
      /https:\/\/example\.org\/x\.css: this asks another host/,
    ],
    [
      'a stranger asked by a script',
      'copy.js',
      'document',
      'fetch("https://example.org/");document',
      /https:\/\/example\.org\/: this asks another host/,
    ],
    [
      'a stranger asked by a picture',
      'favicon.svg',
      '</svg>',
      '<image href="https://example.org/x.png"/></svg>',
      /this asks another host/,
    ],
    ['a page without a policy', ferry, /<meta http-equiv[^>]*>/u, '', /this page has no policy/],
    ['a second policy', ferry, /(<meta http-equiv[^>]*>)/u, '$1$1', /this page has a second policy/],
    [
      'a policy behind the styles',
      ferry,
      /(<meta http-equiv[^>]*>)(.*<\/style>)/u,
      '$2$1',
      /this stands before the policy/,
    ],
    [
      'a policy that allows code in the page',
      ferry,
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      /the policy allows more than the page has: script-src 'unsafe-inline'/,
    ],
    [
      'a policy that allows another host',
      ferry,
      "script-src 'self'",
      "script-src 'self' https://example.org",
      /the policy allows more/,
    ],
    ['a policy that says less', ferry, "object-src 'none';", '', /the policy does not say object-src 'none'/],
    [
      'a script in the page',
      ferry,
      '<p id',
      '<script>alert(1)</script><p id',
      /a script stands in the page that the policy does not name: alert\(1\)/,
    ],
    [
      'a changed style',
      ferry,
      'p{color:black}',
      'p{color:white}',
      /a style stands in the page that the policy does not name/,
    ],
    [
      'code in an attribute',
      ferry,
      '<p id',
      '<p onclick="alert(1)" id',
      /the attribute onclick of <p> is none of ours/,
    ],
    ['a frame', ferry, '<p id', '<iframe srcdoc="x"></iframe><p id', /<iframe> is none of ours/],
    ['another base for all links', ferry, '<title>', '<base href="/x/"><title>', /<base> is none of ours/],
    [
      'a page that leads elsewhere by itself',
      ferry,
      '<title>',
      '<meta http-equiv="refresh" content="0;url=/x/"><title>',
      /leads elsewhere by itself/,
    ],
  ])('%s', (_, name, from, to, message) => {
    const site = smallSite('/quotes/')
    const before = site[name] ?? ''
    site[name] = before.replace(from, to)
    expect(site[name]).not.toBe(before)
    const faults = told(verify(site))
    expect(faults.filter((fault) => message.test(fault))).not.toEqual([])
    // Nothing else is said of other files, but of pages that were reached by what is gone.
    const others = faults.filter((fault) => !fault.startsWith(`${name}: `) && !message.test(fault))
    expect(others.filter((fault) => !fault.endsWith(': no link leads to this page'))).toEqual([])
  })

  test('a changed letter in a seed, in all that was made from it', () => {
    const seeds = {
      ...smallSeeds,
      'ferry/lantern.txt': smallSeeds['ferry/lantern.txt'].replace('dawn', 'noon'),
    }
    const faults = told(verify(smallSite('/'), seeds))
    expect(faults).toEqual([
      expect.stringContaining(`${file}: lantern.txt 15–`),
      expect.stringContaining(`${file}: SHA-256 `),
      expect.stringContaining(`${ferry}: lantern.txt 16–32: `),
      expect.stringContaining(`${ferry}: words of ours quote`),
      expect.stringContaining(`${data}: articles: SHA-256 `),
      expect.stringContaining(`${data}: quotations: lantern 16–32 `),
      expect.stringContaining(`${data}: utterances: `),
    ])
  })

  test('a seed that is not published, and a story', () => {
    const more = { ...smallSeeds, 'ferry/beacon.txt': 'Words.\n', 'pier/a.txt': 'Words.\n' }
    expect(told(verify(smallSite('/'), more))).toEqual([
      'ferry/story.json: articles: beacon.txt is left out',
      'pier/story.json: the story pier of the seeds is not published',
    ])
  })
})
