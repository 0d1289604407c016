import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

const pages = builtPages()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

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

test('every page has a title of its own', () => {
  const titles = pages.map(({ html }) => html.match(/<title>([^<]+)<\/title>/)?.[1])
  expect(titles.filter((title) => !title?.trim())).toEqual([])
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})
