import type { Mention } from '../mentions/mention.ts'
import type { Scene } from '../scene.ts'

/**
 * Whether a mention stands for somebody of whom the article says what only people have: a given name, a courtesy title, an office, a
 * "he" or "she", words of their own. A run of capitals without any of these may as well be a town or a film, and no weak rule
 * should let it speak.
 */
export function isPerson(scene: Scene, mention: Mention): boolean {
  const meaning = scene.meanings.get(mention)
  if (meaning?.source.kind !== 'person' && meaning?.source.kind !== 'unnamed') return false
  const one = meaning.character
  if (!one || mention.kind !== 'name') return true
  return one.known !== null || one.gender !== '' || one.roles.length > 0 || scene.speaking.has(one)
}
