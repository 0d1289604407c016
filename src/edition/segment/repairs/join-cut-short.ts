import type { Repair } from './repair.ts'

const NUMBERED = /(?:^|[\s(“"])(?:Nos?|Art|Fig|Sec|Vol|Ch|Nr|pp?|Res)\.\s*$/u
/** Loud courtesies, as transcripts label their speakers: the parser knows only quiet ones. */
const CALLED = /(?:^|\s)(?:MRS?|MS|DR|SEN|REP|GOV|GEN|AMB|SEC)\.\s*$/u
const BETWEEN = /\s(?:vs|v)\.\s*$/u

/**
 * Joins what an abbreviation has cut in two: no sentence begins with the number that "No." announces, and none ends
 * with "vs." or "MR.".
 *
 * ```text
 * under Res. |12 of the council           →  one sentence
 * in the case of Roe v. |Shore Council    →  one sentence
 * MR. |DOE: We shall see.                 →  one sentence
 * ```
 */
export const joinCutShort: Repair = (text, cuts) =>
  cuts.filter((cut) => {
    const before = text.slice(Math.max(0, cut - 10), cut)
    return !(
      BETWEEN.test(before) ||
      CALLED.test(before) ||
      (/^\d/u.test(text.slice(cut, cut + 1)) && NUMBERED.test(before))
    )
  })
