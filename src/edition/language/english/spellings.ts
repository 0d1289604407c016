/** Endings in which British and American spelling part: either gives the same `spellingForm`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations|er|ers)$/u, 'iz$1'],
  [/yse(s|d)?$/u, 'yze$1'],
  [/our(s|ed|ing|able|ite|ites|hood|ful|less)?$/u, 'or$1'],
  [/([bcdgt])re(s|d)?$/u, '$1er$2'],
  [/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/u, '$1l$2'],
  [/ence(s)?$/u, 'ense$1'],
  [/ogue(s)?$/u, 'og$1'],
  [/programme(s)?$/u, 'program$1'],
  [/wards$/u, 'ward'],
]

const SAME: ReadonlyMap<string, string> = new Map([
  ['amongst', 'among'],
  ['grey', 'gray'],
  ['whilst', 'while'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['ok', 'okay'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
])

/** Returns one spelling for the spellings of a word: "jeopardise" and "jeopardize", "centre" and "center". */
export function spellingForm(normal: string): string {
  const whole = SAME.get(normal)
  if (whole) return whole
  const plain = normal.replace(/[-.]/gu, '')
  if (plain.length < 5) return plain
  for (const [ending, other] of ENDINGS) if (ending.test(plain)) return plain.replace(ending, other)
  return plain
}
