const DEEPEST = 200

/**
 * Returns a Markdown text of the same length in which no line opens more than some two hundred quotes or lists in
 * one another: what is beyond is taken for words. Nobody writes that deep, and the parser's time grows with the
 * square of the depth.
 */
export function limitNesting(text: string): string {
  return text.replace(/^[>\-*+ \t\d.)]{200,}/gmu, (run) => {
    return run.slice(0, DEEPEST) + run.slice(DEEPEST).replace(/[>\-*+.)]/gu, '·')
  })
}
