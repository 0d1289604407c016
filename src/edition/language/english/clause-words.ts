/** Small words that decide where a clause begins and what belongs to a verb. */
const list = (words: string) => new Set(words.split(/\s+/u))

/** Between a subject and its verb: "has also repeatedly said". Words in -ly are taken for adverbs too. */
export const BEFORE_VERB = list(
  `has have had is are was were be been being did does do would will could can may might must should shall also then
  again later earlier once often always never not n't already just even still soon now further thus therefore ever
  meanwhile first last instead perhaps too however subsequently previously rather though himself herself themselves
  itself both all today yesterday tomorrow tonight since recently`,
)

/** Forms of "be": a participle after one of them is passive ("was told"). */
export const BE_FORMS = list(`is are was were be been being am 's gets got`)

/** Begin a clause of their own. */
export const CLAUSE_OPENERS = list(
  `that which who whom whose where when while if because although though unless until whether as after before since
  so than but and or nor yet for`,
)

export const DETERMINERS = list(
  `the a an this that these those his her its their our my your another one two three four five six seven some many
  several most few both all any each every no either neither other such`,
)

export const INDEFINITE = list(
  `a an another one two three four five six seven some many several most few any such`,
)

export const POSSESSIVES = list(`his her its their our my your`)

export const PREPOSITIONS = list(
  `of for at in with from to by on about over under against between among during after before since into onto through
  toward towards within without amid near around despite`,
)

export const PERSONAL_PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'n' | 'p'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'p'],
  ['it', 'n'],
])

export const DAYS_AND_MONTHS = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`,
)

/**
 * Words that begin with a capital only because a sentence does. A run of capitals never begins with one of
 * them at the start of a sentence.
 */
export const SENTENCE_OPENERS = list(
  `the a an this that these those his her its their our my your he she it they we you i who what which when where why
  how there here and but or so yet nor for in on at by to of from with without about over under after before during
  since until while although though if unless because as than despite amid among between against through into both
  either neither each every all some many most more less several few no not only also even just still now then today
  yesterday tomorrow tonight earlier later meanwhile however moreover furthermore further additionally instead
  nevertheless nonetheless therefore thus according asked speaking following based given once again perhaps maybe
  indeed finally first second third last next another one two three four five six seven eight nine ten other others
  such like unlike along across around near beyond including regarding concerning whether let lets do does did have has
  had is are was were be been being will would can could may might must should shall read see click watch image photo
  source written asked say says said still overall often sometimes never always almost nearly about roughly later
  speaking addressing commenting turning asking calling saying noting adding moving looking likewise similarly
  otherwise rather besides yes no well oh ok okay please thank thanks much any anyone everyone nobody somebody someone
  something nothing everything people those whoever whatever via per plus minus versus vs upon toward towards within
  throughout amongst aside apart because ahead accordingly consequently hence alternatively ultimately recently previously
  currently initially originally eventually apparently reportedly allegedly clearly obviously unfortunately fortunately hopefully
  of off out up down back away ago hi hello dear former`,
)
