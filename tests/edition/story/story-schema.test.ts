import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { storySchema } from '../../../src/edition/story/story-schema.ts'

test('the schema of story.yaml is a JSON Schema, strictly read', () => {
  const ajv = new Ajv({ strict: true })
  expect(ajv.validateSchema(storySchema)).toBe(true)
  expect(() => ajv.compile(storySchema)).not.toThrow()
  expect(ajv.validateSchema({ type: 'objekt' })).toBe(false)
})
