import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/edition/model/edition.ts'
import { editionToDocument } from '../../../src/edition/publish/edition-to-document.ts'
import { editionOf } from '../edition-of.ts'
import { ARTICLES, RECORD, recordAlone, withoutRecord, withRecords } from './story-with-record.ts'

const edition = withRecords()
const plain = withoutRecord()

/** The words of a witness or quotation, wherever it stands. */
function wordsOf(
  made: Edition,
  { article, start, end }: { article: string; start: number; end: number },
): string {
  const all = [...made.articles, ...made.transcripts.map((one) => one.article)]
  return all.find(({ id }) => id === article)?.text.slice(start, end) ?? ''
}

const recorded = (made: Edition) =>
  made.transcripts.flatMap(({ quotations }) => quotations.map(({ quotation }) => wordsOf(made, quotation)))
const references = (made: Edition) =>
  made.utterances.flatMap(({ utterance }) => utterance.witnesses.filter((one) => one.class === 'reference'))

describe('a transcript', () => {
  it('is no article, and who made it is no outlet', () => {
    expect(edition.articles.map(({ id }) => id)).toEqual(plain.articles.map(({ id }) => id))
    expect(edition.quotations.map(({ quotation }) => quotation.id)).toEqual(
      plain.quotations.map(({ quotation }) => quotation.id),
    )
    expect(edition.lines).toEqual(plain.lines)
  })

  it('holds what is said behind its labels, paragraph by paragraph, and what is quoted in it', () => {
    expect(recorded(edition)).toEqual([
      'Good evening. No boat of ours will ever leave a dark quay again. The lamps were promised to us before the winter.',
      'Old Lund told me last week that the pier is “tired, not dead”.',
      'tired, not dead',
      'Who pays for the lamps?',
      'The harbour office pays for every single one of them.',
    ])
  })

  it('places its turns on its occasion, and what they quote nowhere', () => {
    const [{ quotations = [] } = {}] = edition.transcripts
    expect(quotations.map(({ attribution }) => attribution.occasionId)).toEqual([
      'after',
      'after',
      null,
      'after',
      'after',
    ])
  })

  it('reports nobody', () => {
    expect(recorded(edition)).not.toHaveLength(0)
    const [{ quotations = [] } = {}] = edition.transcripts
    expect(quotations.filter(({ quotation }) => quotation.kind === 'indirect')).toEqual([])
  })

  it('is read in Markdown too', () => {
    const made = withRecords({ 'record.md': `# ${RECORD}` })
    expect(recorded(made)).toEqual(recorded(edition))
    expect(references(made)).toHaveLength(references(edition).length)
  })

  it('takes what stands in marks outside every turn for nobody’s words', () => {
    const intro = 'The record begins where the chair said “no boat of ours will leave a dark quay” and rose.'
    const made = withRecords({ 'record.txt': RECORD.replace('\n\n', `\n\n${intro}\n\n`) })
    expect(recorded(made)).toEqual(recorded(edition))
  })

  it('without any label says what was expected, and stands beside nothing', () => {
    const made = withRecords({
      'record.txt': 'Minutes of the evening\n\nThe crews met in the shed and voted.\n',
    })
    expect(made.transcripts[0]?.article.notices).toMatchObject([
      {
        kind: 'transcript-without-speech',
        found: 'Minutes of the evening',
        expected: expect.stringMatching(/^\p{Lu}+(?: \p{Lu}+)*: /u),
      },
    ])
    expect(references(made)).toEqual([])
    expect(edition.transcripts[0]?.article.notices).toEqual([])
  })

  it('may be all there is', () => {
    const made = recordAlone()
    expect([made.articles, made.quotations, made.utterances, made.lines]).toEqual([[], [], [], []])
    expect(recorded(made)).toHaveLength(5)
  })

  it('that one speaker alone fills is one still', () => {
    const made = withRecords({
      'record.txt': 'HALVORSEN: No boat of ours will ever leave a dark quay.\n\nThank you.\n',
    })
    expect(recorded(made)).toEqual(['No boat of ours will ever leave a dark quay.', 'Thank you.'])
  })
})

