/** Words that count, beside the numerals. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens score scores
    tens pair couple half halves third thirds quarter quarters double twice triple zero`.split(/\s+/u),
)

/** Words that say how much or how many without counting. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  `all any some most many much few several every each both more less fewer half enough numerous countless majority
    minority almost nearly approximately roughly least`.split(/\s+/u),
)

/** Words that say when. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `today tomorrow yesterday tonight now soon later earlier next last previous following coming week weeks month months year years day
    days hour hours minute minutes decade decades morning evening night noon midnight weekend
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december spring summer autumn fall winter already still yet again always often sometimes immediately`.split(
    /\s+/u,
  ),
)
