const DEEPEST = 200
const MOST = 1000

/**
 * Returns a Markdown text of the same length in which no line opens more than some two hundred quotes or lists in
 * one another and no paragraph has more than a thousand signs of emphasis: what is beyond is taken for words.
 * Nobody writes so, and the parser's time grows with the square of either.
 */
export function limitNesting(text: string): string {
  const level = text.replace(/^[>\-*+ \t\d.)]{200,}/gmu, (run) => {
    return run.slice(0, DEEPEST) + run.slice(DEEPEST).replace(/[>\-*+.)]/gu, '·')
  })
  let count = 0
  // An empty line ends a paragraph, and emphasis with it.
  return level.replace(/[*_]|(?:\r\n|[\r\n])[ \t]*(?=[\r\n])/gu, (sign) => {
    count = sign === '*' || sign === '_' ? count + 1 : 0
    return count > MOST ? '·' : sign
  })
}
