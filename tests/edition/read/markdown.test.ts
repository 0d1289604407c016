import { describe, expect, it } from 'vitest'
import { readArticle, stampsOf, tableOf } from './read-article.ts'

const read = (text: string) => readArticle(text, 'a.md')
/** Word joiners shown, so that a table can be read. */
const readingOf = (text: string) => read(text).reading.replaceAll('\u2060', '~')

describe('a block of Markdown is', () => {
  const cases: [string, string, string[]][] = [
    [
      'a paragraph across line ends',
      'One went.\nTwo stayed.\n\nThree slept.',
      ['paragraph: One went.\nTwo stayed.', 'paragraph: Three slept.'],
    ],
    [
      'a heading: the first is the headline, its signs no part of it',
      '# Talks end ##\n\nIt rained.\n\n## Who pays\n\nNobody does.',
      ['headline: Talks end', 'paragraph: It rained.', 'subheading: Who pays', 'paragraph: Nobody does.'],
    ],
    [
      'a heading underlined',
      'Talks end\n=====\n\nIt rained.',
      ['headline: Talks end', 'paragraph: It rained.'],
    ],
    [
      'a block quote',
      'Roe said:\n\n> We will not sign.\n> Ever.',
      ['paragraph: Roe said:', 'blockquote: We will not sign.\n> Ever.'],
    ],
    ['an item of a list', '* One went.\n* Two\n  stayed.', ['item: One went.', 'item: Two\n  stayed.']],
    [
      'a quote in a list in a quote',
      '> - Never.\n>\n>   > Ever.',
      ['blockquote: Never.', 'blockquote: Ever.'],
    ],
    [
      'the words for a picture',
      'It rained.\n\n![Roe at the port](roe.jpg "Roe")\n\nIt stopped.',
      ['paragraph: It rained.', 'caption: Roe at the port', 'paragraph: It stopped.'],
    ],
    [
      'a paragraph of code',
      'It rained.\n\n    We will not sign.\n\n```text\nNever.\n```',
      ['paragraph: It rained.', 'paragraph: We will not sign.', 'paragraph: Never.'],
    ],
    [
      'what stands between tags',
      'It rained.\n\n<div class="x">\n<b>Never.</b>\n</div>',
      ['paragraph: It rained.', 'paragraph: Never.'],
    ],
    [
      'what stands around a comment between tags',
      'It rained.\n\n<div>Never. <!-- “no” > --></div>',
      ['paragraph: It rained.', 'paragraph: Never.'],
    ],
    [
      'what stands before a tag that never closes',
      'It rained.\n\n<div>Never. <b class="x"',
      ['paragraph: It rained.', 'paragraph: Never.'],
    ],
    [
      'a heading inside a block quote, which is a part of it',
      'It rained.\n\n> ## Never.',
      ['paragraph: It rained.', 'blockquote: Never.'],
    ],
    [
      'nothing, where it is a picture without words',
      'It rained.\n\n![](roe.jpg)\n\nIt stopped.',
      ['paragraph: It rained.', 'paragraph: It stopped.'],
    ],
    [
      'nothing, where it is a rule, a link’s target, a comment or a script',
      'It rained.\n\n---\n\n[a]: https://example.org "b"\n\n<!-- “no” -->\n\n<script>say("no")</script>',
      ['paragraph: It rained.'],
    ],
    [
      'what the same line is in a plain text',
      '# Talks end\n\nBy Jane Roe\n\n14 March 2019\n\nIt rained.\n\nJane Roe, minister of trade\n\n> We will not sign.\n\nSource: Agencies',
      [
        'headline: Talks end',
        'signature: By Jane Roe',
        'stamp: 14 March 2019',
        'paragraph: It rained.',
        'nameline: Jane Roe, minister of trade',
        'blockquote: We will not sign.',
        'credit: Source: Agencies',
      ],
    ],
    [
      'the headline where no heading is',
      'Talks end\n\nIt rained.',
      ['headline: Talks end', 'paragraph: It rained.'],
    ],
  ]
  it.each(cases)('%s', (_, text, table) => {
    expect(tableOf(read(text))).toEqual(table)
  })

  it('found behind a byte-order mark at its own place', () => {
    const article = read('\ufeff# Talks *end*\n\nIt rained.')
    expect(tableOf(article)).toEqual(['headline: Talks *end', 'paragraph: It rained.'])
    expect(article.reading).toBe('   Talks  end \n\nIt rained.')
    expect(article.parts[0]).toEqual({ kind: 'space', start: 0, end: 3 })
  })
})

