import { describe, expect, it } from 'vitest'
import { quotedIn, type Row, readLines } from './read-quotations.ts'

describe('a quotation over several paragraphs', () => {
  const rows: Row[] = [
    [
      'stays open when each paragraph opens the mark again',
      'Roe told the crews: “We have read it twice.\n“We will not sign.”',
      'direct “We have read it twice. ⏎ We will not sign.”',
    ],
    [
      'stays open over three paragraphs',
      'Roe told the crews: “We have read it.\n“We have slept on it.\n“We will not sign.”',
      'direct “We have read it. ⏎ We have slept on it. ⏎ We will not sign.”',
    ],
    [
      'stays open when the mark is not opened again',
      'Roe told the crews: “We have read it twice.\nWe will not sign.” The crews cheered.',
      'direct “We have read it twice. ⏎ We will not sign.”',
    ],
    [
      'stays open when it began behind a cue and the next paragraph opens the mark again',
      '“The boats wait,” Roe said. “We have read it. It is long.\n“We will not sign,” she added.',
      'direct “The boats wait,”',
      'direct “We have read it. It is long. ⏎ We will not sign,”',
    ],
    [
      'does not hold what is told in brackets between its paragraphs',
      'Roe told the crews: “We have read it.\n“(Applause.)\n“We will not sign.”',
      'direct “We have read it. ⏎ We will not sign.”',
    ],
    [
      'opens the straight mark again',
      'Roe told the crews: "We have read it twice.\n"We will not sign."',
      'direct "We have read it twice. ⏎ We will not sign."',
    ],
    [
      'is two where the first paragraph closes its mark',
      'Roe told the crews: “We have read it twice.”\n“We will not sign.”',
      'direct “We have read it twice.”',
      'direct “We will not sign.”',
    ],
    [
      'ends before a paragraph of the reporter’s',
      'Roe told the crews: “We have read it twice.\nThe crews cheered and went home.',
      'direct “We have read it twice.–',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('a quotation within a quotation', () => {
  const rows: Row[] = [
    [
      'stands in single marks within double ones',
      '“He told me ‘never again’ twice,” Roe said.',
      'direct “He told me ‘never again’ twice,”',
      '  nested ‘never again’',
    ],
    [
      'stands in straight marks too',
      '"He told me \'never again\' twice," Roe said.',
      'direct "He told me \'never again\' twice,"',
      "  nested 'never again'",
    ],
    [
      'stands in low single marks within low double ones',
      '„He told me ‚never again‘ twice“, Roe said.',
      'direct „He told me ‚never again‘ twice“',
      '  nested ‚never again‘',
    ],
    [
      'stands in double marks within single ones',
      '‘He told me “never again” twice,’ Roe said.',
      'direct ‘He told me “never again” twice,’',
      '  nested “never again”',
    ],
    [
      'closes together with the one that holds it',
      '“He told me ‘never again’,” Roe said.',
      'direct “He told me ‘never again’,”',
      '  nested ‘never again’',
    ],
    [
      'may hold a third',
      '“Doe told me ‘the crews shouted “shame” at us’ twice,” Roe said.',
      'direct “Doe told me ‘the crews shouted “shame” at us’ twice,”',
      '  nested ‘the crews shouted “shame” at us’',
      '    nested “shame”',
    ],
    [
      'may stand twice in one',
      '“He said ‘never’ and then ‘perhaps’,” Roe said.',
      'direct “He said ‘never’ and then ‘perhaps’,”',
      '  nested ‘never’',
      '  nested ‘perhaps’',
    ],
    [
      'stands in the second paragraph of one',
      'Roe told the crews: “We have read it.\n“Doe called it ‘a good paper’ twice.”',
      'direct “We have read it. ⏎ Doe called it ‘a good paper’ twice.”',
      '  nested ‘a good paper’',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('brackets and dots inside the marks', () => {
  const rows: Row[] = [
    [
      'an editor’s bracket stays in the words',
      '“We will not sign [the paper] now,” Roe said.',
      'direct “We will not sign [the paper] now,”',
    ],
    [
      'dots that mark a cut do not end the quotation',
      '“We will not sign … not now,” Roe said.',
      'direct “We will not sign … not now,”',
    ],
    [
      'three full stops do not end it',
      '“We will not sign... Not now,” Roe said.',
      'direct “We will not sign... Not now,”',
    ],
    [
      'dots at its start belong to it',
      'Roe said: “… not now, and not next week.”',
      'direct “… not now, and not next week.”',
    ],
    [
      'a dash inside belongs to it',
      '“We will – if we must – sign,” Roe said.',
      'direct “We will – if we must – sign,”',
    ],
  ]
  it.each(rows)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('notices about marks', () => {
  const noticesOf = (lines: string) =>
    readLines(lines).article.notices.map(({ kind, found, expected }) => ({ kind, found, expected }))

  it('says where a quotation is closed with an opening mark', () => {
    expect(noticesOf('“We will not sign,“ Roe said.')).toEqual([
      { kind: 'closed-by-opening-mark', found: '“', expected: '”' },
    ])
  })

  it('says where a mark is never closed', () => {
    expect(noticesOf('“We will not sign, Roe said. The vote is on Monday.')).toMatchObject([
      { kind: 'mark-never-closed', expected: 'a closing mark' },
    ])
  })

  it.each([
    ['“We will not sign,” Roe said.'],
    ['„We will not sign“, Roe said.'],
    ['»We will not sign«, Roe said.'],
    ['Roe told the crews: “We have read it twice.\n“We will not sign.”'],
  ])('says nothing where all is in order: %s', (lines) => {
    expect(noticesOf(lines)).toEqual([])
  })
})
