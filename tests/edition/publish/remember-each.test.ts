import { expect, test } from 'vitest'
import { rememberEach } from '../../../src/edition/publish/remember-each.ts'

test('works each thing out once, also where nothing comes of it', () => {
  const asked: object[] = []
  const remembered = rememberEach((thing: { readonly size: number }) => {
    asked.push(thing)
    return thing.size > 0 ? [thing.size] : null
  })
  const [one, none] = [{ size: 1 }, { size: 0 }]
  expect(remembered(one)).toBe(remembered(one))
  expect([remembered(none), remembered(none), remembered({ size: 0 })]).toEqual([null, null, null])
  expect(asked).toEqual([one, none, { size: 0 }])
})