describe('as a witness', () => {
  it('a transcript stands last, with a letter for its number', () => {
    const dark = edition.utterances.find(({ utterance }) => utterance.slug.startsWith('no-boat'))?.utterance
    expect(dark?.witnesses.map(({ siglum }) => siglum)).toEqual(['1', '2', '3', 'T'])
    expect(dark?.witnesses.at(-1)).toMatchObject({ class: 'reference', article: 'record' })
  })

  it('two transcripts have a letter each', () => {
    const made = withRecords({ 'minutes.txt': RECORD, 'record.txt': RECORD })
    const sigla = new Set(references(made).map(({ siglum }) => siglum))
    expect(sigla).toEqual(new Set(['T', 'T2']))
  })

  it('a transcript makes no statement of its own', () => {
    const alone = edition.utterances.filter(({ utterance }) =>
      utterance.witnesses.every((one) => one.class === 'reference'),
    )
    expect(alone).toEqual([])
    const asked = edition.transcripts[0]?.quotations.find(({ quotation }) =>
      wordsOf(edition, quotation).startsWith('Who pays'),
    )
    expect(asked?.utterances).toEqual([])
  })

  it('it changes no address, no title and no order of the statements', () => {
    const named = (made: Edition) =>
      made.utterances.map(({ utterance: { id, slug, title, speaker, named: by } }) => ({
        id,
        slug,
        title,
        speaker,
        by,
      }))
    expect(named(edition)).toEqual(named(plain))
    expect(named(withRecords({ 'a.txt': RECORD, 'b.txt': RECORD }))).toEqual(named(plain))
  })

  it('what somebody quotes in a transcript is no record of what the other said', () => {
    const pier = edition.utterances.find(({ utterance }) => utterance.speaker === 'lund')?.utterance
    expect(pier?.witnesses.map(({ article }) => article)).toEqual(['courier', 'post'])
    const nested = references(edition).filter((one) => wordsOf(edition, one) === 'tired, not dead')
    expect(nested).toEqual([])
  })

  it('its words are slices of its file, and can be read back from the table', () => {
    for (const { utterance, collation } of edition.utterances)
      for (const reference of utterance.witnesses.filter((one) => one.class === 'reference')) {
        const cells = collation.places.flatMap(({ readings }) =>
          readings.flatMap(({ text, witnesses, spans }) => {
            const at = witnesses.indexOf(reference.siglum)
            const span = spans[at]
            return at < 0 || !span ? [] : [{ text, ...span }]
          }),
        )
        expect(cells.length).toBeGreaterThan(0)
        for (const { text, start, end } of cells) expect(RECORD.slice(start, end)).toBe(text)
        const read = cells.map(({ text }) => text).join(' ')
        expect(RECORD.slice(reference.start, reference.end).replace(/\s+/gu, ' ')).toContain(read)
      }
  })
})

describe('where outlets depart from it', () => {
  const dark = edition.utterances.find(({ utterance }) => utterance.slug.startsWith('no-boat'))?.collation
  const sentences =
    dark?.departures.flatMap(({ differences }) => differences.map(({ sentence }) => sentence)) ?? []

  it('is told against the transcript, apart from what distinguishes the outlets', () => {
    expect(dark?.base).not.toBe('T')
    expect(dark?.departures.map(({ reference }) => reference)).toEqual(['T'])
    expect(sentences.join(' ')).toContain('“ever”')
    for (const { sentence } of dark?.differences ?? []) expect(sentence).not.toContain('transcript')
  })

  it('is nothing where no transcript is among the witnesses', () => {
    for (const { collation } of plain.utterances) expect(collation.departures).toEqual([])
  })

  it('tells what distinguishes the outlets as it would without', () => {
    const told = (made: Edition) =>
      made.utterances.map(({ collation }) => collation.differences.map(({ sentence }) => sentence))
    expect(told(edition)).toEqual(told(plain))
  })

  it('names each of two transcripts', () => {
    const made = withRecords({ 'minutes.txt': RECORD.replace('ever ', ''), 'record.txt': RECORD })
    const both = made.utterances.find(({ utterance }) => utterance.slug.startsWith('no-boat'))?.collation
    expect(both?.departures.map(({ reference }) => reference)).toEqual(['T', 'T2'])
    const [first, second] = both?.departures ?? []
    expect(first?.differences.some(({ sentence }) => sentence.includes('“ever”'))).toBe(false)
    expect(second?.differences.some(({ sentence }) => sentence.includes('“ever”'))).toBe(true)
  })
})

describe('in the document', () => {
  it('a transcript is an article that says so', () => {
    const { articles } = editionToDocument(edition)
    expect(articles.map(({ transcript }) => transcript !== null)).toEqual([
      ...Object.keys(ARTICLES).map(() => false),
      true,
    ])
    expect(articles.at(-1)?.transcript).toEqual({
      occasion: 'after',
      source: 'a shorthand writer of the union',
    })
  })

  it('every quotation of it is a slice', () => {
    const { quotations } = editionToDocument(edition)
    const own = quotations.filter(({ article }) => article === 'record')
    expect(own).toHaveLength(5)
    for (const { start, end, text } of own) expect(RECORD.slice(start, end)).toBe(text)
  })
})

describe('a label', () => {
  it('in a file that is no transcript stays as it was', () => {
    const made = editionOf({
      'a.txt': 'Minutes\n\nROE: We met in the shed for an hour.\n\nIt rained in Skarn for days.\n',
    })
    expect(made.quotations.filter(({ quotation }) => quotation.kind === 'direct')).toEqual([])
  })
})
