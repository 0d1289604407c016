import fc from 'fast-check'
import { foreignText } from '../edition/foreign-text.ts'
import { FRAGMENTS, hostileText } from '../edition/quote/hostile-text.ts'
import { hostileText as hostileLayout } from '../edition/read/hostile-text.ts'
import { newsTexts } from './news-text.ts'

/** What has no place to be cut at. */
const LONG = ['🚢'.repeat(90), 'a🚢'.repeat(120), 'x'.repeat(400), '\u0301'.repeat(80), '“'.repeat(60)]

/** Damage done to a text somewhere in it: something put in, something lost, something twice, all of it shouted. */
type Damage = readonly [kind: number, at: number, length: number, fragment: string]

const damage: fc.Arbitrary<Damage> = fc.tuple(
  fc.nat(5),
  fc.nat(2000),
  fc.nat(60),
  fc.oneof(fc.constantFrom(...FRAGMENTS, ...LONG), fc.string({ unit: 'binary', maxLength: 8 })),
)

function damaged(text: string, damages: readonly Damage[]): string {
  return damages.reduce((before, [kind, place, length, fragment]) => {
    const at = place % (before.length + 1)
    const end = at + length
    if (kind === 0) return before.slice(0, at) + before.slice(end)
    if (kind === 1) return before.slice(0, end) + before.slice(at, end) + before.slice(end)
    if (kind === 2) return before.slice(0, at) + before.slice(at, end).toUpperCase() + before.slice(end)
    if (kind === 3) return before.slice(at) + before.slice(0, at)
    return before.slice(0, at) + fragment + before.slice(at)
  }, text)
}

const damages = fc.oneof(
  { arbitrary: fc.constant([]), weight: 2 },
  { arbitrary: fc.array(damage, { maxLength: 4 }), weight: 1 },
)

/** Articles that belong together, whole and damaged, and among them copies of the first with some damage of their own. */
const related = fc
  .tuple(newsTexts, fc.array(damages, { minLength: 6, maxLength: 6 }), fc.array(damages, { maxLength: 1 }))
  .map(([texts, perText, copies]) => [
    ...texts.map((text, at) => damaged(text, perText[at] ?? [])),
    ...copies.map((done) => damaged(texts[0] ?? '', done)),
  ])

const noise = fc.array(fc.oneof(hostileText, hostileLayout, foreignText), { minLength: 1, maxLength: 2 })

/** The texts of one story's files: news that belongs together, noise that belongs nowhere, or both. None is empty. */
export const anyTexts: fc.Arbitrary<string[]> = fc
  .oneof(
    { arbitrary: related, weight: 5 },
    { arbitrary: noise, weight: 2 },
    { arbitrary: fc.tuple(related, noise).map(([news, other]) => [...news, ...other]), weight: 1 },
  )
  // Neither half a character nor a NUL is in a file that is read.
  .map((texts) => texts.map((text) => text.toWellFormed().replaceAll('\u0000', '\u0001')))
  .map((texts) => texts.filter((text) => text.trim() !== ''))
  .filter((texts) => texts.length > 0)
