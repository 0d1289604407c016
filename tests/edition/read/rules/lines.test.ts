import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.ts'

/** What a line is read as under a headline, or as the last of an article. */
function kindOf(line: string, where: 'top' | 'middle' | 'end'): string | undefined {
  const [rain, boats] = ['It rained in the harbour all day.', 'Nobody could say when the boats would sail.']
  const lines = {
    top: ['Ferry stays in port', line, rain, boats],
    middle: ['Ferry stays in port', rain, boats, rain, line, boats, rain],
    end: ['Ferry stays in port', rain, boats, rain, line],
  }[where]
  const { parts, text } = readArticle(lines.join('\n\n'))
  return parts.find(({ start, end }) => text.slice(start, end) === line)?.kind
}

describe('a line about the page is no news', () => {
  it.each([
    'For immediate release',
    'Advertisement',
    'Sponsored.',
    'Share',
    'Share this',
    'Share this article',
    'Share this story',
    'Print',
    'Print this page',
    '3 min read',
    '12 mins',
    '4 minutes read',
    'Reading time: 4 minutes',
    'Reading time 4 min',
    'Full text',
    'Abstract',
    'Embargoed until Friday',
    'Embargo for the 3rd of May',
    'Not for publication before noon',
    'Contact: press@example.org',
    'Tag: ferry',
    'Tags: ferry, port',
    'Filed under: harbour',
    'Topic: boats',
    'Topics: boats, rain',
    'Keyword: rain',
    'Keywords: rain, port',
  ])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('metadata')
    expect(kindOf(`Whoever wrote “${line}” was paid for it.`, 'end')).toBe('paragraph')
  })

  it.each([
    'We share this article.',
    'Advertisement sold.',
    'Contacts: none.',
    'He said: contact: the port.',
  ])('but %s is news', (line) => {
    expect(kindOf(line, 'end')).toBe('paragraph')
  })
})

describe('whose work an article used', () => {
  it.each([
    'Source: Medlar News',
    'Sources: agencies',
    'Quelle: Kontorblatt',
    'Fuente: Voz',
    'Via: Medlar',
    'H/T: a reader',
    'Hat tip: a reader',
    'With files from: Medlar',
    'Credit: the port',
    'Credits: the port',
    '(Source: Medlar)',
    'Image: Medlar',
    'Photo: J. Roe',
    'Photo by: J. Roe',
    'Photo credit: J. Roe',
    'Photo courtesy of: the port',
    'Pictures: J. Roe',
    'Picture: J. Roe',
    'Photograph: J. Roe',
    'Video: J. Roe',
    'Graphic: J. Roe',
    'Illustration: J. Roe',
    'Foto: J. Roe',
    'Bild: J. Roe',
    'Photo/Medlar',
    'Reporting by Jane Roe',
    'Additional reporting by Jane Roe in Skarn',
    'Reporting and writing by Jane Roe',
    'Writing and editing by John Doe',
    'Editing by John Doe',
    'Translation by John Doe',
    'Translated by John Doe',
    'Translated from Norvian by John Doe',
    'Compiled from agencies',
    'Edited by John Doe',
    '(with Medlar)',
    '(From agencies)',
    '(By Medlar staff).',
    '(via Corriden)',
    'Agencies',
    '(Agencies)',
    '[Staff]',
    'Wire services',
    'Getty Images',
    'Getty',
  ])('%s', (line) => {
    expect(kindOf(line, 'end')).toBe('credit')
  })

  it.each([
    'Sources said: nobody knows.',
    'Reporting is a craft.',
    'The agencies slept.',
    'Photo: The captain and his mate are looking at the wreck from the pier.',
    'Source: it is the spring above the village from which all of the river comes, they say.',
    'Agencies slept',
  ])('but not %s', (line) => {
    expect(kindOf(line, 'end')).not.toBe('credit')
  })
})

describe('who signs an article', () => {
  it.each([
    'By Jane Roe',
    'by Jane Roe, Shore News Service',
    'From Jane Roe in Skarn',
    'Von Jana Roth',
    'Par Jeanne Roux',
    'Por Juana Rojo',
    'Di Gianna Rossi',
    'By our staff',
    'By the Medlar news desk',
    'By the harbour team',
    'Medlar correspondent',
    'Medlar Reporters',
    'Staff writer and agencies',
    'Our Newsroom',
    'Skarn bureau',
  ])('%s, at the top', (line) => {
    expect(kindOf(line, 'top')).toBe('signature')
  })

  it.each([
    'By Jane Roe',
    'The newspaper Voice of the Shore',
    'The daily Medlar',
    'Weekly Medlar',
    'The magazine Shore',
    'Journal of the Port',
    'The news agency Corriden',
    'Agency Corriden',
    'The broadcaster Strand',
    '— J. R.',
    '– Jane Roe, Skarn',
    '-- Jane Roe',
    '- Jane Roe',
  ])('%s, at the end', (line) => {
    expect(kindOf(line, 'end')).toBe('signature')
  })

  it.each([
    'By Friday the bridge was shut.',
    'By noon nobody could say where the boats had gone to',
    'By whom?',
    'From “Voice of the Shore”',
    'Read the newspaper Voice of the Shore',
    '— it rained',
    'By:',
  ])('nobody does in %s', (line) => {
    expect(kindOf(line, 'end')).not.toBe('signature')
    expect(kindOf(line, 'middle')).not.toBe('signature')
  })
})

describe('a heading inside an article', () => {
  it.each([
    'Pay safe in March',
    '1. Pay safe in March',
    '12) Pay safe in March',
    '“Pay safe in March'.slice(1),
    '¿Quién paga',
    "'Pay safe' in March",
    '(Pay safe in March)',
    'Übergang im März',
  ])('%s', (line) => {
    expect(kindOf(line, 'middle')).toBe('subheading')
  })

  it.each([
    'pay safe in March',
    '1 Pay safe in March',
    '123. Pay safe in March',
    '1.Pay safe in March',
    '“Pay” safe in March',
    'Why is the bridge shut?',
    'Pay is safe.',
    'Pay is safe. Roe said so, in March',
    'Pay is safe!  Roe said so, in March',
    `Pay ${'and rent and food '.repeat(7)}are safe`,
  ])('not %s', (line) => {
    expect(kindOf(line, 'middle')).not.toBe('subheading')
  })
})
