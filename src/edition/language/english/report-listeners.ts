const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Verbs that may have a listener between them and what is said: "told reporters that", "urged them to". */
export const LISTENED = list(
  `tell inform remind assure reassure warn ask notify persuade convince advise promise urge show teach encourage order
  instruct press pressure beg implore exhort challenge invite allow permit require force authorize authorise enable nudge
  goad prod dare command want need expect push help lobby call plead appeal vow pledge direct request compel get like
  thank praise blame criticize criticise accuse`,
)

export const LISTENERS = {
  /** After a listener these have a clause. */
  clause: list('tell inform remind assure reassure warn notify convince persuade promise show teach'),
  /** After a listener these have a preposition: "accused Roe of signing". */
  preposition: list(
    `tell inform remind assure warn ask accuse blame praise criticize criticise thank challenge press pressure persuade
    convince advise`,
  ),
  /** Those of them whose report is about the listener, too. */
  object: list('accuse blame praise criticize criticise thank challenge press pressure'),
  /** Listeners in a word. */
  words: list(
    `me him her us them you it himself herself themselves reporters journalists voters supporters people everyone
    viewers listeners readers everybody anyone`,
  ),
}
