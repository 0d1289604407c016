import { describe, expect, test } from 'vitest'
import { checkFeature } from '../../../src/edition/correct/check-feature.ts'
import type { Utterance } from '../../../src/edition/model/utterance.ts'
import { yamlToStory } from '../../../src/edition/story/yaml-to-story.ts'

const storyWith = (feature: string) =>
  yamlToStory(`title: The ferry\nfeature: ${feature}\n`, { id: 'ferry', path: 'ferry', files: [] })
const utterances = [{ slug: 'we-will-sail', witnesses: [{}, {}] }] as unknown as Utterance[]

describe('the statement an editor puts first', () => {
  test('may be any that has a page', () => {
    expect(() => checkFeature(storyWith('we-will-sail'), utterances)).not.toThrow()
  })

  test('stops the build when no statement has that address, and names some that do', () => {
    expect(() => checkFeature(storyWith('we-will-fly'), utterances)).toThrow(
      'ferry/story.yaml: “feature” names we-will-fly, and no statement of this story has that address.\n  Take the last part of the address of a quote page, for instance we-will-sail; or leave “feature” out.',
    )
  })

  test('names no address where every statement stands in one outlet alone', () => {
    expect(() => checkFeature(storyWith('we-will-fly'), [])).toThrow(
      'Take the last part of the address of a quote page, for instance one listed under quotes; or leave',
    )
  })
})
