import { wordCount } from './line-shape.ts'
import type { Rule } from './rule.ts'

const SOURCE = /^\(?(?:sources?|quelle|fuente|via|h\/t|hat tip|with files from|credits?)\s*[:/]/iu
const PICTURE =
  /^\(?(?:image|photo|picture|photograph|video|graphic|illustration|foto|crédit photo|bild)s?(?:\s+(?:by|credits?|courtesy(?: of)?))?\s*[:/]\s*(\S.*)?$/iu
const REPORTING =
  /^\(?(?:additional )?(?:reporting|writing|editing|translation|translated|compiled|edited|reported)(?: and (?:writing|editing))? (?:by|from)\b/iu
const SHARED = /^\((?:with|from|by|via)\s[^()]{2,60}\)\.?$/iu
const AGENCY =
  /^[([]?(?:reuters|ap|afp|upi|dpa|tass|efe|ansa|xinhua|the associated press|associated press|agence france-presse|agencies|getty(?: images)?|staff|wire services)[)\]]?\.?$/iu
/** No more fits into the two above. */
const LONGEST_NAME = 70

/**
 * Whose work the article says it used: "Source: Agencies", "Image: AP", "(with Medlar)", "Reporting by J. Roe;
 * editing by P. Doe". A line that goes on to tell what the picture shows is a caption and is left alone.
 */
export const findCredit: Rule = ({ text }) => {
  const picture = PICTURE.exec(text)
  const whom = picture?.[1] ?? ''
  if (picture) return wordCount(whom) <= 6 && !/\p{Ll}{2}[.?!]\s/u.test(whom) ? 'credit' : null
  if (SOURCE.test(text) && wordCount(text) <= 12) return 'credit'
  if (REPORTING.test(text) && !/[“"«„]/u.test(text)) return 'credit'
  return text.length <= LONGEST_NAME && (SHARED.test(text) || AGENCY.test(text)) ? 'credit' : null
}
