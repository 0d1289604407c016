import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

const pages = builtPages()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

describe.each(pages)('the markup of $path', ({ path, html }) => {
  test('is valid', async () => {
    const report = await validator.validateString(html, path)
    const findings = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(findings).toEqual([])
  })

  test('carries a policy that allows no inline code or style it does not name', () => {
    const policies = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/g)]
    expect(policies).toHaveLength(1)
    const policy = policies[0]?.[1] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)/)
    const inline = [...html.matchAll(/<(?:script|style)\b([^>]*)>([\s\S]*?)<\/(?:script|style)>/g)]
    const named = new Set(policy.match(/'sha256-[^']+'/g))
    for (const [, attributes = '', code = ''] of inline) {
      // A script that is data, such as JSON, is never run.
      if (/\bsrc=|type="application\//.test(attributes) || code === '') continue
      const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`
      expect(policy).toContain(hash)
      named.delete(hash)
    }
    expect([...named], 'named and not in the page').toEqual([])
    expect(html).not.toMatch(/<[a-z][^<>]*\s(?:style|on[a-z]+)=/)
  })

  test('takes nothing from another host', () => {
    const taken = html.match(
      /<(?:script|img|source|iframe|video|audio|object|embed|use|form)\b[^>]*(?:src|srcset|href|data|action)="(?:https?:)?\/\/[^"]*"/g,
    )
    const links = (html.match(/<link\b[^>]*>/g) ?? []).filter(
      (link) => /href="(?:https?:)?\/\//.test(link) && !/rel="(?:canonical|license)"/.test(link),
    )
    expect([...(taken ?? []), ...links]).toEqual([])
    expect(html).not.toMatch(/(?:url\(|@import\s*)["']?(?:https?:)?\/\//)
  })
})

test('every page has a title of its own', () => {
  const titles = pages.map(({ html }) => html.match(/<title>([^<]+)<\/title>/)?.[1])
  expect(titles.filter((title) => !title?.trim())).toEqual([])
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})
