import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { narrowPolicy } from '../../src/policy/narrow-policy.ts'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

function page(policy: string, body: string): string {
  return `<!DOCTYPE html><head><meta http-equiv="content-security-policy" content="${policy}">${body}`
}

const [ink, paper, copy] = [
  'p>a{color:black}',
  '@media (width<=48rem){b>i{color:white}}',
  'if (0 < 1) copy()',
]

test.each([
  [
    'keeps the hash of a style the page brings',
    `style-src 'self' ${hash(ink)};`,
    `<style>${ink}</style>`,
    `style-src 'self' ${hash(ink)};`,
  ],
  [
    'keeps the hash of a script the page brings',
    `script-src ${hash(copy)};`,
    `<script type="module">${copy}</script>`,
    `script-src ${hash(copy)};`,
  ],
  [
    'drops the hash of a style of other pages',
    `style-src 'self' ${hash(paper)} ${hash(ink)};`,
    `<style>${ink}</style>`,
    `style-src 'self' ${hash(ink)};`,
  ],
  [
    'keeps two styles of one page',
    `style-src ${hash(ink)} ${hash(paper)};`,
    `<style>${ink}</style> <style media="print">${paper}</style>`,
    `style-src ${hash(ink)} ${hash(paper)};`,
  ],
  [
    'is not misled by what an attribute says',
    `style-src ${hash(ink)};`,
    `<meta name="description" content="They print <style> and </p>"><style>${ink}</style>`,
    `style-src ${hash(ink)};`,
  ],
  [
    'takes no code in an attribute for its own',
    `style-src ${hash(ink)} ${hash(paper)};`,
    `<meta name="description" content="<style>${paper}</style>"><style>${ink}</style>`,
    `style-src ${hash(ink)};`,
  ],
  [
    'drops all where the page brings none',
    `default-src 'self'; style-src 'self' ${hash(ink)};`,
    '<p>Words.</p>',
    `default-src 'self'; style-src 'self';`,
  ],
  [
    'says the same where there is nothing to drop',
    `default-src 'self';`,
    `<style>${ink}</style>`,
    `default-src 'self';`,
  ],
])('the policy of a page %s', (_, policy, body, narrowed) => {
  expect(narrowPolicy(page(policy, body))).toBe(page(narrowed, body))
})

test('a page without a policy stays as it is', () => {
  const html = `<style>${ink}</style><p>'sha256-abc' is a hash.</p>`
  expect(narrowPolicy(html)).toBe(html)
})
