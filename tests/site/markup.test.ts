import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { tokensOf } from './tokens-of.ts'

const pages = builtPages()
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // It counts `&lt;` as four characters: the length of titles is told below.
  rules: { 'long-title': 'off' },
})

describe.each(pages)('the markup of $path', ({ path, html }) => {
  // Policies, and that nothing comes from another host, are checked by verified.test.ts.
  test('is valid', async () => {
    const report = await validator.validateString(html, path)
    const findings = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(findings).toEqual([])
  })
})

test('every page has a title of its own that a browser shows whole', () => {
  const titles = pages.map(({ html }) => {
    const tokens = tokensOf(html)
    const at = tokens.findIndex((token) => token.kind === 'open' && token.name === 'title')
    const title = tokens[at + 1]
    return title?.kind === 'text' ? title.text : ''
  })
  expect(titles.filter((title) => !title.trim() || title.length > 70)).toEqual([])
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})
