/**
 * What function words can do in a sentence; a word may stand in several classes. Two function words that share a
 * class can fill the same slot ("important *that*", "important *for*"); two that share none cannot ("and", "it").
 */
export const WORD_CLASSES = {
  article: 'a an the',
  determiner: `this that these those such same other another each every either neither both all any some no enough
    much many few several most more less which what whatever`,
  possessive: 'my your his her its our their whose mine yours hers ours theirs',
  pronoun: `i me you he him she her it we us they them myself yourself himself herself itself ourselves yourselves
    themselves one ones this that these those who whom which what someone somebody anyone anybody everyone everybody
    nobody something anything everything nothing none all both`,
  conjunction:
    'and or but nor so yet if then than because although though while whereas unless until till since as when where why how whether',
  preposition: `of to in on at by for from with without into onto upon about against between among through during before
    after above below over under up down out off across along around toward towards within behind beyond near per via as
    like than until till since`,
  linking: 'that for to whether if which who as',
  auxiliary: 'am is are was were be been being do does did done doing have has had having',
  modal: 'will would shall should can could may might must ought',
  adverb: `not never only just also too very even still again ever always often there here now once quite rather really well
    already almost perhaps maybe however therefore thus so then most more`,
} as const

export type WordClass = keyof typeof WORD_CLASSES

const CLASSES = new Map<string, WordClass[]>()
for (const [name, words] of Object.entries(WORD_CLASSES)) {
  for (const word of words.split(/\s+/u)) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name as WordClass])
}

/** Returns the classes of a word in normal form; none for a content word. */
export function classesOf(normal: string): readonly WordClass[] {
  return CLASSES.get(normal) ?? []
}
