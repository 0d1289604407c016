import { expect, it } from 'vitest'
import { remember } from '../../../src/edition/text/remember.ts'

it('works out each word once, also where nothing comes of it', () => {
  const asked: string[] = []
  const lengthOf = remember((word) => {
    asked.push(word)
    return word === '' ? undefined : word.length
  })
  expect([lengthOf('ferry'), lengthOf('ferry'), lengthOf(''), lengthOf('')]).toEqual([
    5,
    5,
    undefined,
    undefined,
  ])
  expect(asked).toEqual(['ferry', ''])
})

it('starts anew where there are more words than a story has', () => {
  let asked = 0
  const lengthOf = remember((word) => {
    asked++
    return word.length
  })
  for (let number = 0; number < 50_000; number++) lengthOf(`${number}`)
  expect(lengthOf('49999')).toBe(5)
  expect(asked).toBe(50_000)
  lengthOf('ferry')
  lengthOf('49999')
  expect(asked).toBe(50_002)
})
