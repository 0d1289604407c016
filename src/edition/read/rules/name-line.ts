const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sir|Dame|Lord|Lady)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|del|della|da|di|du|der|den|van|von|bin|bint|al|el|la|le|of)){1,5}$/u
const ROLE_NOUN =
  /\b(?:minister|secretary|directress|president|chair(?:man|woman)?|director|leader|head|chief|spokes(?:man|woman|person)|ambassador|senator|governor|mayor|professor|commissioner|general|officer|analyst|founder|editor|member|resident|official|secretary-general|chancellor|premier|king|queen|bishop|pope|coach|captain|judge|lawyer|attorney|mp|mep|ceo)\b/iu
const VERB =
  /\b(?:is|are|was|were|has|have|had|said|says|say|told|will|would|can|could|may|did|does|went|came|warned|denied|asked|called|added|shared|wrote|writes|writing|speaking)\b/iu

/** Begins as all names do: with a capital, and the second word with one or as the small words of names. */
const BEGINS = /^\p{Lu}\S*\s[\p{Lu}abdelov]/u

/** A name has 60 characters at most, a role 120; what parts and ends them is short. */
const LONGEST = 250

/** A name and what the person is, or how old. */
export interface NameLine {
  readonly name: string
  readonly role: string
}

/**
 * Returns the name and the role that make up a whole line, or null for any other line.
 *
 * ```text
 * Jane Roe, minister of trade.
 * ~~~~~~~~ name
 *           ~~~~~~~~~~~~~~~~~ role
 * ```
 *
 * "Paris, France" is none: what follows the comma must hold a small word or name an office.
 */
export function findNameLine(text: string): NameLine | null {
  if (text.length > LONGEST || !BEGINS.test(text)) return null
  const parted = /^([^,|–—(]{3,60}?)\s*(?:,\s|\s[–—-]\s|\s\|\s|\s\()([^()]{2,120}?)[).:]*$/u.exec(text)
  if (!parted) return null
  const [, name = '', role = ''] = parted
  if (
    !NAME.test(name) ||
    !/^(?:\p{L}|\d{1,2}(?:$|,))/u.test(role) ||
    VERB.test(role) ||
    /[.?!;]\s/u.test(role)
  )
    return null
  // A full stop makes it a sentence, unless what is named is plainly an office.
  if (text.endsWith('.')) return ROLE_NOUN.test(role) ? { name, role } : null
  return /^\d/u.test(role) || ROLE_NOUN.test(role) || /(?:^|\s)\p{Ll}{2,}/u.test(role) ? { name, role } : null
}
