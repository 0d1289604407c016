import { expect, it } from 'vitest'
import { saidBy } from '../read-attributions.ts'

const MEN =
  'John Doe, Peter Moe, Paul Loe, Mark Noe, Carl Voe, Adam Zoe, Karl Boe, Hugh Poe, Alan Coe, David Foe, Frank Hoe'
const saidAfter = (men: string) => saidBy(`Jane Roe, ${men} met. The rain fell. “No,” she said.`).join()

it('eleven people later “she” still means the woman named before them', () => {
  expect(saidAfter(MEN)).toBe('“No,”: Jane Roe')
})

it('twelve people later she is no longer in mind', () => {
  expect(saidAfter(`${MEN}, Thomas Joe`)).not.toContain('Jane Roe')
})
