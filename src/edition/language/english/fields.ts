/**
 * Fields of work: words of an office or a body, and nouns for whoever works there. "The trade unionist" may be the chairman of the Dockers’
 * Federation, "the banker" the head of the Exampleton Bank.
 */
const LINES = `
union federation guild workers dockers miners labour labor brotherhood = unionist
party campaign election presidential = politician candidate
foreign embassy state affairs consulate = diplomat envoy
bank finance treasury monetary fund = banker financier
army navy force defence defense military = general commander soldier
university college institute academy research = scholar academic professor scientist researcher
court justice legal law = lawyer jurist judge
church diocese parish = cleric priest
company corporation firm group industries = businessman businesswoman executive entrepreneur industrialist
port harbour harbor authority railway transport = administrator
police = officer
paper newspaper news magazine = journalist editor
hospital clinic health medical = doctor physician
club team football = coach
`

const FIELD_WORDS = new Map<string, Set<string>>()
for (const line of LINES.trim().split('\n')) {
  const [words, nouns] = line.split(' = ') as [string, string]
  for (const noun of nouns.split(' ')) {
    const known = FIELD_WORDS.get(noun) ?? new Set<string>()
    for (const word of words.split(' ')) known.add(word)
    FIELD_WORDS.set(noun, known)
  }
}

/** Whether an office in such words may be what a noun calls somebody: `inField('unionist', ['chairman', 'dockers', 'federation'])`. */
export function inField(noun: string, words: Iterable<string>): boolean {
  const field = FIELD_WORDS.get(noun)
  if (field) for (const word of words) if (field.has(word)) return true
  return false
}
