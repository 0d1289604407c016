import type { Rule } from './rule.ts'

const NOTICE =
  /^(?:for immediate release|advertisement|sponsored|share(?: this)?(?: article| story)?|print(?: this)?(?: page)?|(?:reading time:? )?\d{1,3} min(?:ute)?s?(?: read)?|full text|abstract)\.?$/iu
/** What begins so is one whatever follows, if it is a single line. */
const BEGINS =
  /^(?:embargo(?:ed)? (?:until|for)\b|not for publication|reading time:? \d|contact:|tags?:|filed under:|topics?:|keywords?:)/iu
const NEW_LINE = /[\n\r\u2028\u2029]/u

/** A line about the page and not about the event: "For immediate release", "3 min read", "Contact: press office". */
export const findMetadata: Rule = ({ text }) =>
  NOTICE.test(text) || (BEGINS.test(text) && !NEW_LINE.test(text)) ? 'metadata' : null
