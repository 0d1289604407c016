import compromise from 'compromise'
import { nearestTo, type Place } from './foreign-quotation.ts'
import { printQuotations } from './print-quotations.ts'

// compromise as a command: the quotations it finds, each given to the nearest of the people it finds outside them.
printQuotations((text) => {
  const read = compromise(text)
  const quotations = placesOf(read.quotations())
  const people = placesOf(read.people()).filter(
    (person) => !quotations.some(({ start, end }) => person.start < end && start < person.end),
  )
  return quotations.map((quotation) => {
    const person = nearestTo(quotation, people)
    return { ...quotation, speaker: person ? nameIn(text.slice(person.start, person.end)) : null }
  })
})

interface Found {
  readonly text: string
  readonly offset: { readonly start: number }
}

/** Its offsets begin at the first letter, its texts at the mark before it. */
function placesOf(view: { json(options: { offset: true }): unknown }): Place[] {
  return (view.json({ offset: true }) as Found[]).map(({ text, offset: { start } }) => ({
    start,
    end: start + text.replace(/^[^\p{L}\p{N}]+/u, '').length,
  }))
}

function nameIn(words: string): string {
  return words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '')
}