describe('the reading has Markdown’s own characters blanked and everything else in its place', () => {
  it.each([
    ['emphasis', 'He *said* __no__.', 'He  said    no  .'],
    ['emphasis inside a word', 'un*believ*able, **Roe**’s', 'un~believ~able,   Roe~~’s'],
    ['a link', '[“No,”](https://x.org "t") he said.', ' “No,”                     he said.'],
    ['a link by reference', '[No][a], he said.\n\n[a]: x', ' No    , he said.\n\n      '],
    ['an address as it is', '<https://x.org>', ' https://x.org '],
    ['an escape', '\\*No\\*, he said\\.', ' *No *, he said .'],
    ['code', 'He said `no`.', 'He said  no .'],
    ['a quote’s own marks', '> No,\n> he said.', '  No,\n  he said.'],
    ['tags', 'He <em>said</em> no.', 'He     said      no.'],
    ['a line broken by a backslash', 'No,\\\nhe said.', 'No, \nhe said.'],
    ['white space before a line’s end', 'No,  \nhe said.', 'No,  \nhe said.'],
    [
      'marks written by name, next to the words they hold',
      '&ldquo;No,&rdquo; he said.',
      '      “No,”       he said.',
    ],
    [
      'an ampersand written by name',
      'Quay &amp; Crane, &amp;amp; so on',
      'Quay     & Crane,     &amp; so on',
    ],
    [
      'a letter written by number, inside its word',
      'caf&#233;s &eacute;t&eacute;',
      'café~~~~~s        été~~~~~~~',
    ],
    ['a sign and what is struck through it', 'a &NotEqualTilde; b', 'a              ≂̸ b'],
    ['a sign beyond the first plane', 'a &#x1F6A2; b', 'a        🚢 b'],
    ['a name that names nothing', 'AT&T and &nosuch; too', 'AT&T and &nosuch; too'],
    [
      'a picture’s words that are written otherwise',
      'See ![a &amp; b](x.jpg) here.',
      'See                     here.',
    ],
    ['control characters', 'N\u0000o\u0007', 'N\u0000o\u0007'],
  ])('%s', (_, text, reading) => {
    expect(readingOf(text)).toBe(reading)
    expect(readingOf(text)).toHaveLength(text.length)
  })
})

describe('front matter', () => {
  const text = `---
title: "Talks end"
outlet: Shore Herald
date: 2019-03-14T19:45:00Z
updated: 15 March 2019
layout: post
---

It rained.`

  it('gives title, outlet and dates, and is metadata otherwise', () => {
    const article = read(text)
    expect(tableOf(article)).toEqual([
      'metadata: title: "',
      'headline: Talks end',
      'metadata: "\noutlet: Shore Herald\ndate:',
      'stamp: 2019-03-14T19:45:00Z',
      'metadata: updated:',
      'stamp: 15 March 2019',
      'metadata: layout: post',
      'paragraph: It rained.',
    ])
    expect(article.headline).toEqual({ start: 12, end: 21 })
    expect(article.reading.slice(12, 21)).toBe('Talks end')
    expect(stampsOf(article)).toEqual(['published 2019-03-14T19:45Z', 'updated 2019-03-15'])
    expect(article.outlet).toEqual({ id: 'shore-herald', name: 'Shore Herald', by: 'text' })
    expect(article.notices).toEqual([])
  })

  it('gives no headline where the text has a heading', () => {
    const article = read('---\ntitle: A\n---\n# Talks end\n\nIt rained.')
    expect(tableOf(article)).toEqual(['metadata: title: A', 'headline: Talks end', 'paragraph: It rained.'])
  })

  it('with a title leaves no second headline', () => {
    expect(tableOf(read('---\ntitle: A\n---\nTalks end\n\nIt rained.'))).toEqual([
      'metadata: title:',
      'headline: A',
      'subheading: Talks end',
      'paragraph: It rained.',
    ])
  })

  it.each([
    ['an empty title', 'title:'],
    ['a title of white space', 'title: "  "'],
    ['a title that is a list', 'title: [A, B]'],
    ['a title over several lines', 'title: |\n  A\n  B'],
    ['a key that is a list', '? [title]\n: A'],
  ])('with %s leaves the headline to the text', (_, lines) => {
    expect(tableOf(read(`---\n${lines}\n---\nTalks end\n\nIt rained.`)).slice(-2)).toEqual([
      'headline: Talks end',
      'paragraph: It rained.',
    ])
  })

  it('with a date that cannot be read leaves a notice', () => {
    expect(read('---\ndate: last week\n---\nIt rained.').notices).toEqual([
      {
        kind: 'stamp-not-read',
        message: '“last week” is no date that can be read, so the date of this article is not taken from it.',
        start: 10,
        end: 19,
        found: 'last week',
        expected: 'a day that can be read in one way',
      },
    ])
  })

  it('that is none is read as text, with a notice', () => {
    const article = read('---\n“No,” she said: it *rained*: often.\n---\n\nIt stopped.')
    expect(article.notices.map(({ kind }) => kind)).toEqual(['front-matter-not-read'])
    expect(tableOf(article)).toEqual([
      'headline: “No,” she said: it *rained*: often.',
      'paragraph: It stopped.',
    ])
  })
})

describe('a hostile nesting', () => {
  it.each(['> ', '- ', '1. ', '*a ', '[', '![', '` ', '<', '**_'])('of “%s” is read in good time', (sign) => {
    const text = `${sign.repeat(20_000)}It rained.`
    const start = performance.now()
    const { parts, reading } = read(text)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(parts.at(-1)?.end).toBe(text.length)
    expect(reading).toContain('It rained.')
  })
})
