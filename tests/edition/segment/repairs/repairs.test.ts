import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../../src/edition/segment/repairs/abbreviations.ts'
import { closeMarks } from '../../../../src/edition/segment/repairs/close-marks.ts'
import { joinCutShort } from '../../../../src/edition/segment/repairs/join-cut-short.ts'
import { partAfterInitials } from '../../../../src/edition/segment/repairs/part-after-initials.ts'
import { partGlued } from '../../../../src/edition/segment/repairs/part-glued.ts'
import type { Repair } from '../../../../src/edition/segment/repairs/repair.ts'

/** A text with a bar at each cut, before and after. */
function repaired(repair: Repair, drawn: string): string {
  const pieces = drawn.split('|')
  const text = pieces.join('')
  const cuts = pieces.slice(0, -1).map((_, at) => pieces.slice(0, at + 1).join('').length)
  const all = repair(text, cuts)
  return [0, ...all].map((cut, at) => text.slice(cut, all[at] ?? text.length)).join('|')
}

describe('a closing mark belongs to the sentence it closes', () => {
  it.each([
    ['« Non. |» Il part.', '« Non. »| Il part.'],
    ['„Ja.|“ Er ging.', '„Ja.“| Er ging.'],
    ['(It rained.|) Roe left.', '(It rained.)| Roe left.'],
    ['[It rained.|] Roe left.', '[It rained.]| Roe left.'],
    ['"No.|" Roe left.', '"No."| Roe left.'],
    ['“‘No.|’” Roe left.', '“‘No.’”| Roe left.'],
    ['“No.” |“Yes.”', '“No.” |“Yes.”'],
    ['It rained. |Roe left.', 'It rained. |Roe left.'],
    ['“No.|”', '“No.”'],
    ['He came. |»Nein«, sagte er.', 'He came. |»Nein«, sagte er.'],
    ['It rained. |Roe left. |Doe stayed.', 'It rained. |Roe left. |Doe stayed.'],
  ])('%s', (drawn, expected) => {
    expect(repaired(closeMarks, drawn)).toBe(expected)
  })
})

describe('an abbreviation ends no sentence', () => {
  it.each([
    ['under Res. |12 of the council', 'under Res. 12 of the council'],
    ['see Nos. |3 and 4', 'see Nos. 3 and 4'],
    ['see No. |3', 'see No. 3'],
    ['(Art. |5 says so)', '(Art. 5 says so)'],
    ['“Fig. |2”', '“Fig. 2”'],
    ['"Sec. |9"', '"Sec. 9"'],
    ['in Vol. |2, Ch. |7, Nr. |1, p. |30, pp. |4', 'in Vol. 2, Ch. 7, Nr. 1, p. 30, pp. 4'],
    ['He said No. |Three left.', 'He said No. |Three left.'],
    ['It broke. |12 left.', 'It broke. |12 left.'],
    ['Roe v. |Doe and Roe vs. |Poe', 'Roe v. Doe and Roe vs. Poe'],
    ['MR. |DOE and MRS. |ROE and MS. |POE', 'MR. DOE and MRS. ROE and MS. POE'],
    [
      'DR. |A, SEN. |B, REP. |C, GOV. |D, GEN. |E, AMB. |F, SEC. |G',
      'DR. A, SEN. B, REP. C, GOV. D, GEN. E, AMB. F, SEC. G',
    ],
    ['the alarms. |Roe left', 'the alarms. |Roe left'],
    ['ALARMS. |ROE left', 'ALARMS. |ROE left'],
  ])('%s', (drawn, expected) => {
    expect(repaired(joinCutShort, drawn)).toBe(expected)
  })
})

describe('a sentence ends with initials where a word follows that no name begins with', () => {
  const openers =
    'The He She It They We I You But And In On At This That These Those There His Her Its Their Our Asked After Before When While If As For However Both Some Many No What Why How Who One Now So Yet Then Last It’s That’s'
  it.each(openers.split(' '))('the U.S. %s', (word) => {
    expect(repaired(partAfterInitials, `of the U.S. ${word} so`)).toBe(`of the U.S. |${word} so`)
  })

  it.each([
    ['by 5 p.m. They slept.', 'by 5 p.m. |They slept.'],
    ['by 5 a.m. “They slept.”', 'by 5 a.m. |“They slept.”'],
    ['Plan B. It failed.', 'Plan B. |It failed.'],
    ['in the “U.S.” He left.', 'in the “U.S.” |He left.'],
    ['He is 54. Roe is 60.', 'He is 54. |Roe is 60.'],
    ['Roe, 54. “Nobody knew.”', 'Roe, 54. |“Nobody knew.”'],
    ['1. The bridge is shut.', '1. The bridge is shut.'],
    ['in 2015. The rest', 'in 2015. The rest'],
    ['J. Doe met A. J. Quill', 'J. Doe met A. J. Quill'],
    ['the U.S. Theatre met', 'the U.S. Theatre met'],
    ['the U.S. State Department', 'the U.S. State Department'],
    ['It rained. |Roe left the U.S. He stayed.', 'It rained. |Roe left the U.S. |He stayed.'],
  ])('%s', (drawn, expected) => {
    expect(repaired(partAfterInitials, drawn)).toBe(expected)
  })
})

describe('sentences pushed together are parted', () => {
  it.each([
    ['in writing next week. said Roe', 'in writing next week. |said Roe'],
    ['across the border.The minister said', 'across the border.|The minister said'],
    ['was it so?Nobody knew', 'was it so?|Nobody knew'],
    ['it was!Roe left', 'it was!|Roe left'],
    ['it was.Roe’s boat', 'it was.|Roe’s boat'],
    ['it was.Then, later', 'it was.|Then, later'],
    ['see Amazon.Com here', 'see Amazon.Com here'],
    ['see skarn.Org and skarn.Net here', 'see skarn.Org and skarn.Net here'],
    ['a.Roe left', 'a.Roe left'],
    ['www.skarn.Exampleton here', 'www.skarn.Exampleton here'],
    ['about ten. p left', 'about ten. p left'],
    ['of. said Roe', 'of. said Roe'],
    ['the U.S. said', 'the U.S. said'],
    ['It rained. |Roe left.Doe stayed', 'It rained. |Roe left.|Doe stayed'],
  ])('%s', (drawn, expected) => {
    expect(repaired(partGlued, drawn)).toBe(expected)
  })

  const known =
    'etc approx appt apt assn assoc asst attn ave avg bldg blvd capt cent cert chap comm cont corp dept dist div edn eds esp est esq excl ext fig figs gen gov govt inc incl intl lbs lieut ltd max mfg mgr min misc mrs natl nos orig par pres prev prof pts pub publ reg rep resp rev sec sen sgt spec sqq supp supt tel temp trans univ var viz vol vols yrs jan feb mar apr jun jul aug sep sept oct nov dec'
  it.each(known.split(' '))('not after %s.', (word) => {
    expect(repaired(partGlued, `the ${word}. of them`)).toBe(`the ${word}. of them`)
    expect(ABBREVIATIONS.has(word)).toBe(true)
  })
})
