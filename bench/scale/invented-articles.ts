/**
 * Returns the text of an invented article of a year of news: some forty in a hundred people speak, each event is told
 * by four papers in nearly the same words, and stock phrases come back, as they do.
 */
export function inventedArticle(number: number): string {
  const event = Math.floor(number / 4)
  const paper = number % 4
  const speaker = name(event % 97)
  const other = name((event * 7 + 3) % 97)
  const pick = (words: readonly string[], step: number) => words[(event * step + 1) % words.length] ?? ''
  const what = `${pick(THINGS, 3)} ${pick(PLACES, 5)}`
  const sentence = `Nobody will ${pick(DEEDS, 7)} the ${what} before ${pick(DAYS, 2)} ${1 + (event % 28)}, whatever the ${pick(THINGS, 11)} costs us`
  const cut = paper === 1 ? sentence.slice(0, sentence.lastIndexOf(',')) : sentence
  const paragraphs = [
    `${speaker} wants to ${pick(DEEDS, 7)} the ${what}`,
    `“${cut},” ${speaker} said on ${pick(DAYS, 2)} in ${pick(PLACES, 13)}. “This is a step in the right direction.”`,
    `${other} said that the ${pick(THINGS, 11)} would not ${pick(DEEDS, 17)} anything. “We have waited ${2 + (event % 40)} weeks for the ${what},” ${other} added.`,
    paper === 2
      ? `${speaker} spoke of “a ${pick(THINGS, 19)} without an owner”.`
      : `According to ${speaker}, the ${what} stays shut.`,
    `${number} people came to see the ${pick(THINGS, 23)} ${pick(PLACES, 29)}. ${other} told them that nobody would lose a day’s pay.`,
  ]
  return `${paragraphs.join('\n\n')}\n`
}

const THINGS = 'gate lock barge mill quay ferry dam well tower bell fence orchard tram ditch kiln'.split(' ')
const PLACES = 'at-Skarn in-Holm by-Ternskar of-Oskmouth near-Lund above-Brell beyond-Marrow below-Vey'
  .split(' ')
  .map((place) => place.replace('-', ' '))
const DEEDS = 'open close paint sell rebuild flood guard inspect name move'.split(' ')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const GIVEN = 'Jane John Ada Otto Vera Karl Nell Hugo Iris Paul Rosa'.split(' ')
const LAST = 'Roe Doe Moor Finch Quill Brask Tarn Ellwood Harrow Pell Vane Stroud Kerr'.split(' ')

function name(number: number): string {
  return `${GIVEN[number % GIVEN.length]} ${LAST[number % LAST.length]}${number % 3 === 0 ? 'sen' : ''}`
}
