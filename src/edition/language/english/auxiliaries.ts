/** When a form of a helping verb places what is said. */
export type VerbTime = 'present' | 'past' | 'none'

/** Forms of “be”, “have” and “do”: the base form they stand for, and their time. */
export const AUXILIARIES: ReadonlyMap<string, { readonly base: string; readonly time: VerbTime }> = new Map([
  ['am', { base: 'be', time: 'present' }],
  ['is', { base: 'be', time: 'present' }],
  ['are', { base: 'be', time: 'present' }],
  ['was', { base: 'be', time: 'past' }],
  ['were', { base: 'be', time: 'past' }],
  ['be', { base: 'be', time: 'none' }],
  ['been', { base: 'be', time: 'none' }],
  ['being', { base: 'be', time: 'none' }],
  ['have', { base: 'have', time: 'present' }],
  ['has', { base: 'have', time: 'present' }],
  ['had', { base: 'have', time: 'past' }],
  ['having', { base: 'have', time: 'none' }],
  ['do', { base: 'do', time: 'present' }],
  ['does', { base: 'do', time: 'present' }],
  ['did', { base: 'do', time: 'past' }],
])
