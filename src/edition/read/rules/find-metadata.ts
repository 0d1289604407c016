import type { Rule } from './rule.ts'

const NOTICE =
  /^(?:for immediate release|embargoed? (?:until|for)\b.*|not for publication.*|advertisement|sponsored|share(?: this)?(?: article| story)?|print(?: this)?(?: page)?|(?:reading time:? )?\d{1,3} min(?:ute)?s?(?: read)?|reading time:? \d.*|contact:.*|tags?:.*|filed under:.*|topics?:.*|keywords?:.*|full text|abstract)\.?$/iu

/** A line about the page and not about the event: "For immediate release", "3 min read", "Contact: press office". */
export const findMetadata: Rule = ({ text }) => (NOTICE.test(text) ? 'metadata' : null)
